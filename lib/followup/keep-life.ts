import { singly, type Change } from '../db/change.ts';
import { ownedRows } from '../customer/owned.ts';
import { together, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { newest } from '../dossier/known.ts';
import type { Sale } from '../sale/sale.ts';
import type { Day } from '../time/day.ts';
import { cadences, lifeCadences } from './cadences/index.ts';
import { adjustedLife, type LifeRules } from './plan-life.ts';
import { adjustedSales } from './plan.ts';

/** Where this device keeps how far its customers are planned. */
const MARK = 'dates';
/** Raised when a cadence plans otherwise: everybody is planned anew. */
const EDITION = 3;
/** People, and entries of the change log, that are looked at in one transaction. */
const PAGE = 50;

/** How far the customers are planned. */
interface Mark {
  /** By which rules: with others, everybody is planned anew. */
  rules: string;
  /** For which day. */
  day: Day;
  /** The last change that was followed. */
  stamp: string;
  /** While everybody is planned: the last one who is. */
  person?: string | undefined;
}

const FIELDS = new Set<unknown>(lifeCadences.flatMap(({ fields }) => fields));
/** Records of a customer that their steps follow from. */
const CAUSE_TABLES = ['facts', 'reminders', 'sales', 'complaints', 'routines'] as const;
const CAUSES = new Set<string>(CAUSE_TABLES);

/**
 * Plans the steps of whoever was changed since the last time, by whatever did it: a form, an import,
 * Undo, a merge, a hand-over or a backup all stand in the change log. A new day concerns those with a
 * step on it, and other rules everybody. It works in small transactions and keeps in each how far it
 * came, so it may be cut short anywhere and run twice at once.
 */
export async function keepLife(
  db: EvergreenDb,
  given: Omit<LifeRules, 'own'>,
  today: Day,
  hand: Hand,
): Promise<void> {
  const lifeRules = { ...given, own: await db.ownCadences.toArray() };
  const { calendar, ...policy } = given.policy;
  // What a calendar holds follows from its country and the years that are published.
  const holidays = [calendar?.country, calendar?.years];
  const said = { ...lifeRules, policy, holidays };
  const rules = JSON.stringify([EDITION, said, [...cadences.values()]]);
  const asked = new Set<unknown>([...FIELDS, ...lifeRules.own.map(({ after }) => after)]);
  const plan: Plan = {
    all: async (ids) => planAll(db, [...ids], lifeRules, today, hand),
    peopleOf: async (changes) => peopleOf(db, changes, asked),
  };
  for (;;) {
    const [mark, last] = await Promise.all([readMark(db), lastStamp(db)]);
    if (
      mark?.rules === rules &&
      mark.day === today &&
      mark.stamp >= last &&
      mark.person === undefined
    )
      return;
    await together(db, async () => {
      const now = (await readMark(db)) ?? { rules: '', day: today, stamp: '' };
      await keepMark(db, await further(db, now, rules, today, plan));
    });
  }
}

/** How people are planned, and whom a change concerns. */
interface Plan {
  all: (ids: Iterable<string>) => Promise<void>;
  peopleOf: (changes: Change[]) => Promise<Set<string>>;
}

/** Takes one small step. @returns how far that is */
async function further(
  db: EvergreenDb,
  mark: Mark,
  rules: string,
  today: Day,
  plan: Plan,
): Promise<Mark> {
  // What is written from here on is followed afterwards.
  if (mark.rules !== rules) return { rules, day: today, stamp: await lastStamp(db), person: '' };
  if (mark.person !== undefined) {
    const ids = await db.people.where('id').above(mark.person).limit(PAGE).primaryKeys();
    await plan.all(ids);
    return { ...mark, person: ids.at(-1) };
  }
  if (mark.day !== today) {
    const [from, to] = [mark.day, today].sort();
    const steps = await db.reminders
      .where('[state+showOn]')
      .between(['open', from], ['open', to], true, true)
      .toArray();
    await plan.all(new Set(steps.map(({ personId }) => personId)));
    return { ...mark, day: today };
  }
  const entries = await db.changes.where('stamp').above(mark.stamp).limit(PAGE).toArray();
  await plan.all(await plan.peopleOf(singly(entries)));
  return { ...mark, stamp: entries.at(-1)?.stamp ?? mark.stamp };
}

async function readMark(db: EvergreenDb): Promise<Mark | undefined> {
  const stored = await db.device.get(MARK);
  // Written by `keepMark` alone.
  return stored && (JSON.parse(stored.value) as Mark);
}

const keepMark = (db: EvergreenDb, mark: Mark) =>
  db.device.put({ key: MARK, value: JSON.stringify(mark) });

async function lastStamp(db: EvergreenDb): Promise<string> {
  const [last = ''] = await db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
  return last;
}

/** Whose steps some changes may concern. */
async function peopleOf(
  db: EvergreenDb,
  changes: Change[],
  asked: ReadonlySet<unknown>,
): Promise<Set<string>> {
  const ids = new Set<unknown>();
  for (const { table, key, before, after } of changes) {
    if (table === 'people') ids.add(key);
    if (!CAUSES.has(table)) continue;
    const row = { ...before, ...after };
    if (row['field'] !== undefined && !asked.has(row['field'])) continue;
    ids.add(before?.['personId']);
    // A change names what it changed alone: whose it is stands in the record.
    ids.add(after?.['personId'] ?? (await personOf(db, table, key)));
  }
  return new Set([...ids].filter((id) => typeof id === 'string'));
}

async function personOf(db: EvergreenDb, table: string, key: IDBValidKey) {
  return (await db.table<{ personId: string }, IDBValidKey>(table).get(key))?.personId;
}

async function planAll(
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
      reminders,
    };
    const life = adjustedLife(known, rules, today, hand);
    return { put: [...sold.put, ...life.put], remove: [...sold.remove, ...life.remove] };
  });
  await db.reminders.bulkDelete(adjusted.flatMap(({ remove }) => remove));
  await db.reminders.bulkPut(adjusted.flatMap(({ put }) => put));
}

const bySold = (a: Sale, b: Sale) => a.soldOn.localeCompare(b.soldOn);
