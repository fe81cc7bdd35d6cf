import type { Complaint } from '../complaint/complaint.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Fact } from '../dossier/fact.ts';
import type { Reminder } from '../followup/reminder.ts';
import type { Routine } from '../followup/routine.ts';
import type { Promised } from '../promise/promised.ts';
import type { Praise } from '../competitor/praise.ts';
import type { Sale } from '../sale/sale.ts';
import type { Job } from '../service/job.ts';
import type { Visit } from '../visit/visit.ts';

/** Records that belong to one person, whom each names by `personId`: they go where that person goes. */
export interface Owned {
  facts: Fact[];
  sales: Sale[];
  reminders: Reminder[];
  promises: Promised[];
  complaints: Complaint[];
  jobs: Job[];
  visits: Visit[];
  routines: Routine[];
  praises: Praise[];
}

const tables = {
  facts: true,
  sales: true,
  reminders: true,
  promises: true,
  complaints: true,
  jobs: true,
  visits: true,
  routines: true,
  praises: true,
} satisfies Record<keyof Owned, true>;

/** The tables of such records: merge, trash, erasing, hand-over and taking an import back go by this list. */
export const OWNED = Object.keys(tables) as (keyof typeof tables)[];

type Row = { personId: string };

/** People of whom is asked at once. */
const TOGETHER = 200;

/** Reads what belongs to some people from some of the tables, and answers with what is one's own. */
export async function ownedRows<T extends keyof Owned>(
  db: EvergreenDb,
  ids: readonly string[],
  tables: readonly T[],
): Promise<(id: string) => Pick<Owned, T>> {
  const read = await Promise.all(
    tables.map(async (name) => [name, await rowsOf(db, name, ids)] as const),
  );
  // Each table was read by its own name.
  return (id) =>
    Object.fromEntries(read.map(([name, of]) => [name, of.get(id) ?? []])) as unknown as Pick<
      Owned,
      T
    >;
}

/** One question each: `anyOf` goes from one to the next, and waits for each. */
async function rowsOf(
  db: EvergreenDb,
  name: string,
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const table = db.table<Row, string>(name);
  const found = new Map<string, Row[]>();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER);
    const rows = await Promise.all(some.map((id) => table.where('personId').equals(id).toArray()));
    for (const [index, id] of some.entries()) found.set(id, rows[index] ?? []);
  }
  return found;
}
