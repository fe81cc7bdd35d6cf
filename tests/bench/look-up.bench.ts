import { Dexie, type EntityTable } from 'dexie';
import type { Bench } from './bench.ts';

const ROWS = 10_000;
const addressOf = (row: number) => `person${row}@firm${row % 400}.example`;

interface Address {
  id: number;
  value: string;
  personId: string;
}

const db = new Dexie('bench-look-up') as Dexie & { addresses: EntityTable<Address, 'id'> };
db.version(1).stores({ addresses: 'id, value' });

let asked = 0;
/** Another address every time, near and far ones alike. */
const next = () => addressOf((asked += 7919) % ROWS);

async function prepare(): Promise<void> {
  await db.delete();
  await db.open();
  const rows = Array.from({ length: ROWS }, (_, id) => ({
    id,
    value: addressOf(id),
    personId: crypto.randomUUID(),
  }));
  await db.addresses.bulkAdd(rows);
}

function floor(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const value = next();
    const store = db.backendDB().transaction('addresses').objectStore('addresses');
    const request = store.index('value').get(value);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('not read', { cause: request.error })),
    );
  });
}

export default {
  name: 'a customer by address, 10,000 on disk',
  budget: 1.25,
  prepare,
  ours: () => db.addresses.get({ value: next() }),
  floor,
  times: 400,
} satisfies Bench;
