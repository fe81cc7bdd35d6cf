import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Person } from './person.ts';

/** Whoever died, or with whom it is over for good: no steps are planned for them and no greetings (P20). */
export function isGone({ status }: Pick<Person, 'status'>): boolean {
  return status?.kind === 'deceased' || status?.kind === 'closed';
}

/** Cancels what is still open for a person who is gone. Part of a transaction. */
export async function cancelSteps(db: EvergreenDb, personId: string, hand: Hand): Promise<void> {
  await db.reminders
    .where('personId')
    .equals(personId)
    .filter(({ state }) => state === 'open')
    .modify({ state: 'cancelled', gone: true, closedAt: hand.at, ...touched(hand) });
}

/** Opens again what was cancelled for that. Part of a transaction. */
export async function reopenSteps(db: EvergreenDb, personId: string, hand: Hand): Promise<void> {
  const steps = await db.reminders.where('personId').equals(personId).toArray();
  for (const { id, gone, state } of steps) {
    if (!gone || state !== 'cancelled') continue;
    // Dexie deletes a property that is set to undefined.
    const open = { state: 'open', gone: undefined, closedAt: undefined } as const;
    await db.reminders.update(id, { ...open, ...touched(hand) });
  }
}
