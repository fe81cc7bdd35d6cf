import type { Complaint } from '../complaint/complaint.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Fact } from '../dossier/fact.ts';
import type { Reminder } from '../followup/reminder.ts';
import type { Routine } from '../followup/routine.ts';
import type { Promised } from '../promise/promised.ts';
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
}

/** The tables of such records: merge, trash, erasing, hand-over and taking an import back go by this list. */
export const OWNED = [
  'facts',
  'sales',
  'reminders',
  'promises',
  'complaints',
  'jobs',
  'visits',
  'routines',
] as const satisfies (keyof Owned)[];

type OwnedTable = (typeof OWNED)[number];
// Every table of the interface is in the list.
null satisfies Exclude<keyof Owned, OwnedTable> | null;

type Row = { personId: string };

/** Reads what belongs to some people, and answers with what is one's own. */
export async function ownedRows(db: EvergreenDb, ids: string[]): Promise<(id: string) => Owned> {
  const tables = await Promise.all(
    OWNED.map(async (name) => {
      const rows = await db.table<Row, string>(name).where('personId').anyOf(ids).toArray();
      return [name, Map.groupBy(rows, ({ personId }) => personId)] as const;
    }),
  );
  // Each table was read by its own name.
  return (id) =>
    Object.fromEntries(tables.map(([name, of]) => [name, of.get(id) ?? []])) as unknown as Owned;
}
