import { together, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addAddress } from './add-person.ts';
import type { Address, Person } from './person.ts';

/** The people at one e-mail address; `chosen` is the only one, or the one the user picked last. */
export interface PeopleAt {
  people: Person[];
  chosen: Person | undefined;
}

/** Looks an e-mail address up. One indexed read: this is what every opened mail waits for. */
export async function peopleAt(db: EvergreenDb, email: string): Promise<PeopleAt> {
  const owners = await db.addresses.where('[kind+value]').equals(['email', email]).toArray();
  if (owners.length === 0) return { people: [], chosen: undefined };
  const found = await db.people.bulkGet(owners.map((owner) => owner.personId));
  const people = found.filter((person) => person !== undefined);
  const chosenId = picked(owners)?.personId;
  return { people, chosen: people.find((person) => person.id === chosenId) };
}

function picked(owners: Address[]): Address | undefined {
  if (owners.length === 1) return owners[0];
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
