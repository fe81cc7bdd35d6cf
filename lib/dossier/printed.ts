import type { Settings } from '../settings/settings.ts';
import type { EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import { isInUse } from './sensitive.ts';

/** What is printed beside ordinary and private facts: only what was ticked for this print. */
export interface Ticked {
  /** Judgements of the user's own. */
  judgements: boolean;
  /** Answers to sensitive questions, as far as those are switched on. */
  sensitive: boolean;
}

/** A paper is read by others: neither judgements nor what is sensitive, unless it was chosen. */
export const NOTHING_TICKED: Ticked = { judgements: false, sensitive: false };

/** The facts of a dossier that go on paper. */
export function printed(
  known: Fact[],
  ticked: Ticked,
  every: EveryField,
  on: Settings['sensitiveFields'],
): Fact[] {
  return known.filter(({ field }) => {
    if (!isInUse(field, every, on)) return false;
    const sensitivity = every.get(field)?.sensitivity ?? 3;
    return sensitivity < 2 || (sensitivity === 2 ? ticked.judgements : ticked.sensitive);
  });
}
