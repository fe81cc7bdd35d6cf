import type { EvergreenDb } from '../db/db.ts';
import { eachRow } from '../db/each-row.ts';
import { forgetChanges } from '../db/forget-changes.ts';
import { forgetSearch } from './forget-search.ts';
import { heldBy, takeOut, type Held } from './held.ts';
import { mentions, note, tracesInLog, tracesSince, type LogTraces } from './log-traces.ts';
import { aboutThem, tellingParts, type Named } from './named.ts';
import { OWNED } from './owned.ts';
import type { Trashed } from './trashed.ts';

/**
 * Erases a person from everywhere: dossier, addresses, timeline, sales, reminders, links, the trash,
 * and the change log and the search too, so that no undo brings them back. The one command that
 * cannot be undone. Entries that are also about others stay with those; an organisation that nobody
 * is left at goes as well.
 */
export async function erasePerson(db: EvergreenDb, personId: string): Promise<void> {
  await erasePeople(db, [personId]);
}

/** Erases several people at one go: the change log is read once for all. */
export async function erasePeople(db: EvergreenDb, personIds: string[]): Promise<void> {
  const named = namedIn(await everything(db, personIds));
  const seen = await tracesInLog(db, personIds, named);
  const naming = await whoNames(db, seen.people);
  await db.transaction('rw', db.tables, async () => {
    const traces = await tracesSince(db, seen);
    const held = await everything(db, [...traces.people]);
    for (const { id } of held.flatMap(idsIn)) traces.ids.add(id);
    const empty = await takeOut(db, held, [...traces.organisations]);
    for (const id of empty) {
      for (const change of traces.ofOrganisations.get(id) ?? []) note(traces.places, change);
    }
    await db.trash.bulkDelete([...traces.people]);
    await leaveOthers(db, traces.people, naming);
    await eraseMentions(db, traces);
    await forget(db, personIds, traces);
    await forgetSearch(db);
  });
}

/** What is stored of people, in the tables and in the trash. */
async function everything(db: EvergreenDb, ids: string[]): Promise<Held[]> {
  const removed = (await db.trash.bulkGet(ids)).flatMap((entry) => entry?.records ?? []);
  return [...(await heldBy(db, ids)).values(), ...removed];
}

function namedIn(held: Held[]): Named {
  const addresses = held.flatMap((one) => one.addresses);
  return {
    names: new Set(held.flatMap((one) => one.people.map(({ name }) => name))),
    addresses: new Set(addresses.flatMap(({ value, shown }) => (shown ? [value, shown] : [value]))),
  };
}

const idsIn = (held: Held) => [
  ...held.people,
  ...held.events,
  ...held.links,
  ...OWNED.flatMap((table): { id: string }[] => held[table]),
];

interface Naming {
  /** People who were said not to be one of them. */
  people: string[];
  /** People in the trash whose records name one of them. */
  removed: string[];
}

/** Who else names them. Looked for before the transaction, since it means reading everybody. */
async function whoNames(db: EvergreenDb, ids: ReadonlySet<string>): Promise<Naming> {
  const naming: Naming = { people: [], removed: [] };
  await eachRow(db.people, ({ id, notSameAs }) => {
    if (notSameAs?.some((one) => ids.has(one))) naming.people.push(id);
  });
  await db.trash.each(({ id, records }) => {
    if (!ids.has(id) && mentions(records, ids)) naming.removed.push(id);
  });
  return naming;
}

/** What stays with others no longer names them. */
async function leaveOthers(
  db: EvergreenDb,
  gone: ReadonlySet<string>,
  naming: Naming,
): Promise<void> {
  const kept = (ids: string[]) => ids.filter((id) => !gone.has(id));
  const shared = await db.events
    .where('people')
    .anyOf([...gone])
    .distinct()
    .toArray();
  for (const event of shared) {
    const people = kept(event.people);
    if (people.length > 0) await db.events.put({ ...event, people });
    else await db.events.delete(event.id);
  }
  for (const person of await db.people.bulkGet(naming.people)) {
    if (person?.notSameAs) await db.people.put({ ...person, notSameAs: kept(person.notSameAs) });
  }
  for (const entry of await db.trash.bulkGet(naming.removed)) {
    if (entry) await db.trash.put(without(entry, gone));
  }
}

function without({ records, ...entry }: Trashed, gone: ReadonlySet<string>): Trashed {
  const links = records.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  const people = records.people.map((person) =>
    person.notSameAs
      ? { ...person, notSameAs: person.notSameAs.filter((id) => !gone.has(id)) }
      : person,
  );
  return { ...entry, records: { ...records, links, people } };
}

/** What was right-clicked about them, and what is remembered of a file that they came with. */
async function eraseMentions(db: EvergreenDb, { named, people }: LogTraces): Promise<void> {
  await db.captures.filter(aboutThem(named)).delete();
  const telling = tellingParts(named);
  await db.imports.toCollection().modify((file) => {
    if (telling) file.name = file.name.replace(telling, '…');
    file.said = file.said.filter(({ personId = '' }) => !people.has(personId));
  });
}

/**
 * Takes every change out of the log that names them, and the notices about them. Of a person only
 * this is left: that a record with this random id is gone, so that whoever follows the log (an open
 * search) lets go of them too.
 */
async function forget(
  db: EvergreenDb,
  personIds: string[],
  { ids, places, upTo }: LogTraces,
): Promise<void> {
  await db.notices.filter((notice) => mentions(notice.id, ids)).delete();
  await forgetChanges(db, places);
  // What the erasing itself wrote names them too.
  const written = await db.changes.where('stamp').above(upTo).primaryKeys();
  await db.changes.bulkDelete(written);
  const [stamp] = written;
  const [key = '', ...more] = personIds;
  if (stamp === undefined) return;
  const gone = { stamp, batch: 'erased', table: 'people', kind: 'deleted' } as const;
  const rows = personIds.map(() => ({}));
  await db.changes.add(more.length > 0 ? { ...gone, keys: personIds, rows } : { ...gone, key });
}
