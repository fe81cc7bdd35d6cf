import { addDays, type Day } from '../time/day.ts';
import type { Fact } from './fact.ts';
import type { Occasion } from './field.ts';

/** A purchase is fresh in mind for so long, days. */
const FRESH = 30;
/** A visit is prepared so long before, days. */
const AHEAD = 2;

/** What is going on with a person: enough to choose a question by. */
export interface Situation {
  known: readonly Pick<Fact, 'field'>[];
  /** Nobody has spoken with them yet. */
  unspoken: boolean;
  /** The day of their last purchase. */
  soldOn: Day | undefined;
  /** The day of the next visit that is planned. */
  visitOn: Day | undefined;
}

/** The occasions of today, the most pressing first. */
export function occasionsOf(
  { known, unspoken, soldOn, visitOn }: Situation,
  today: Day,
): Occasion[] {
  const competitor = known.some(({ field }) => field === 'held_by');
  return [
    ...(visitOn && visitOn <= addDays(today, AHEAD) ? ['visit' as const] : []),
    ...(soldOn && today <= addDays(soldOn, FRESH) ? ['afterSale' as const] : []),
    ...(competitor ? ['withCompetitor' as const] : []),
    ...(unspoken && !soldOn ? ['firstContact' as const] : []),
  ];
}
