import { singly, sizeOf, type Entry } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { addDays, type Day } from '../time/day.ts';
import { cadences } from './cadences/index.ts';
import { lastStamp, readMark, setBack, takeStep, type LifeMark } from './life-mark.ts';
import type { LifeRules } from './plan-life.ts';
import { peopleOf, planPeople } from './plan-people.ts';

/**
 * Raised when a cadence plans otherwise, or holidays of a known year are corrected: everybody is
 * planned anew.
 */
const EDITION = 3;
/** People, and records in the change log, that are looked at in one transaction. */
const PAGE = 100;

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
  const rules = nameOf(lifeRules);
  const plan: Plan = {
    people: (ids, day) => planPeople(db, ids, lifeRules, day, hand),
    changed: async (entries, day) =>
      planPeople(db, await peopleOf(db, singly(entries), lifeRules), lifeRules, day, hand),
  };
  let begun = false;
  for (;;) {
    const [mark, last] = await Promise.all([readMark(db), lastStamp(db)]);
    // Another look goes by newer rules: two would start each other over for ever.
    if (begun && mark?.rules !== rules) return;
    begun = mark?.rules === rules;
    const followed = begun && mark && mark.stamp >= last && mark.person === undefined;
    if (followed && mark.day === today) return;
    if (followed) await passDay(db, mark, today, plan);
    else await takeStep(db, (now) => further(db, now, rules, today, plan));
    begun = true;
  }
}

/** The rules as they are compared. What a calendar holds follows from its country and years. */
function nameOf({ policy: { calendar, ...policy }, ...rules }: LifeRules): string {
  const holidays = [calendar?.country, calendar?.years];
  return JSON.stringify([EDITION, { ...rules, policy, holidays }, [...cadences.values()]]);
}

/** How people are planned for a day: these, or those whom some changes concern. */
interface Plan {
  people: (ids: string[], day: Day) => Promise<void>;
  changed: (entries: Entry[], day: Day) => Promise<void>;
}

/** Takes one small step. @returns how far that is */
async function further(
  db: EvergreenDb,
  now: LifeMark | undefined,
  rules: string,
  today: Day,
  plan: Plan,
): Promise<LifeMark> {
  const mark = now ?? { rules: '', day: today, stamp: '' };
  const day = mark.day < today ? mark.day : today;
  // What is written from here on is followed afterwards.
  if (mark.rules !== rules) {
    return { rules, day, stamp: await lastStamp(db), person: '', all: day };
  }
  if (mark.person !== undefined) {
    const ids = await db.people.where('id').above(mark.person).limit(PAGE).primaryKeys();
    await plan.people(ids, day);
    return { ...mark, person: ids.at(-1) };
  }
  const entries = some(await db.changes.where('stamp').above(mark.stamp).limit(PAGE).toArray());
  await plan.changed(entries, day);
  return { ...mark, stamp: entries.at(-1)?.stamp ?? mark.stamp };
}

/** The first of these entries: about so many records as are looked at together. */
function some(entries: Entry[]): Entry[] {
  let records = 0;
  return entries.filter((entry) => {
    const before = records;
    records += sizeOf(entry);
    return before < PAGE;
  });
}

/** Goes to the next day on which there is a step, or back where the clock was. */
async function passDay(
  db: EvergreenDb,
  { day, rules }: LifeMark,
  today: Day,
  plan: Plan,
): Promise<void> {
  const back = today < day;
  const next = await nearestDay(db, day, today);
  const steps = await db.reminders
    .where('[state+showOn]')
    .between(['open', back ? next : day], ['open', back ? day : next], true, true)
    .toArray();
  const ids = [...new Set(steps.map(({ personId }) => personId))];
  for (let at = 0; at < ids.length; at += PAGE) {
    await takeStep(db, async (now) => {
      await plan.people(ids.slice(at, at + PAGE), back ? today : next);
      return now;
    });
  }
  await takeStep(db, async (now) => {
    // Another look may have come further meanwhile.
    if (now?.day !== day || now.rules !== rules || now.person !== undefined) return undefined;
    return back ? setBack(now, next) : { ...now, day: next };
  });
}

/**
 * From one day to another, the nearest on which anything may change: with a step on it, or after one
 * with a step. That other day where there is none.
 */
async function nearestDay(db: EvergreenDb, from: Day, to: Day): Promise<Day> {
  const steps = db.reminders.where('[state+showOn]');
  if (to < from) {
    const last = await steps.between(['open', to], ['open', from], true, false).last();
    return last?.showOn ?? to;
  }
  const first = await steps.between(['open', from], ['open', to], true, true).first();
  return first?.showOn === from ? addDays(from, 1) : (first?.showOn ?? to);
}
