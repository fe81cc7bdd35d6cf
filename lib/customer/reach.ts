import { amend } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { isZone, type Hours, type Side } from '../time/hours.ts';
import { person as shape, type Person } from './person.ts';

/** What is known of when somebody can be reached; `undefined` is not known. */
export interface Reach {
  /** Two letters. */
  country?: string | undefined;
  timeZone: string | undefined;
  hours: Hours | undefined;
  restDays: number[] | undefined;
}

/** Hours that are taken for somebody's where only their zone is known. */
export const USUAL_HOURS: Hours = { from: '09:00', to: '18:00' };
/** Days of rest where nothing is known: Sunday and Saturday. */
export const USUAL_REST: readonly number[] = [0, 6];

/**
 * Notes when somebody can be reached.
 * @throws RangeError for a zone that there is not, or hours that end where they begin
 */
export async function setReach(
  db: EvergreenDb,
  personId: string,
  { country, timeZone, hours, restDays }: Reach,
  hand: Hand,
): Promise<Done<void>> {
  if (timeZone !== undefined && !isZone(timeZone)) throw new RangeError('No such zone');
  if (hours && hours.from === hours.to) throw new RangeError('No hours at all');
  return together(db, async () => {
    const rest = restDays && [...new Set(restDays)].sort((a, b) => a - b);
    await amend(db.people, shape, personId, { country, timeZone, hours, restDays: rest }, hand);
  });
}

/** When a customer can be spoken to; `undefined` where nothing is known of it. @param zone The user's */
export function sideOf(
  { timeZone, hours, restDays }: Pick<Person, 'timeZone' | 'hours' | 'restDays'>,
  zone: string,
): Side | undefined {
  if (!timeZone && !hours && !restDays) return undefined;
  // A zone that came from elsewhere may be one that this browser does not know.
  const known = timeZone && isZone(timeZone) ? timeZone : zone;
  return { zone: known, hours: hours ?? USUAL_HOURS, restDays: restDays ?? USUAL_REST };
}
