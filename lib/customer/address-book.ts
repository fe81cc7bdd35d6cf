import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import { normaliseAddress } from './address.ts';
import { normalisePhone } from './address-use.ts';
import { setUntil } from './give-addresses.ts';
import type { Address } from './person.ts';
import { plain } from './plain.ts';

/** What was typed, as an e-mail address or a phone number; `undefined` when it is neither. */
export function readAddress(typed: string): Pick<Address, 'kind' | 'value' | 'shown'> | undefined {
  const shown = plain(typed, 40);
  const email = normaliseAddress(typed);
  if (email) return { kind: 'email', value: email };
  const phone = normalisePhone(shown);
  return phone === undefined
    ? undefined
    : { kind: 'phone', value: phone, ...(shown !== phone && { shown }) };
}

/** Gives a person one more e-mail address or phone number. The same twice changes nothing. */
export async function addTyped(
  db: EvergreenDb,
  personId: string,
  typed: string,
  hand: Hand,
): Promise<Done<void>> {
  const read = readAddress(typed);
  if (!read) throw new Error('Neither an e-mail address nor a phone number');
  const { at, by } = hand;
  return together(db, async () => {
    if (await db.addresses.get([read.kind, read.value, personId])) return;
    await db.addresses.add({ ...read, personId, createdAt: at, changedAt: at, by });
  });
}

type Key = Pick<Address, 'kind' | 'value' | 'personId'>;

export async function removeAddress(
  db: EvergreenDb,
  { kind, value, personId }: Key,
): Promise<Done<void>> {
  return together(db, () => db.addresses.delete([kind, value, personId]));
}

/** Notes whether an address is one person's, a shared one, or that of a task. A former one is in use again. */
export async function markAddress(
  db: EvergreenDb,
  { kind, value, personId }: Key,
  use: NonNullable<Address['use']>,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    await db.addresses.update([kind, value, personId], { use, until: undefined, ...touched(hand) });
  });
}

/** Notes that an address is former from a day on, or in use again; it finds the person either way. */
export async function endAddress(
  db: EvergreenDb,
  key: Key,
  until: Day | undefined,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, () => setUntil(db, key, until, hand));
}
