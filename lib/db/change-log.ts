import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import { difference, packed, type Change } from './change.ts';
import { newDevice, nextStamp } from './stamp.ts';

/** State of this device only: neither logged, undone, handed over nor synced. */
const UNLOGGED = new Set([
  'changes',
  'notices',
  'device',
  'haystacks',
  'noteHaystacks',
  'roll',
  'imports',
]);
const LOG_TABLES = ['changes', 'device'];

interface Batch {
  id: string;
  device: string;
  last: string | undefined;
}
const batches = new WeakMap<DBCoreTransaction, Promise<Batch>>();

/** The batch that a transaction's changes belong to; `undefined` when it changed nothing. */
export async function batchOf(transaction: DBCoreTransaction): Promise<string | undefined> {
  return (await batches.get(transaction))?.id;
}

/**
 * Dexie middleware that writes the change log in the transaction of the change itself, so that
 * undo, trash, audit, hand-over and sync can all derive from it and nothing can write around it.
 */
export function changeLog(now: () => number): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'changeLog',
    // Below Dexie's own middlewares: they follow its zones, which a native await leaves.
    level: -10,
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(
          mode === 'readwrite' ? [...new Set([...stores, ...LOG_TABLES])] : stores,
          mode,
          options,
        ),
      table: (name) => {
        const table = core.table(name);
        return UNLOGGED.has(name)
          ? table
          : { ...table, mutate: (request) => logged(core, table, request, now) };
      },
    }),
  };
}

async function logged(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  now: () => number,
) {
  const { trans } = request;
  const keys = await keysOf(table, request);
  // What is added was not there, or the adding fails.
  const before = request.type === 'add' ? [] : await table.getMany({ trans, keys });
  const response = await table.mutate(request);
  const values = 'values' in request ? request.values : [];
  const found = keys.flatMap((key, index) => {
    const change = difference(before[index] ?? undefined, values[index]);
    return change && !response.failures[index] ? [{ table: table.name, key, ...change }] : [];
  });
  // A write that changes nothing leaves no batch behind: there is nothing to undo.
  if (found.length > 0) await log(core, trans, found, now);
  return response;
}

async function log(
  core: DBCore,
  trans: DBCoreTransaction,
  found: Omit<Change, 'stamp' | 'batch'>[],
  now: () => number,
): Promise<void> {
  const batch = await batchFor(core, trans);
  const values = packed(found).map((entry) => {
    batch.last = nextStamp(batch.last, now(), batch.device);
    return { stamp: batch.last, batch: batch.id, ...entry };
  });
  await core.table('changes').mutate({ type: 'add', trans, values });
}

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<IDBValidKey[]> {
  if (request.type === 'delete') return request.keys;
  if (request.type === 'deleteRange') {
    const { primaryKey } = table.schema;
    const query = { index: primaryKey, range: request.range };
    const { result } = await table.query({ trans: request.trans, values: false, query });
    return result;
  }
  const { extractKey } = table.schema.primaryKey;
  return request.values.map((value, index) => request.keys?.[index] ?? extractKey?.(value));
}

function batchFor(core: DBCore, trans: DBCoreTransaction): Promise<Batch> {
  const known = batches.get(trans);
  if (known) return known;
  const started = startBatch(core, trans);
  batches.set(trans, started);
  return started;
}

async function startBatch(core: DBCore, trans: DBCoreTransaction): Promise<Batch> {
  const devices = core.table('device');
  const stored: { value: string } | undefined = await devices.get({ trans, key: 'id' });
  const device = stored?.value ?? newDevice();
  if (!stored) {
    await devices.mutate({ type: 'put', trans, values: [{ key: 'id', value: device }] });
  }
  return { id: crypto.randomUUID(), device, last: await lastStamp(core, trans) };
}

async function lastStamp(core: DBCore, trans: DBCoreTransaction): Promise<string | undefined> {
  const changes = core.table('changes');
  const cursor = await changes.openCursor({
    trans,
    reverse: true,
    values: false,
    query: {
      index: changes.schema.primaryKey,
      range: { type: 3, lower: core.MIN_KEY, upper: core.MAX_KEY },
    },
  });
  return cursor?.primaryKey;
}
