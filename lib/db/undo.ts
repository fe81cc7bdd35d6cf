import { OWNED } from '../customer/owned.ts';
import type { EvergreenDb } from './db.ts';
import { reverted, same, singly, type Change, type Entry } from './change.ts';
import { together } from './db.ts';

/** The records were changed again since: undoing would throw the newer change away. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

type Fields = Record<string, unknown>;

/**
 * Fields that are written along with others. Changed again since, the newer value stays and does
 * not stand in the way: a call after a merge leaves its mark on the kept person.
 */
const ALONG = new Set(['changedAt', 'by', 'lastContactAt', 'pickedAt']);

/** Lists that are sets: what was put in or taken out since stays so. */
const SETS = new Set([
  'notSameAs',
  'circleIds',
  'tags',
  'aliasDomains',
  'knowsOfUs',
  'mayAsk',
  'strengths',
]);

/** Records that are taken back at once. */
const MOST = 1000;

/** Tables whose records others point to: with one of them gone, undoing would point to nobody. */
const POINTED_TO = new Set(['people', 'organisations', 'sales']);

/**
 * Takes all changes of a batch back, field by field: every field that it changed is again as it was,
 * to the byte, and every other keeps what was written since. The undoing is itself a batch, and can
 * be undone.
 * @throws ChangedSinceError when a field was changed again; nothing is undone then
 */
export async function undo(db: EvergreenDb, batch: string): Promise<string | undefined> {
  const done = await together(db, async () => {
    const entries = await db.changes.where('batch').equals(batch).toArray();
    for (const { name, changes } of runsOf(entries.reverse())) {
      if (changes[0]?.kind === 'changed') await takeBackFields(db, name, changes);
      else await takeBackWhole(db, name, changes);
    }
  });
  return done.batch;
}

/**
 * Entries as they can be taken back at once: those of one table and kind that follow each other, no
 * record twice. One by one, a change of thousands takes five times as long.
 */
function runsOf(entries: readonly Entry[]): { name: string; changes: Change[] }[] {
  const runs: { name: string; changes: Change[]; keys: Set<string> }[] = [];
  for (const entry of entries) {
    const changes = singly([entry]);
    const keys = changes.map(({ key }) => JSON.stringify(key));
    const last = runs.at(-1);
    const goesOn =
      last?.name === entry.table &&
      last.changes[0]?.kind === entry.kind &&
      last.changes.length < MOST &&
      keys.every((key) => !last.keys.has(key));
    if (!last || !goesOn) {
      runs.push({ name: entry.table, changes, keys: new Set(keys) });
      continue;
    }
    last.changes.push(...changes);
    for (const key of keys) last.keys.add(key);
  }
  return runs;
}

const refusal = (table: string) => new ChangedSinceError(`${table} was changed since`);

/** Takes one entry of the log back. Part of a transaction. @throws ChangedSinceError */
export async function takeBack(db: EvergreenDb, entry: Entry): Promise<void> {
  if (entry.kind !== 'changed') return takeBackWhole(db, entry.table, singly([entry]));
  await takeBackFields(db, entry.table, singly([entry]));
}

/** Records of one table that were added, or taken out: all of them go, or come back. */
async function takeBackWhole(db: EvergreenDb, name: string, all: Change[]): Promise<void> {
  const table = db.table<Fields, IDBValidKey>(name);
  const added = all[0]?.kind === 'created';
  // Others came to that organisation since: it stays with them.
  const used = added && name === 'organisations' ? await inUse(db, all) : new Set();
  const changes = all.filter(({ key }) => !used.has(key));
  const keys = changes.map(({ key }) => key);
  const found = await table.bulkGet(keys);
  const there = found.filter((row) => row !== undefined);
  if (!added) {
    if (there.length > 0) throw refusal(name);
    await table.bulkAdd(changes.map(({ before = {} }) => before));
    return;
  }
  // Taken out since: that is newer, and stays.
  if (there.length < keys.length && POINTED_TO.has(name)) throw refusal(name);
  if (changes.some((change, index) => !isUnchanged(change, found[index]))) throw refusal(name);
  if (name === 'people' && (await workedWith(db, keys))) throw refusal(name);
  await table.bulkDelete(keys.filter((_, index) => found[index]));
}

