import { ownedRows } from '../customer/owned.ts';
import type { Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { newest } from '../dossier/known.ts';
import type { Sale } from '../sale/sale.ts';
import type { Day } from '../time/day.ts';
import { lifeCadences } from './cadences/index.ts';
import { adjustedLife, type LifeRules } from './plan-life.ts';
import { adjustedSales } from './plan.ts';
import type { Reminder } from './reminder.ts';

const FIELDS = new Set<unknown>(lifeCadences.flatMap(({ fields }) => fields));
/** Records of a customer that their steps follow from. */
const CAUSE_TABLES = ['facts', 'reminders', 'sales', 'complaints', 'routines'] as const;
const CAUSES = new Set<string>(CAUSE_TABLES);

/** Whose steps some changes may concern. */
export async function peopleOf(
  db: EvergreenDb,
  changes: Change[],
  { own }: LifeRules,
): Promise<string[]> {
  const asked = new Set<unknown>([...FIELDS, ...own.map(({ after }) => after)]);
  const ids = new Set<unknown>();
  for (const { table, key, kind, before, after } of changes) {
    if (table === 'people') ids.add(key);
    if (!CAUSES.has(table)) continue;
    const row = { ...before, ...after };
    if (row['field'] !== undefined && !asked.has(row['field'])) continue;
    ids.add(before?.['personId']);
    // A double who was merged and came back had theirs with somebody else, and plans it now.
    if (table === 'reminders' && kind === 'deleted') ids.add(before?.['anchor']);
    // A change names what it changed alone: whose it is stands in the record.
    ids.add(after?.['personId'] ?? (await personOf(db, table, key)));
  }
  return [...ids].filter((id) => typeof id === 'string');
}

async function personOf(db: EvergreenDb, table: string, key: IDBValidKey) {
  return (await db.table<{ personId: string }, IDBValidKey>(table).get(key))?.personId;
}

/** Brings the steps of some people in line with what is known of them. Part of a transaction. */
export async function planPeople(
  db: EvergreenDb,
  ids: string[],
  rules: LifeRules,
  today: Day,
  hand: Hand,
): Promise<void> {
  if (ids.length === 0) return;
  const [people, read] = await Promise.all([
    db.people.bulkGet(ids),
    ownedRows(db, ids, CAUSE_TABLES),
  ]);
  const adjusted = ids.map((id, index) => {
    const { facts, sales, complaints, routines, reminders } = read(id);
    const person = people[index];
    const sold = adjustedSales({ person, sales, reminders }, rules.policy, today, hand);
    const known = {
      person,
      facts: newest(facts.sort((a, b) => a.createdAt - b.createdAt)),
      sales: sales.filter(({ state }) => state === 'closed').sort(bySold),
      complaints,
      routines,
      // What goes by whether the calls after a sale go on sees them as they will be.
      reminders: withAdjusted(reminders, sold),
    };
    const life = adjustedLife(known, rules, today, hand);
    return { put: [...sold.put, ...life.put], remove: [...sold.remove, ...life.remove] };
  });
  await db.reminders.bulkDelete(adjusted.flatMap(({ remove }) => remove));
  await db.reminders.bulkPut(
    await withoutOthers(
      db,
      adjusted.flatMap(({ put }) => put),
    ),
  );
}

const bySold = (a: Sale, b: Sale) => a.soldOn.localeCompare(b.soldOn);

function withAdjusted(
  reminders: Reminder[],
  { put, remove }: { put: Reminder[]; remove: string[] },
): Reminder[] {
  if (put.length + remove.length === 0) return reminders;
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...reminders.filter(({ id }) => !gone.has(id)), ...put];
}

/** A double who was merged and came back finds theirs with somebody else: there it stays. */
async function withoutOthers(db: EvergreenDb, wanted: Reminder[]): Promise<Reminder[]> {
  const stored = await db.reminders.bulkGet(wanted.map(({ id }) => id));
  return wanted.filter(({ personId }, index) => (stored[index]?.personId ?? personId) === personId);
}
