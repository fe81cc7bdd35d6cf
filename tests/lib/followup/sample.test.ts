import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { timeline, writeEvent } from '../../../lib/customer/timeline.ts';
import { EvergreenDb, together } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { fact } from '../../../lib/dossier/fact.ts';
import { fields } from '../../../lib/dossier/fields.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { loadSample, removeSample } from '../../../lib/followup/sample.ts';
import { SAMPLES } from '../../../lib/followup/samples/load.ts';

const today = '2026-11-21';
const hand = { at: Date.UTC(2026, 10, 21, 9), by: 'Lin Hui' };
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

test('some steps are due today, some are late, the older ones are done', async () => {
  const db = await loaded('sample-due');
  const due = await dueBy(db, today);
  expect(due.length).toBeGreaterThan(5);
  expect(due.length).toBeLessThan(12);
  expect(due.some(({ dueOn }) => dueOn === today)).toBe(true);
  expect(due.some(({ dueOn }) => dueOn < today)).toBe(true);
  expect(await db.reminders.filter(({ state }) => state === 'done').count()).toBeGreaterThan(10);
});

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
