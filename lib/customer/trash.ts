import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { heldBy, takeOut } from './held.ts';
import type { Link } from './link.ts';
import { OWNED } from './owned.ts';
import type { Person } from './person.ts';
import type { Trashed } from './trashed.ts';

/**
 * Moves people into the trash, with all that is theirs alone. What is about others too stays with
 * those and keeps the id of whoever was removed, so that a restore has nothing to put together.
 * @returns how many were there to be removed
 */
export async function removePeople(
  db: EvergreenDb,
  ids: string[],
  hand: Hand,
): Promise<Done<number>> {
  return together(db, async () => {
    const held = await heldBy(db, [...new Set(ids)]);
    const gone = [...held.values()].flatMap((records): Trashed[] => {
      const [person] = records.people;
      if (!person) return [];
      return [{ id: person.id, name: person.name, removedAt: hand.at, by: hand.by, records }];
    });
    await db.trash.bulkPut(gone);
    await takeOut(
      db,
      gone.map(({ records }) => records),
    );
    return gone.length;
  });
}

/**
 * Puts a person back, to the byte. What came back otherwise since, from a backup, stays as it is.
 * @returns the person; `undefined` when they are not in the trash
 */
export async function restorePerson(
  db: EvergreenDb,
  id: string,
): Promise<Done<Person | undefined>> {
  return together(db, async () => {
    const entry = await db.trash.get(id);
    if (!entry) return undefined;
    const { records } = entry;
    await addMissing(db, 'people', records.people, (row) => row.id);
    await addMissing(db, 'addresses', records.addresses, (row) => [
      row.kind,
      row.value,
      row.personId,
    ]);
    await addMissing(db, 'events', records.events, (row) => row.id);
    for (const table of OWNED) {
      await addMissing<{ id: string }>(db, table, records[table], (row) => row.id);
    }
    await restoreOrganisations(db, entry);
    await restoreLinks(db, entry);
    await db.trash.delete(id);
    return records.people[0];
  });
}

async function addMissing<T extends object>(
  db: EvergreenDb,
  name: string,
  rows: T[],
  keyOf: (row: T) => IDBValidKey,
): Promise<void> {
  const table = db.table<T, IDBValidKey>(name);
  const known = await table.bulkGet(rows.map(keyOf));
  await table.bulkAdd(rows.filter((_, index) => known[index] === undefined));
}

/** Whoever left last may have known the organisation by a newer name. */
async function restoreOrganisations(db: EvergreenDb, { records }: Trashed): Promise<void> {
  const ids = records.organisations.map(({ id }) => id);
  const there = await db.organisations.bulkGet(ids);
  for (const id of ids.filter((_, index) => !there[index])) {
    const copies = (await db.trash.toArray()).flatMap((entry) =>
      entry.records.organisations.filter((one) => one.id === id),
    );
    const [newest] = copies.sort((a, b) => b.changedAt - a.changedAt);
    if (newest) await db.organisations.add(newest);
  }
}

/** A link to somebody who is in the trash themselves waits there; one to nobody is dropped. */
async function restoreLinks(db: EvergreenDb, { id, records }: Trashed): Promise<void> {
  const others = records.links.map(({ from, to }) => (from === id ? to : from));
  const there = await db.people.bulkGet(others);
  const back = records.links.filter((_, index) => there[index]);
  await addMissing(db, 'links', back, (row) => row.id);
  for (const [index, other] of others.entries()) {
    const link = records.links[index];
    if (link && !there[index]) await handOn(db, link, other);
  }
}

async function handOn(db: EvergreenDb, link: Link, other: string): Promise<void> {
  const entry = await db.trash.get(other);
  if (!entry || entry.records.links.some(({ id }) => id === link.id)) return;
  const links = [...entry.records.links, link];
  await db.trash.put({ ...entry, records: { ...entry.records, links } });
}
