import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { timeline, writeEvent } from '../../../lib/customer/timeline.ts';
import { EvergreenDb, together } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { fact } from '../../../lib/dossier/fact.ts';
import { fields } from '../../../lib/dossier/fields.ts';
import type { DatePolicy } from '../../../lib/followup/cadence.ts';
import { dueList } from '../../../lib/followup/due-list.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { policyOf } from '../../../lib/followup/policy.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';
import { addDays, instantOf, type Day } from '../../../lib/time/day.ts';
import { calendar } from '../time/calendar.ts';
import { loadSample, removeSample } from '../../../lib/sample/sample.ts';
import { SAMPLES } from '../../../lib/sample/write.ts';

const today = '2026-11-21';
const hand = { at: Date.UTC(2026, 10, 21, 9), by: 'Lin Hui' };
const defaults = parseSettings({});
const policy = { saleDay: 'zero', weekends: 'none' } as const;

async function loaded(name: string): Promise<EvergreenDb> {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  await loadSample(db, today, policy, hand);
  return db;
}

test('forty customers in three languages come in one step, and Undo takes them all back', async () => {
  const db = new EvergreenDb('samples');
  onTestFinished(() => db.delete());
  const { batch } = await loadSample(db, today, policy, hand);
  expect(await db.people.count()).toBe(40);
  const names = SAMPLES.map(({ name }) => name);
  expect(new Set(names).size).toBe(40);
  for (const language of [/^[A-Za-z]/, /[马骏单孙丽华陈赵欧]/, /[張許諸鄭陳]/]) {
    expect(names.filter((name) => language.test(name)).length).toBeGreaterThan(3);
  }
  await undo(db, batch ?? '');
  for (const table of [db.people, db.facts, db.events, db.links, db.circles, db.reminders]) {
    expect(await table.count(), table.name).toBe(0);
  }
});

test('each has a history, and was last contacted when the last entry says so', async () => {
  const db = await loaded('sample-history');
  for (const person of await db.people.toArray()) {
    const events = await timeline(db, person.id, 99);
    expect(events.length, person.name).toBeGreaterThan(0);
    const reached = events.find(({ kind, outcome }) => kind === 'visit' || outcome === 'spoke');
    expect(person.lastContactAt, person.name).toBe(reached?.happenedAt);
    expect(person.spoken !== undefined, person.name).toBe(/\p{Script=Han}/u.test(person.name));
  }
  for (const { name, links = [] } of SAMPLES) {
    expect(
      links.filter(({ to }) => to === name || !SAMPLES.some((one) => one.name === to)),
    ).toEqual([]);
  }
});

test('what is told of them is ordinary or private, and fits its question', async () => {
  const db = await loaded('sample-facts');
  const facts = await db.facts.toArray();
  expect(facts.length).toBeGreaterThan(80);
  for (const one of facts) {
    const { field } = fact.parse(one);
    if (field.startsWith('own:')) throw new Error('A sample answers a question of the user’s own');
    expect(fields[field as keyof typeof fields].sensitivity, field).toBeLessThan(2);
  }
});

/** Today as it is on the first look: what is due once everybody is planned. */
async function firstLook(db: EvergreenDb, day: Day, more: DatePolicy): Promise<string[]> {
  const at = instantOf(day, '09:00', 'UTC');
  const by = { at, by: 'Lin Hui' };
  await loadSample(db, day, more, by);
  await keepLife(db, { policy: more, author: '' }, day, by);
  const { due } = await dueList(db, day);
  return due.map(({ personId, cadence }) => `${personId} ${cadence}`);
}

const kindsOf = (due: string[]) =>
  due.map((one) => one.split(' ')[1] ?? '').toSorted((a, b) => a.localeCompare(b));

test('on the first look six things are due, each of another kind, and the older steps are done', async () => {
  const db = new EvergreenDb('first-look');
  onTestFinished(() => db.delete());
  const due = await firstLook(db, '2026-11-25', policyOf(defaults, 'CN', undefined));
  expect(kindsOf(due)).toEqual([
    'after-sale',
    'birthday',
    'complaint',
    'courtesy',
    'job',
    'promise',
  ]);
  expect(await db.reminders.filter(({ state }) => state === 'done').count()).toBeGreaterThan(10);
});

test('on any day of the year, a feast, a long holiday, a few customers are due, and never a flood', async () => {
  const holidays = await Promise.all(['CN', 'TW', 'GB', 'US'].map(calendar));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 730 }),
      fc.constantFrom(...holidays, undefined),
      fc.constantFrom('none', 'forward', 'back'),
      async (days, rest, weekends) => {
        const db = new EvergreenDb(`any-day-${++run}`);
        const country = rest?.country ?? 'DE';
        const day = addDays('2026-01-01', days);
        const due = await firstLook(db, day, policyOf({ ...defaults, weekends }, country, rest));
        await db.delete();
        const customers = new Set(due.map((one) => one.split(' ')[0]));
        const says = `${day} ${country} ${weekends}: ${kindsOf(due).join(' ')}`;
        expect(customers.size, says).toBeGreaterThanOrEqual(5);
        expect(customers.size, says).toBeLessThanOrEqual(7);
        expect(due.length, says).toBeLessThanOrEqual(8);
        for (const kind of ['promise', 'complaint', 'job', 'after-sale', 'courtesy']) {
          expect(kindsOf(due), says).toContain(kind);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

test('removed, they leave nothing; an entry that is also about an own customer stays with them', async () => {
  const db = await loaded('sample-removed');
  const { value: own } = await addPerson(db, { name: 'Own Customer' }, hand);
  const [sample] = await db.people.filter(({ name }) => name === 'Priya Raman').toArray();
  await together(db, () =>
    writeEvent(db, { kind: 'note', people: [own.id, sample?.id ?? ''], text: 'Met both' }, hand),
  );
  await db.people.update(own.id, { circleIds: [(await db.circles.toArray())[0]?.id ?? ''] });
  await removeSample(db);
  expect(await db.people.toArray()).toMatchObject([{ id: own.id }]);
  expect(await db.events.toArray()).toMatchObject([{ people: [own.id], text: 'Met both' }]);
  expect(await db.circles.count()).toBe(1);
  for (const table of [
    db.facts,
    db.addresses,
    db.sales,
    db.reminders,
    db.links,
    db.organisations,
  ]) {
    expect(await table.count(), table.name).toBe(0);
  }
});
