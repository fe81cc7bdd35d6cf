import Dexie from 'dexie';
import type { EvergreenDb } from '../../db/db.ts';
import type { Day } from '../../time/day.ts';
import { byName } from './name-order.ts';
import { rowOf, type Row } from './row.ts';

/** So many people are read at a time, so that the page stays usable meanwhile. */
const PAGE = 2500;

/** Everybody, in the order of names. What is written meanwhile is in the change log. */
export async function readAll(db: EvergreenDb): Promise<Row[]> {
  const organisations = new Map<string, string>();
  for (const { id, name } of await db.organisations.toArray()) organisations.set(id, name);
  const around = { organisations, due: await allDue(db) };
  const rows: Row[] = [];
  for (let last = ''; ;) {
    const people = await db.people.where('id').above(last).limit(PAGE).toArray();
    for (const person of people) rows.push(rowOf(person, around));
    last = people.at(-1)?.id ?? last;
    if (people.length < PAGE) return rows.sort(byName);
  }
}

/** These people as they are now, in the order of names; who is no longer there has no row. */
export async function readSome(db: EvergreenDb, ids: string[]): Promise<Row[]> {
  const found = await db.people.bulkGet(ids);
  const people = found.filter((person) => person !== undefined);
  const [organisations, reminders] = await Promise.all([
    db.organisations.bulkGet([...new Set(people.map((one) => one.organisationId ?? ''))]),
    db.reminders.where('personId').anyOf(ids).toArray(),
  ]);
  const due = new Map<string, Day>();
  for (const { personId, state, showOn } of reminders) {
    const known = due.get(personId);
    if (state === 'open' && (known === undefined || showOn < known)) due.set(personId, showOn);
  }
  const around = {
    organisations: new Map(organisations.flatMap((one) => (one ? [[one.id, one.name]] : []))),
    due,
  };
  return people.map((person) => rowOf(person, around)).sort(byName);
}

/** The first day on which something is due for each person: open steps only, day after day. */
async function allDue(db: EvergreenDb): Promise<Map<string, Day>> {
  const due = new Map<string, Day>();
  const open = db.reminders.where('[state+showOn]');
  for (let day: Day | undefined = ''; day !== undefined;) {
    const next: Day | undefined = (
      await open.between(['open', day], ['open', Dexie.maxKey], false, true).first()
    )?.showOn;
    if (next !== undefined) {
      const that = await db.reminders.where('[state+showOn]').equals(['open', next]).toArray();
      for (const { personId } of that) if (!due.has(personId)) due.set(personId, next);
    }
    day = next;
  }
  return due;
}
