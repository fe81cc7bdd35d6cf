import { together, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addAddress } from './add-person.ts';
import type { Address, Person } from './person.ts';

/**
 * Whose an e-mail address is; `chosen` is the only one who has it or, else, ever had it, or the one
 * the user picked last.
 */
export interface Owners {
  ids: string[];
  chosen: string | undefined;
}

/** Looks an e-mail address up. One indexed read: this is what every opened mail waits for. */
export async function ownersOf(db: EvergreenDb, email: string): Promise<Owners> {
  const owners = await db.addresses.where('[kind+value]').equals(['email', email]).toArray();
  const now = owners.filter(({ until }) => until === undefined);
  const [only, another] = now.length > 0 ? now : owners;
  const chosen = another ? (picked(now) ?? picked(owners)) : only;
  return { ids: owners.map((owner) => owner.personId), chosen: chosen?.personId };
}

/** The people at an e-mail address. */
export async function peopleAt(db: EvergreenDb, email: string): Promise<Person[]> {
  const { ids } = await ownersOf(db, email);
  const people = await db.people.bulkGet(ids);
  return people.filter((person) => person !== undefined);
}

function picked(owners: Address[]): Address | undefined {
  return owners
    .filter((owner) => owner.pickedAt !== undefined)
    .sort((a, b) => (b.pickedAt ?? 0) - (a.pickedAt ?? 0))[0];
}

/** Remembers who is meant by an address; it becomes theirs too where it was not. */
export async function pick(db: EvergreenDb, email: string, personId: string, hand: Hand) {
  return together(db, async () => {
    await addAddress(db, personId, email, hand);
    await db.addresses.update(['email', email, personId], { pickedAt: hand.at, ...touched(hand) });
  });
}
