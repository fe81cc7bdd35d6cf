import type { Circle } from '../../customer/circle.ts';
import { compareName, likeness } from '../../customer/name-keys.ts';
import { domainsOf, organisationAt } from '../../customer/organisation-at.ts';
import type { Address, Organisation, Person } from '../../customer/person.ts';
import type { EvergreenDb } from '../../db/db.ts';
import type { OwnField } from '../../dossier/own-field.ts';
import type { Restorable } from '../restore.ts';

/** For records of the other side that are known here by another id: that id. */
export type Ids = ReadonlyMap<string, string>;

/**
 * Finds what is here already under another id: a person of that name at that address, or one who
 * was taken over before; an organisation by its domains; a circle or question by its words.
 */
export async function matchIds(db: EvergreenDb, rows: Restorable): Promise<Ids> {
  // The rows were parsed by the shapes of their tables.
  const given = rows as unknown as {
    people: Person[];
    addresses: Address[];
    organisations: Organisation[];
    circles: Circle[];
    ownFields: OwnField[];
  };
  return new Map([
    ...(await matchPeople(db, given.people, given.addresses)),
    ...(await matchOrganisations(db, given.organisations)),
    ...(await matchBy(db.circles.toArray(), given.circles, (a, b) => a.name === b.name)),
    ...(await matchBy(
      db.ownFields.toArray(),
      given.ownFields,
      (a, b) => a.label === b.label && a.type === b.type,
    )),
  ]);
}

async function matchPeople(
  db: EvergreenDb,
  people: Person[],
  addresses: Address[],
): Promise<[string, string][]> {
  const known = new Set(
    (await db.people.bulkGet(people.map(({ id }) => id))).map((one) => one?.id),
  );
  const before = new Map<string, string>();
  await db.people.each(({ id, knownAs = [] }) => {
    for (const other of knownAs) before.set(other, id);
  });
  const found: [string, string][] = [];
  for (const person of people.filter(({ id }) => !known.has(id))) {
    const taken = before.get(person.id) ?? (await sameAt(db, person, addresses));
    if (taken) found.push([person.id, taken]);
  }
  return found;
}

/** Somebody of that name at one of their addresses. */
async function sameAt(
  db: EvergreenDb,
  person: Person,
  addresses: Address[],
): Promise<string | undefined> {
  const theirs = addresses.filter(({ personId }) => personId === person.id);
  const name = compareName(person.name);
  for (const { kind, value } of theirs) {
    const owners = await db.addresses.where('[kind+value]').equals([kind, value]).toArray();
    const here = await db.people.bulkGet(owners.map(({ personId }) => personId));
    const same = here.find(
      (one) =>
        one && (one.name === person.name || likeness(compareName(one.name), name) === 'same'),
    );
    if (same) return same.id;
  }
  return undefined;
}

async function matchOrganisations(
  db: EvergreenDb,
  organisations: Organisation[],
): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const organisation of organisations) {
    const { id, domain, name } = organisation;
    if (await db.organisations.get(id)) continue;
    const here = domain
      ? await organisationAt(db, domainsOf(organisation))
      : await db.organisations.filter((one) => one.name === name && !one.domain).first();
    if (here) found.push([id, here.id]);
  }
  return found;
}

async function matchBy<T extends { id: string }>(
  reading: PromiseLike<T[]>,
  given: T[],
  same: (a: T, b: T) => boolean,
): Promise<[string, string][]> {
  const here = await reading;
  const ids = new Set(here.map(({ id }) => id));
  return given.flatMap((one): [string, string][] => {
    const match = ids.has(one.id) ? undefined : here.find((other) => same(other, one));
    return match ? [[one.id, match.id]] : [];
  });
}