/**
 * Whether anything of some people came since they were added: without them it would belong to nobody.
 * Their planned steps follow from what is known of them, and go with it.
 */
async function workedWith(db: EvergreenDb, keys: IDBValidKey[]): Promise<boolean> {
  const ids = keys.filter((key) => typeof key === 'string');
  const events = await db.events.where('people').anyOf(ids).first();
  if (events) return true;
  for (const name of OWNED) {
    const one = await db
      .table<{ step?: string; state?: string }>(name)
      .where('personId')
      .anyOf(ids)
      .filter(
        ({ step, state }) => !(name === 'reminders' && state === 'open' && step?.includes('/')),
      )
      .first();
    if (one) return true;
  }
  return false;
}

/** Those of these organisations that somebody is at. */
export async function inUse(
  db: EvergreenDb,
  changes: readonly Pick<Change, 'key'>[],
): Promise<Set<IDBValidKey>> {
  const ids = changes.flatMap(({ key }) => (typeof key === 'string' ? key : []));
  const used = new Set<IDBValidKey>();
  await db.people
    .where('organisationId')
    .anyOf(ids)
    .eachKey((id) => typeof id === 'string' && used.add(id));
  return used;
}

/** Records of one table that were changed: each gets its fields back. */
async function takeBackFields(db: EvergreenDb, name: string, changes: Change[]): Promise<void> {
  const table = db.table<Fields, IDBValidKey>(name);
  const found = await table.bulkGet(changes.map(({ key }) => key));
  if (POINTED_TO.has(name) && found.includes(undefined)) throw refusal(name);
  const old = changes.flatMap((change, index) => {
    const now = found[index];
    return now ? [withFieldsBack(change, now)] : [];
  });
  await table.bulkPut(old);
}

function withFieldsBack(change: Change, now: Fields): Fields {
  const { before = {}, after = {} } = change;
  const newer = fieldsOf(change).filter((field) => !same(now[field], after[field]));
  if (newer.some((field) => !ALONG.has(field) && !SETS.has(field))) throw refusal(change.table);
  const sets = newer
    .filter((field) => SETS.has(field))
    .map((field) => [field, setBefore(before[field], after[field], now[field])] as const);
  const kept = newer.filter((field) => !SETS.has(field));
  const old = { ...change, before: without(before, kept), after: without(after, kept) };
  return withFields(reverted(now, old), sets);
}

const fieldsOf = ({ before = {}, after = {} }: Change) => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/**
 * Whether an added record is still as it was added, or gone: then it may be taken out again. A pick
 * among people is no writing.
 */
export function isUnchanged({ table, after = {} }: Change, now: Fields | undefined): boolean {
  if (!now) return true;
  const free = table === 'addresses' ? ALONG : new Set<string>();
  return [...new Set([...Object.keys(now), ...Object.keys(after)])].every(
    (field) => free.has(field) || same(now[field], after[field]),
  );
}

const without = (record: Fields, fields: string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

function withFields(record: Fields, fields: (readonly [string, unknown[]])[]): Fields {
  const changed = Object.fromEntries(fields.filter(([, value]) => value.length > 0));
  return {
    ...without(
      record,
      fields.map(([field]) => field),
    ),
    ...changed,
  };
}

/** A set without what the change put in, and with what it took out. */
function setBefore(before: unknown, after: unknown, now: unknown): unknown[] {
  const [old, made, left] = [before, after, now].map((set) => (Array.isArray(set) ? set : []));
  const kept = (left ?? []).filter((one) => !made?.includes(one) || old?.includes(one));
  return [...new Set([...kept, ...(old ?? []).filter((one) => !made?.includes(one))])];
}

/** The newest batch, for "undo the last change"; `undefined` in an empty database. */
export async function lastBatch(db: EvergreenDb): Promise<string | undefined> {
  return (await db.changes.orderBy('stamp').last())?.batch;
}
