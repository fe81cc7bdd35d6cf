import { OWNED } from '../customer/owned.ts';
import { singly, type Change } from '../db/change.ts';
import { together, type EvergreenDb } from '../db/db.ts';
import { ChangedSinceError, inUse, isUnchanged, takeBack } from '../db/undo.ts';
import { inTurns } from './in-turns.ts';
import { Mentioned } from './mentioned.ts';
import { partsOf } from './parts.ts';

type Fields = Record<string, unknown>;

/** What the undoing of an import left. */
export interface TakenBack {
  /** People of the file who stay, since they were worked with: changed, written about, merged. */
  kept: number;
}

interface Watching {
  signal?: AbortSignal;
  /** Told how many of the batches are taken back. */
  done?: (batches: number, of: number) => void;
}

/**
 * Takes an import back, the last chunk first. Who was changed since, or has anything that the file
 * did not bring, stays with all of it; everything else is again as it was, to the byte. Stopped
 * half-way, it goes on from there the next time.
 */
export async function undoImport(
  db: EvergreenDb,
  id: string,
  { signal, done = () => {} }: Watching = {},
): Promise<TakenBack> {
  const imported = await db.imports.get(id);
  if (!imported) return { kept: 0 };
  const all = imported.batches.length;
  const mentioned = await Mentioned.since(db, imported);
  const kept = new Set<string>();
  for (let left = all; left > 0; left--) {
    if (signal?.aborted) break;
    for (const personId of await undoChunk(db, id, mentioned)) kept.add(personId);
    done(all - left + 1, all);
  }
  return { kept: kept.size };
}

/** Takes the last chunk back. @returns the people who stay */
async function undoChunk(db: EvergreenDb, id: string, mentioned: Mentioned): Promise<Set<string>> {
  const { value, batch } = await together(db, async () => {
    const imported = await db.imports.get(id);
    const last = imported?.batches.at(-1);
    if (!imported || last === undefined) return new Set<string>();
    await mentioned.catchUp();
    const entries = await db.changes.where('batch').equals(last).toArray();
    const added = await standing(
      db,
      singly(entries).filter(({ kind }) => kind === 'created'),
      mentioned,
    );
    const kept = await workedWith(db, added);
    await removeAll(db, going(added, kept));
    for (const entry of entries.reverse()) {
      if (entry.kind !== 'changed' || 'rows' in entry) continue;
      // Known before, and changed again since: that is newer.
      if (!(await isTakenBack(db, entry))) kept.add(idIn(entry));
    }
    // Last, when nobody is there any more who came with the file.
    await removeAll(db, await leftEmpty(db, added));
    const batches = imported.batches.slice(0, -1);
    if (batches.length > 0) await db.imports.put({ ...imported, batches });
    else await db.imports.delete(imported.id);
    return kept;
  });
  mentioned.addOwn(batch);
  return value;
}

async function isTakenBack(db: EvergreenDb, change: Change): Promise<boolean> {
  try {
    await takeBack(db, change);
    return true;
  } catch (error) {
    if (error instanceof ChangedSinceError) return false;
    throw error;
  }
}

/** A record that the import added, as it is now. */
interface Standing {
  change: Change;
  table: string;
  /** People that it is about. */
  people: string[];
  /**
   * `quiet`: nobody wrote of the person since, so it need not be read. `gone`: taken out since, which
   * is newer.
   */
  now: 'quiet' | 'unchanged' | 'changed' | 'gone';
}

/** So many records are read or taken out in one go. */
const GO = 200;

