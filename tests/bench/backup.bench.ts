import type { Person } from '../../lib/customer/person.ts';
import { EvergreenDb, together } from '../../lib/db/db.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { backUp, BACKUP_TABLES } from '../../lib/exchange/backup.ts';
import { readBackup, restore, type Restorable } from '../../lib/exchange/restore.ts';
import type { Bench } from './bench.ts';
import { customers } from './customers.ts';

const PEOPLE = 2000;
const stamp = { createdAt: 1, changedAt: 1, by: 'Lin Hui' };
const full = new EvergreenDb('bench-backup');
const empty = new EvergreenDb('bench-restore');
let file: Blob;
let rows: Restorable;

/** Customers with an address, three facts and two notes each. */
async function fill(): Promise<void> {
  await full.delete();
  await full.open();
  const all = customers(PEOPLE);
  const fields: Fact['field'][] = ['role', 'needs', 'best_time'];
  const people: Person[] = all.map(({ id, name, spoken }) => ({
    ...stamp,
    id,
    name,
    ...(spoken && { spoken }),
  }));
  await full.people.bulkAdd(people);
  await full.addresses.bulkAdd(
    all.map(({ id, others: [value = ''] }) => ({
      kind: 'email' as const,
      value,
      personId: id,
      ...stamp,
    })),
  );
  await full.facts.bulkAdd(
    all.flatMap(({ id, organisation = '' }) =>
      fields.map((field) => ({
        ...stamp,
        id: `${id}:${field}`,
        personId: id,
        field,
        value: `${organisation}, as they told it`,
        from: 'told' as const,
      })),
    ),
  );
  await full.events.bulkAdd(
    all.flatMap(({ id, name }) =>
      [1, 2].map((nth) => ({
        ...stamp,
        id: `${id}:${nth}`,
        kind: 'note' as const,
        people: [id],
        happenedAt: nth,
        text: `${name} asked for the price list, and to be called before the shift begins.`,
      })),
    ),
  );
  file = await backUp(full, undefined, { special: true });
  rows = await readBackup(file, undefined);
}

/** Every record, read as it is, some thousand at once. */
async function plainRead(): Promise<number> {
  let read = 0;
  for (const name of BACKUP_TABLES) {
    for (let last: IDBValidKey | undefined; ;) {
      const table = full.table<object, IDBValidKey>(name);
      const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
      const page = await from.limit(2000).toArray();
      if (page.length === 0) break;
      read += page.length;
      const end = page.at(-1) ?? {};
      last =
        name === 'addresses'
          ? ['kind', 'value', 'personId'].map((part): string => Reflect.get(end, part))
          : Reflect.get(end, 'id');
    }
  }
  return read;
}

async function emptied(): Promise<void> {
  await empty.delete();
  await empty.open();
}

export default [
  {
    name: 'a backup of 2,000 customers, against reading them',
    budget: 2.5,
    prepare: fill,
    ours: () => backUp(full, undefined, { special: true }),
    floor: plainRead,
    times: 2,
  },
  {
    name: 'its restore, against writing the same records with their log',
    budget: 1.2,
    prepare: emptied,
    ours: async () => {
      await emptied();
      return restore(empty, await readBackup(file, undefined));
    },
    floor: async () => {
      await emptied();
      return together(empty, async () => {
        for (const name of BACKUP_TABLES) await empty.table(name).bulkPut(rows[name]);
      });
    },
    times: 1,
  },
] satisfies Bench[];
