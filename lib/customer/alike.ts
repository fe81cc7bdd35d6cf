import type { EvergreenDb } from '../db/db.ts';
import { localPartOf, phoneKey, purposeOf } from './address-use.ts';
import { fold } from '../search/fold.ts';
import { termsOf } from '../search/query.ts';
import { compared, findDuplicates, likePair, type Pair } from './duplicates.ts';
import { compareName, isLong, isSlip, likeness, type ComparedName } from './name-keys.ts';
import type { Address, Person } from './person.ts';
import type { PeopleSearch } from './search.ts';

/** The review list: everybody who may be in the book twice. */
export async function allDuplicates(db: EvergreenDb): Promise<Pair[]> {
  const [people, addresses, organisations] = await Promise.all([
    db.people.toArray(),
    db.addresses.toArray(),
    db.organisations.toArray(),
  ]);
  return findDuplicates(people, addresses, organisations);
}

/**
 * The one who is likeliest the same as this person; `undefined` where nobody is. The search knows who
 * comes into question, so that only they are read and not everybody.
 */
export async function likeOf(
  db: EvergreenDb,
  search: PeopleSearch,
  personId: string,
): Promise<Pair | undefined> {
  const [person, own] = await Promise.all([
    db.people.get(personId),
    db.addresses.where('personId').equals(personId).toArray(),
  ]);
  if (!person) return undefined;
  const organisation = await db.organisations.get(person.organisationId ?? '');
  const name = compareName(person.name);
  const [near, named] = await Promise.all([
    Promise.all(own.map((one) => ownersNear(db, search, one))),
    namedBy(search, person.name, organisation?.name),
  ]);
  const nearby = new Set(near.flat());
  const found = await db.people.bulkGet([...new Set([...nearby, ...named])]);
  const candidates = found.filter(
    (one) => one && one.id !== personId && (nearby.has(one.id) || isNamed(one, name)),
  );
  const people = [person, ...candidates.filter((one) => one !== undefined)];
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

function isNamed({ name }: Person, wanted: ComparedName): boolean {
  const like = likeness(compareName(name), wanted);
  return like === 'same' || like === 'slip';
}

/** Who has all words of that name, or all but one that is a slip away. */
export async function namedBy(
  search: PeopleSearch,
  name: string,
  organisation = '',
): Promise<string[]> {
  const { words } = compareName(name);
  const folded = fold(name);
  // St.John is one word to compare, and two in the search.
  const known = words.map(fold).filter((word) => folded.includes(word));
  // A.B. and AB are the same; what is longer is written in one way.
  const whole = known.filter((word) => HAN.test(word) || word.length > INITIALS);
  const terms = whole.length > 0 ? whole.flatMap(termsIn) : termsOf(name);
  if (terms.length === 0) return [];
  const slips = known.filter(isLong).map(async (word) => {
    const others = terms.filter((term) => term !== word);
    // One letter left out of either leaves the same: two steps at most.
    const meant = (await search.wordsNear(word, 2)).filter((other) => isSlip(word, other));
    return Promise.all(meant.map((other) => search.holding([...others, other])));
  });
  return [
    ...(await search.holding(terms)),
    // A name that hundreds carry says something among colleagues only.
    ...(await search.holding([...terms, ...termsOf(organisation)])),
    ...(await Promise.all(slips)).flat(2),
  ];
}

const INITIALS = 2;
const HAN = /\p{Script=Han}/u;

/** 王建国 may be written 王 建国: each character is looked for, the telling last one first. */
const termsIn = (word: string) => (HAN.test(word) ? Array.from(word).reverse() : [word]);

/** Who has that address, or its local part elsewhere, or that number in another notation. */
async function ownersNear(
  db: EvergreenDb,
  search: PeopleSearch,
  { kind, value, use }: Address,
): Promise<string[]> {
  if (kind === 'phone') return search.holding([phoneKey(value)]);
  // info@ is at every organisation, and says nothing of anybody.
  const personal = kind === 'email' && purposeOf({ kind, value, use }) === 'personal';
  const from = personal ? `${localPartOf(value)}@` : value;
  const keys = await db.addresses
    .where('[kind+value+personId]')
    .between([kind, from], personal ? [kind, `${from}\uffff`] : [kind, value, []])
    .primaryKeys();
  return keys.map(([, , id]) => id);
}
