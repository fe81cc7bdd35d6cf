import { masked } from '../customer/numbers.ts';
import { person as shape, type Person } from '../customer/person.ts';
import { cancelSteps, isGone, reopenSteps } from '../customer/status.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { DatePolicy } from './cadence.ts';
import { replan } from './plan.ts';

export type Status = NonNullable<Person['status']>;

/** Nobody is lost without a reason (0.24); "other" says which in words. */
export function hasReason({ kind, reason, text }: Status): boolean {
  return kind !== 'lost' || (reason !== undefined && (reason !== 'other' || !!text));
}

/**
 * Says how things stand with a customer; `undefined`: active again. Who is gone for good has no open
 * steps; whoever is back has those of their sales again.
 * @throws RangeError for somebody lost without a reason, ZodError for no status; nothing is changed then
 */
export async function setStatus(
  db: EvergreenDb,
  personId: string,
  given: Status | undefined,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  const read = shape.shape.status.parse(given);
  if (read && !hasReason(read)) throw new RangeError('Lost, and no reason');
  const status = read?.text ? { ...read, text: masked(read.text) } : read;
  return together(db, async () => {
    const before = await db.people.get(personId);
    if (!before) throw new Error('There is no such person');
    // Dexie deletes a property that is set to undefined.
    await db.people.update(personId, { status, ...touched(hand) });
    if (status && isGone({ status })) await cancelSteps(db, personId, hand);
    else if (isGone(before)) {
      await reopenSteps(db, personId, hand);
      // What was sold meanwhile is planned only now.
      const sales = await db.sales.where('personId').equals(personId).toArray();
      for (const sale of sales) await replan(db, sale, policy, hand);
    }
  });
}
