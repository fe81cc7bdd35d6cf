import { together, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addAddress } from './add-person.ts';
import type { Address, Person } from './person.ts';

/** The people at one e-mail address; `chosen` is the only one, or the one the user picked last. */
export interface PeopleAt {
  people: Person[];
  chosen: Person | undefined;
}

/** Looks an e-mail address up: two indexed reads. This is what every opened mail waits for. */
export async function peopleAt(db: EvergreenDb, email: string): Promise<PeopleAt> {
  const owners = await db.addresses.where('[kind+value]').equals(['email', email]).toArray();
  const [first, ...others] = owners;
  if (first && others.length === 0) {
    const person = await db.people.get(first.personId);
    return { people: person ? [person] : [], chosen: person };
  }
  const found = await db.people.bulkGet(owners.map((owner) => owner.personId));
  const people = found.filter((person) => person !== undefined);
  const chosenId = picked(owners)?.personId;
  return { people, chosen: people.find((person) => person.id === chosenId) };
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
