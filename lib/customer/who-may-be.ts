import type { EvergreenDb } from '../db/db.ts';
import { spokenForms } from '../search/line.ts';
import { phoneKey, phoneOf } from './address-use.ts';
import { namedBy } from './alike.ts';
import { compareName, likeness, type ComparedName } from './name-keys.ts';
import type { Person } from './person.ts';
import type { PeopleSearch } from './search.ts';
import { spokenOf } from './spoken.ts';

/** What a page shows of somebody whose address it does not. */
export interface Glimpse {
  name?: string | undefined;
  phone?: string | undefined;
  organisation?: string | undefined;
}

/** Somebody who may be meant. Never assumed: the user is asked. */
export interface Candidate {
  person: Person;
  organisation?: string;
}

/** So many are offered; who is none of them is searched. */
const MOST = 6;
/** A Latin name of more words is no pinyin. */
const SYLLABLES = 4;

const WEIGHT = { same: 8, slip: 4, part: 2, unknown: 0, different: 0 } as const;

/**
 * Who may be meant by a name in any script and order, by a phone number however it is written, or
 * both; the likeliest first. The search knows who comes into question, so that only they are read.
 */
export async function whoMayBe(
  db: EvergreenDb,
  search: PeopleSearch,
  { name = '', phone, organisation }: Glimpse,
): Promise<Candidate[]> {
  const spoken = await spokenOf(name);
  const [atPhone, byName] = await Promise.all([
    ownersOfPhone(db, search, phone),
    namedIds(search, name, organisation, spoken),
  ]);
  const people = await db.people.bulkGet([...new Set([...atPhone, ...byName])]);
  const compared = { ...compareName(name), said: joined(spoken) };
  const weighed = people.flatMap((person) => {
    if (!person) return [];
    const weight = (atPhone.has(person.id) ? 8 : 0) + likenessTo(person, compared);
    return weight > 0 ? [{ person, weight }] : [];
  });
  return inOrder(db, weighed, organisation);
}

type Wanted = ComparedName & { said: string | undefined };

function likenessTo({ name, spoken }: Person, wanted: Wanted): number {
  const own = compareName(name);
  const sameSound =
    (wanted.said !== undefined && turns(own.words).includes(wanted.said)) ||
    (spoken !== undefined &&
      turns(wanted.words).some((turn) => spokenForms(spoken).joined.includes(turn)));
  return sameSound ? WEIGHT.same - 1 : WEIGHT[likeness(own, wanted)];
}

/** A name in the order of either custom, without gaps: Jianguo Wang → jianguowang, wangjianguo. */
function turns(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > SYLLABLES) return [];
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''));
}

const joined = (spoken: string | undefined) => spoken && spokenForms(spoken).joined[0];

/** Who has that name or a like one, its pinyin, or the characters of its pinyin. */
async function namedIds(
  search: PeopleSearch,
  name: string,
  organisation: string | undefined,
  spoken: string | undefined,
): Promise<string[]> {
  if (!name) return [];
  const { words } = compareName(name);
  const sounds = [...turns(words).map((turn) => [turn]), ...(spoken ? [spoken.split(' ')] : [])];
  const found = await Promise.all([
    namedBy(search, name, organisation),
    ...sounds.map((terms) => search.holding(terms)),
  ]);
  return found.flat();
}

async function ownersOfPhone(
  db: EvergreenDb,
  search: PeopleSearch,
  phone: string | undefined,
): Promise<ReadonlySet<string>> {
  const value = phone && phoneOf(phone)?.value;
  if (!value) return new Set();
  const key = phoneKey(value);
  const held = await search.holding([key]);
  const addresses = await db.addresses.where('personId').anyOf(held).toArray();
  const same = addresses.filter((one) => one.kind === 'phone' && phoneKey(one.value) === key);
  return new Set(same.map(({ personId }) => personId));
}

/** Whoever is at the organisation that the page names comes before who is elsewhere. */
async function inOrder(
  db: EvergreenDb,
  weighed: { person: Person; weight: number }[],
  organisation: string | undefined,
): Promise<Candidate[]> {
  const ids = weighed.map(({ person }) => person.organisationId ?? '');
  const organisations = await db.organisations.bulkGet(ids);
  const wanted = organisation?.trim().toLowerCase();
  return weighed
    .map(({ person, weight }, at) => {
      const place = organisations[at]?.name;
      const there = place !== undefined && place.toLowerCase() === wanted;
      return { person, place, weight: weight + (there ? 1.5 : 0) };
    })
    .sort(
      (a, b) =>
        b.weight - a.weight || (b.person.lastContactAt ?? 0) - (a.person.lastContactAt ?? 0),
    )
    .slice(0, MOST)
    .map(({ person, place }) => ({ person, ...(place && { organisation: place }) }));
}
