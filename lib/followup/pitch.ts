import type { Event } from '../customer/person.ts';

/** After so many contacts in a row that were about selling, the next one is not (3.25, 4.14). */
export const PITCHES = 3;

/** Whether something may be offered in the next contact. @param contacts the newest first */
export function mayPitch(contacts: readonly Pick<Event, 'selling'>[]): boolean {
  const last = contacts.slice(0, PITCHES);
  return last.length < PITCHES || last.some(({ selling }) => !selling);
}
