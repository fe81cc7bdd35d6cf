import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import type { Address } from './person.ts';

/** An address for somebody; with `old`, it is used in the same way as that one. */
export interface Given {
  personId: string;
  value: string;
  old?: string;
}

/** Gives people e-mail addresses; one that was former is in use again. Part of a transaction. */
export async function giveAddresses(
  db: EvergreenDb,
  given: readonly Given[],
  hand: Hand,
): Promise<void> {
  const { at, by } = hand;
  for (const { personId, value, old } of given) {
    const known = await db.addresses.get(['email', value, personId]);
    if (known?.until !== undefined) await setUntil(db, known, undefined, hand);
    if (known) continue;
    const like = old === undefined ? undefined : await db.addresses.get(['email', old, personId]);
    await db.addresses.add({
      kind: 'email',
      value,
      ...(like?.use && { use: like.use }),
      personId,
      createdAt: at,
      changedAt: at,
      by,
    });
  }
}

/** Notes until when an address was theirs; `undefined`: it is again. Part of a transaction. */
export async function setUntil(
  db: EvergreenDb,
  { kind, value, personId }: Pick<Address, 'kind' | 'value' | 'personId'>,
  until: Day | undefined,
  hand: Hand,
): Promise<void> {
  await db.addresses.update([kind, value, personId], { until, ...touched(hand) });
}
