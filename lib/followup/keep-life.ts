import { singly, sizeOf, type Change, type Entry } from '../db/change.ts';
import { ownedRows } from '../customer/owned.ts';
import { together, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { stampsFrom } from '../db/stamp.ts';
import { newest } from '../dossier/known.ts';
import type { Sale } from '../sale/sale.ts';
import { instantOf, type Day } from '../time/day.ts';
import { cadences, lifeCadences } from './cadences/index.ts';
import { nextDueDay } from './due.ts';
import { adjustedLife, type LifeRules } from './plan-life.ts';
import { adjustedSales } from './plan.ts';

/** Where this device keeps how far its customers are planned. */
const MARK = 'dates';
/** Raised when a cadence plans otherwise: everybody is planned anew. */
const EDITION = 2;
/** People, and records in the change log, that are looked at in one transaction. */
const PAGE = 50;
/** The earliest clocks are so far ahead of Greenwich, ms. */
const EARLIEST = 14 * 60 * 60_000;

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
  /** For which day everybody was planned last. */
  all?: Day;
}

const FIELDS = new Set<unknown>(lifeCadences.flatMap(({ fields }) => fields));
/** Records of a customer that their steps follow from. */
const CAUSE_TABLES = ['facts', 'reminders', 'sales', 'complaints', 'routines'] as const;
const CAUSES = new Set<string>(CAUSE_TABLES);

/**
 * Plans the steps of whoever was changed since the last time, by whatever did it: a form, an import,
 * Undo, a merge, a hand-over or a backup all stand in the change log. A new day concerns those with a
 * step on it, and other rules everybody. What was changed before days went by unseen is planned as of
 * then, so that nothing that fell due meanwhile is passed over. It works in small transactions and
 * keeps how far it came, so it may be cut short anywhere and run twice at once.
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
    all: async (ids, day) => planAll(db, [...ids], lifeRules, day, hand),
    peopleOf: async (changes) => peopleOf(db, changes, asked),
  };
  for (;;) {
    const [mark, last] = await Promise.all([readMark(db), lastStamp(db)]);
    const followed = mark?.rules === rules && mark.stamp >= last && mark.person === undefined;
    if (followed && mark.day === today) return;
    if (followed) await passDay(db, mark, today, plan);
    else {
      await together(db, async () => {
        const now = (await readMark(db)) ?? { rules: '', day: today, stamp: '' };
        await keepMark(db, await further(db, now, rules, today, plan));
      });
    }
  }
}

/** How people are planned for a day, and whom a change concerns. */
interface Plan {
  all: (ids: Iterable<string>, day: Day) => Promise<void>;
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
  const day = mark.day < today ? mark.day : today;
  // What is written from here on is followed afterwards.
  if (mark.rules !== rules) {
    return { rules, day, stamp: await lastStamp(db), person: '', all: day };
  }
  if (mark.person !== undefined) {
    const ids = await db.people.where('id').above(mark.person).limit(PAGE).primaryKeys();
    await plan.all(ids, day);
    return { ...mark, person: ids.at(-1) };
  }
  const found = await db.changes.where('stamp').above(mark.stamp).limit(PAGE).toArray();
  const entries = some(found);
  await plan.all(await plan.peopleOf(singly(entries)), day);
  return { ...mark, stamp: entries.at(-1)?.stamp ?? mark.stamp };
}

/** The first of these entries, about so many records as are looked at together. */
function some(entries: Entry[]): Entry[] {
  let records = 0;
  return entries.filter((entry) => {
    const before = records;
    records += sizeOf(entry);
    return before < PAGE;
  });
}

/** Goes to the next day on which there is a step, or back where the clock was. */
async function passDay(db: EvergreenDb, mark: Mark, today: Day, plan: Plan): Promise<void> {
  const back = today < mark.day;
  const next = back ? await lastDayBefore(db, mark.day, today) : await nextDueDay(db, mark.day);
  const to = next !== undefined && next < today !== back ? next : today;
  const [from, until] = back ? [to, mark.day] : [mark.day, to];
  const steps = await db.reminders
    .where('[state+showOn]')
    .between(['open', from], ['open', until], true, true)
    .toArray();
  const ids = [...new Set(steps.map(({ personId }) => personId))];
  for (let at = 0; at < ids.length; at += PAGE) {
    await together(db, () => plan.all(ids.slice(at, at + PAGE), back ? today : to));
  }
  await together(db, async () => {
    const now = await readMark(db);
    // Another look may have come further meanwhile.
    if (now?.day !== mark.day || now.rules !== mark.rules || now.person !== undefined) return;
    await keepMark(db, back ? setBack(now, to) : { ...now, day: to });
  });
}

/** What was planned while the clock was ahead is planned once more. */
function setBack(mark: Mark, day: Day): Mark {
  if (mark.all !== undefined && mark.all > day) return { ...mark, day, all: day, person: '' };
  const since = stampsFrom(Math.max(0, instantOf(day, '00:00', 'UTC') - EARLIEST));
  return { ...mark, day, stamp: since < mark.stamp ? since : mark.stamp };
}

async function lastDayBefore(db: EvergreenDb, day: Day, from: Day): Promise<Day | undefined> {
  const last = await db.reminders
    .where('[state+showOn]')
    .between(['open', from], ['open', day], true, false)
    .last();
  return last?.showOn;
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
  const put = adjusted.flatMap((one) => one.put);
  const stored = await db.reminders.bulkGet(put.map(({ id }) => id));
  // A double who was merged and came back finds theirs with somebody else: there it stays.
  const own = put.filter(
    ({ personId }, index) => (stored[index]?.personId ?? personId) === personId,
  );
  await db.reminders.bulkPut(own);
}

const bySold = (a: Sale, b: Sale) => a.soldOn.localeCompare(b.soldOn);