async function standing(
  db: EvergreenDb,
  changes: Change[],
  mentioned: Mentioned,
): Promise<Standing[]> {
  const newcomers = new Set(changes.filter(({ table }) => table === 'people').map(idIn));
  const touched = new Set(
    changes.filter((one) => mentioned.has(one.key, ...peopleOf(one))).flatMap(peopleOf),
  );
  const quiet = (one: Change) => {
    const people = peopleOf(one);
    return people.length > 0 && people.every((id) => newcomers.has(id) && !touched.has(id));
  };
  const found: Standing[] = [];
  for (const [table, all] of Map.groupBy(changes, ({ table }) => table)) {
    for (const some of partsOf(all, GO)) {
      const loud = some.filter((one) => !quiet(one));
      const keys = loud.map(({ key }) => key);
      const rows = await db.table<Fields, IDBValidKey>(table).bulkGet(keys);
      const byChange = new Map(loud.map((one, index) => [one, rows[index]]));
      for (const change of some) {
        const people = peopleOf(change);
        const now = byChange.has(change) ? stateOf(change, byChange.get(change)) : 'quiet';
        found.push({ change, table, people, now });
      }
    }
  }
  return found;
}

function stateOf(change: Change, row: Fields | undefined): Standing['now'] {
  if (!row) return 'gone';
  return isUnchanged(change, row) ? 'unchanged' : 'changed';
}

/** The key of a person or an organisation. */
const idIn = ({ key }: Change) => (typeof key === 'string' ? key : '');

function peopleOf(change: Change): string[] {
  if (change.table === 'people') return [idIn(change)];
  const { personId, people } = change.after ?? {};
  return [personId, ...(Array.isArray(people) ? people : [])].filter(
    (id) => typeof id === 'string',
  );
}

/** Indexes by which records are found that belong to a person. */
const BELONGING = [
  ['addresses', 'personId'],
  ['events', 'people'],
  ...OWNED.map((table) => [table, 'personId'] as const),
  ['links', 'from'],
  ['links', 'to'],
] as const;

const recordKey = (table: string, key: unknown) => JSON.stringify([table, key]);

/** Of the added people: who was changed since, or has something that this chunk did not bring. */
async function workedWith(db: EvergreenDb, added: Standing[]): Promise<Set<string>> {
  const kept = new Set(added.flatMap(({ now, people }) => (now === 'changed' ? people : [])));
  const newcomers = added.flatMap(({ table, now, people }) =>
    table === 'people' && (now === 'unchanged' || now === 'changed') ? people : [],
  );
  const brought = new Set(added.map(({ change, table }) => recordKey(table, change.key)));
  for (const [table, index] of BELONGING) {
    await db
      .table(table)
      .where(index)
      .anyOf(newcomers)
      .eachPrimaryKey((key, { key: personId }) => {
        if (typeof personId === 'string' && !brought.has(recordKey(table, key))) kept.add(personId);
      });
  }
  return kept;
}

/** What is to be taken out: nothing that belongs to newcomers who stay. */
function going(added: Standing[], kept: Set<string>): Standing[] {
  const newcomers = new Set(
    added.flatMap(({ table, people }) => (table === 'people' ? people : [])),
  );
  return added.filter(
    ({ table, now, people }) =>
      table !== 'organisations' &&
      (now === 'quiet' || now === 'unchanged') &&
      !people.some((id) => kept.has(id) && newcomers.has(id)),
  );
}

/** Organisations that came with the file and that nobody is at. */
async function leftEmpty(db: EvergreenDb, added: Standing[]): Promise<Standing[]> {
  const places = added.filter(({ table, now }) => table === 'organisations' && now === 'unchanged');
  const used = await inUse(
    db,
    places.map(({ change }) => change),
  );
  return places.filter(({ change }) => !used.has(change.key));
}

async function removeAll(db: EvergreenDb, all: Standing[]): Promise<void> {
  const byTable = [...Map.groupBy(all, ({ table }) => table)];
  await inTurns(
    db,
    byTable.flatMap(([table, some]) =>
      partsOf(some, GO).map((part) => () => {
        const keys = part.map(({ change }) => change.key);
        return db.table<Fields, IDBValidKey>(table).bulkDelete(keys);
      }),
    ),
  );
}
