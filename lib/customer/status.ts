import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Person } from './person.ts';

/** Whoever died, or with whom it is over for good: no steps are planned for them and no greetings (P20). */
export function isGone({ status }: Pick<Person, 'status'>): boolean {
  return status?.kind === 'deceased' || status?.kind === 'closed';
}

/** Cancels what is still open for a person. Part of a transaction. */
export async function cancelSteps(db: EvergreenDb, personId: string, hand: Hand): Promise<void> {
  await db.reminders
    .where('personId')
    .equals(personId)
    .filter(({ state }) => state === 'open')
    .modify({ state: 'cancelled', closedAt: hand.at, ...touched(hand) });
}
