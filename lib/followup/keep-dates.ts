import { singly, type Change } from '../db/change.ts';
import { together, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import type { Fact } from '../dossier/fact.ts';
import { newest } from '../dossier/known.ts';
import type { Day } from '../time/day.ts';
import { dateCadences } from './cadences/index.ts';
import { adjustedDates, type DateRules } from './plan-dates.ts';
import type { Reminder } from './reminder.ts';

/** Where this device keeps how far its dates are planned. */
const MARK = 'dates';
/** People, and entries of the change log, that are looked at in one transaction. */
const PAGE = 50;

/** How far the dates are planned. */
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

const FIELDS = new Set<unknown>(
  dateCadences.flatMap(({ after, about }) => (about ? [after, about] : [after])),
);

/**
 * Plans the reminders of dates for whoever was changed since the last time, by whatever did it: a
 * form, an import, Undo, a merge, a hand-over or a backup all stand in the change log. A new day
 * concerns those with a step on it, and other rules everybody. It works in small transactions and
 * keeps in each how far it came, so it may be cut short anywhere and run twice at once.
 */
export async function keepDates(
  db: EvergreenDb,
  dateRules: DateRules,
  today: Day,
  hand: Hand,
): Promise<void> {
  const rules = JSON.stringify([dateRules, dateCadences]);
  const plan = async (ids: Iterable<string>) => planAll(db, [...ids], dateRules, today, hand);
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

/** Takes one small step. @returns how far that is */
async function further(
  db: EvergreenDb,
  mark: Mark,
  rules: string,
  today: Day,
  plan: (ids: Iterable<string>) => Promise<void>,
): Promise<Mark> {
  // What is written from here on is followed afterwards.
  if (mark.rules !== rules) return { rules, day: today, stamp: await lastStamp(db), person: '' };
  if (mark.person !== undefined) {
    const ids = await db.people.where('id').above(mark.person).limit(PAGE).primaryKeys();
    await plan(ids);
    return { ...mark, person: ids.at(-1) };
  }
  if (mark.day !== today) {
    const [from, to] = [mark.day, today].sort();
    const steps = await db.reminders
      .where('[state+showOn]')
      .between(['open', from], ['open', to], true, true)
      .toArray();
    await plan(new Set(steps.map(({ personId }) => personId)));
    return { ...mark, day: today };
  }
  const entries = await db.changes.where('stamp').above(mark.stamp).limit(PAGE).toArray();
  await plan(await peopleOf(db, singly(entries)));
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

/** Whose dates some changes may concern. */
async function peopleOf(db: EvergreenDb, changes: Change[]): Promise<Set<string>> {
  const ids = new Set<unknown>();
  for (const { table, key, before, after } of changes) {
    if (table === 'people') ids.add(key);
    if (table !== 'facts' && table !== 'reminders') continue;
    const row = { ...before, ...after };
    if (row['field'] !== undefined && !FIELDS.has(row['field'])) continue;
    ids.add(before?.['personId']);
    // A change names what it changed alone: whose it is stands in the record.
    ids.add(after?.['personId'] ?? (await personOf(db, table, key)));
  }
  return new Set([...ids].filter((id) => typeof id === 'string'));
}

async function personOf(db: EvergreenDb, table: 'facts' | 'reminders', key: IDBValidKey) {
  return (await db.table<Fact | Reminder, IDBValidKey>(table).get(key))?.personId;
}

async function planAll(
  db: EvergreenDb,
  ids: string[],
  rules: DateRules,
  today: Day,
  hand: Hand,
): Promise<void> {
  const [people, facts, reminders] = await Promise.all([
    db.people.bulkGet(ids),
    db.facts.where('personId').anyOf(ids).sortBy('createdAt'),
    db.reminders.where('personId').anyOf(ids).toArray(),
  ]);
  const factsBy = Map.groupBy(facts, ({ personId }) => personId);
  const remindersBy = Map.groupBy(reminders, ({ personId }) => personId);
  const adjusted = ids.map((id, index) => {
    const known = {
      person: people[index],
      facts: newest(factsBy.get(id) ?? []),
      reminders: remindersBy.get(id) ?? [],
    };
    return adjustedDates(known, rules, today, hand);
  });
  await db.reminders.bulkDelete(adjusted.flatMap(({ remove }) => remove));
  await db.reminders.bulkPut(adjusted.flatMap(({ put }) => put));
}
