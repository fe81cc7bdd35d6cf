import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { ownCadence, type OwnCadence } from './own-cadence.ts';

/** What the user says of a plan of their own. */
export type GivenPlan = Pick<OwnCadence, 'name' | 'after' | 'steps'> &
  Partial<Pick<OwnCadence, 'tiers'>>;

/**
 * Adds a plan, or changes the one that is named; the steps of customers follow when they are looked at
 * next.
 * @throws ZodError for one without a name, without steps, or with a step that has no purpose (3.25)
 */
export async function saveCadence(
  db: EvergreenDb,
  given: GivenPlan,
  id: string | undefined,
  hand: Hand,
): Promise<Done<OwnCadence>> {
  return together(db, async () => {
    const before = id === undefined ? undefined : await db.ownCadences.get(id);
    const { id: stays, createdAt, off } = { ...created(hand), ...before };
    const record = { id: stays, createdAt, ...touched(hand), ...(off && { off }) };
    const plan = ownCadence.parse({ ...record, ...given });
    await db.ownCadences.put(plan);
    return plan;
  });
}

/** Switches a plan of the user's own on or off. */
export async function switchCadence(
  db: EvergreenDb,
  id: string,
  on: boolean,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    // Dexie deletes a property that is set to undefined.
    await db.ownCadences.update(id, { off: on ? undefined : true, ...touched(hand) });
  });
}

/** Removes a plan; its open steps go with it when their customers are looked at next. */
export async function removeCadence(db: EvergreenDb, id: string): Promise<Done<void>> {
  return together(db, async () => {
    await db.ownCadences.delete(id);
  });
}
