import type { EvergreenDb } from '../db/db.ts';
import type { Change } from '../db/change.ts';
import { lineOf, type Line } from '../search/line.ts';
import { PAGE, type LineKind } from './line-kind.ts';
import type { Person } from './person.ts';
import { keysIn, peopleIn } from './touched.ts';

/** The fact by which somebody is called. */
export const NICKNAME = 'nickname';

interface Around {
  /** Names of organisations by id. */
  organisations: Map<string, string>;
  /** E-mail addresses and phone numbers by person. */
  addresses: Map<string, { value: string; site?: string | undefined }[]>;
  /** Answers by person. */
  facts: Map<string, { field: string; value: string }[]>;
}

/** What a person goes by: names, pinyin, organisation, addresses, tags. */
function nameLine(person: Person, { organisations, addresses, facts }: Around): Line {
  const { id, name, spoken, formOfAddress = '', organisationId = '', tags = [] } = person;
  const values = (addresses.get(id) ?? []).flatMap(({ value, site }) => (site ? [] : value));
  return lineOf({
    id,
    name,
    spoken,
    nicknames: (facts.get(id) ?? []).flatMap((one) => (one.field === NICKNAME ? one.value : [])),
    organisation: organisations.get(organisationId),
    others: [formOfAddress, ...values, ...tags].filter(Boolean),
  });
}

const byPerson = <T extends { personId: string }>(rows: T[]) =>
  Map.groupBy(rows, ({ personId }) => personId);

async function* all(db: EvergreenDb): AsyncGenerator<Line[]> {
  const named = await db.organisations.toArray();
  const organisations = new Map(named.map(({ id, name }) => [id, name]));
  let last = '';
  for (;;) {
    const people = await db.people.where('id').above(last).limit(PAGE).toArray();
    const before = last;
    last = people.at(-1)?.id ?? last;
    // People come in the order of their ids, so that what is theirs is one range.
    const theirs = [before, last, false, true] as const;
    const [addresses, facts] = await Promise.all([
      db.addresses
        .where('personId')
        .between(...theirs)
        .toArray(),
      db.facts
        .where('personId')
        .between(...theirs)
        .toArray(),
    ]);
    const around = { organisations, addresses: byPerson(addresses), facts: byPerson(facts) };
    if (people.length > 0) yield people.map((person) => nameLine(person, around));
    if (people.length < PAGE) return;
  }
}

async function now(db: EvergreenDb, ids: string[]): Promise<Line[]> {
  const found = await db.people.bulkGet(ids);
  const people = found.filter((person) => person !== undefined);
  const [organisations, addresses, facts] = await Promise.all([
    db.organisations.bulkGet([...new Set(people.map((one) => one.organisationId ?? ''))]),
    db.addresses.where('personId').anyOf(ids).toArray(),
    db.facts.where('personId').anyOf(ids).toArray(),
  ]);
  const around: Around = {
    organisations: new Map(organisations.flatMap((one) => (one ? [[one.id, one.name]] : []))),
    addresses: byPerson(addresses),
    facts: byPerson(facts),
  };
  return people.map((person) => nameLine(person, around));
}

async function touched(db: EvergreenDb, changes: Change[]): Promise<string[]> {
  const colleagues = await db.people
    .where('organisationId')
    .anyOf(keysIn(changes, 'organisations'))
    .primaryKeys();
  const called = await peopleIn(db, changes, 'facts', ({ field, personId }) =>
    field === NICKNAME ? personId : undefined,
  );
  const own = [...keysIn(changes, 'people'), ...keysIn(changes, 'addresses')];
  return [...new Set([...own, ...called, ...colleagues])];
}

/** Who is found by what they go by. Read first, since most questions are for a name. */
export const nameLines: LineKind = { table: 'haystacks', form: '2', all, now, touched };
