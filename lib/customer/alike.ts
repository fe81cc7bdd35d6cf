import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { localPartOf, phoneKey } from './address-use.ts';
import { compared, findDuplicates, likePair, type Pair } from './duplicates.ts';
import { compareName, likeness } from './name-keys.ts';
import type { Address, Person } from './person.ts';

/** The review list: everybody who may be in the book twice. */
export async function allDuplicates(db: EvergreenDb): Promise<Pair[]> {
  const [people, addresses, organisations] = await Promise.all([
    db.people.toArray(),
    db.addresses.toArray(),
    db.organisations.toArray(),
  ]);
  return findDuplicates(people, addresses, organisations);
}

/** The one who is likeliest the same as this person; `undefined` where nobody is. */
export async function likeOf(db: EvergreenDb, personId: string): Promise<Pair | undefined> {
  const [person, own, everybody] = await Promise.all([
    db.people.get(personId),
    db.addresses.where('personId').equals(personId).toArray(),
    db.people.toArray(),
  ]);
  if (!person) return undefined;
  const near = new Set((await Promise.all(own.map((one) => ownersNear(db, one)))).flat());
  const name = compareName(person.name);
  const candidates = everybody.filter(
    (one) => one.id !== personId && (near.has(one.id) || isNamed(one, name)),
  );
  const people = [person, ...candidates];
  const ids = people.map(({ id }) => id);
  const organisationIds = people.flatMap(({ organisationId }) => organisationId ?? []);
  const [addresses, organisations] = await Promise.all([
    db.addresses.where('personId').anyOf(ids).toArray(),
    db.organisations.where('id').anyOf(organisationIds).toArray(),
  ]);
  const [self, ...others] = compared(people, addresses, organisations);
  return others
    .flatMap((other) => (self && likePair(self, other)) ?? [])
    .sort((a, b) => b.score - a.score)[0];
}

function isNamed({ name }: Person, wanted: ReturnType<typeof compareName>): boolean {
  const like = likeness(compareName(name), wanted);
  return like === 'same' || like === 'slip';
}

/** Who has that address, or its local part elsewhere, or that number in another notation. */
async function ownersNear(db: EvergreenDb, { kind, value }: Address): Promise<string[]> {
  if (kind === 'phone') {
    const phones = await db.addresses
      .where('[kind+value+personId]')
      .between(['phone', ''], ['phone', '\uffff'])
      .primaryKeys();
    const key = phoneKey(value);
    return phones.filter(([, other]) => phoneKey(other) === key).map(([, , id]) => id);
  }
  const local = kind === 'email' ? `${localPartOf(value)}@` : value;
  const keys = await db.addresses
    .where('[kind+value+personId]')
    .between([kind, local], [kind, `${local}\uffff`])
    .primaryKeys();
  return keys.map(([, , id]) => id);
}

/** Notes that two people are two, so that nobody is asked again. */
export async function dismiss(
  db: EvergreenDb,
  oneId: string,
  otherId: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    for (const [id, not] of [
      [oneId, otherId],
      [otherId, oneId],
    ] as const) {
      const person = await db.people.get(id);
      if (!person) throw new Error('There is no such person');
      const notSameAs = [...new Set([...(person.notSameAs ?? []), not])];
      await db.people.update(id, { notSameAs, ...touched(hand) });
    }
  });
}
