import type { Day } from '../time/day.ts';
import type { Praise } from './praise.ts';
import type { GivenPraise } from './praises.ts';

/** What a customer said, while it is typed. */
export interface PraiseDraft {
  text: string;
  personId: string | undefined;
  from: Praise['from'];
  source: Praise['source'];
  on: Day;
  /** How and when they allowed it to be shown; of testimonials only. */
  how: string;
  allowedOn: Day;
}

/** What is kept of it; `undefined` while something is missing, or lies in the future. */
export function praiseOf(
  { text, personId, from, source, on, how, allowedOn }: PraiseDraft,
  kind: Praise['kind'],
  competitorId: string,
  today: Day,
): GivenPraise | undefined {
  const said = {
    competitorId,
    text,
    from,
    on,
    ...(personId && { personId }),
    ...(source && { source }),
  };
  if (!text.trim() || on > today) return undefined;
  if (kind === 'reason') return { ...said, kind };
  if (!how.trim() || allowedOn > today) return undefined;
  return { ...said, kind, permission: { how, on: allowedOn } };
}
