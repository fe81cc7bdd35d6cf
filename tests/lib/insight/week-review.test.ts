import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { skip } from '../../../lib/followup/close.ts';
import { neglectedByTier, withoutNextStep } from '../../../lib/insight/neglected.ts';
import { mondayOf } from '../../../lib/insight/week.ts';
import { reviewWeek } from '../../../lib/insight/week-review.ts';
import { sale, step } from '../followup/openers/case.ts';

const zone = 'Europe/London';
/** A Thursday; its week begins on 30 November. */
const today = '2026-12-03';
const at = (day: string) => Date.parse(`${day}T12:00Z`);
const on = (day: string) => ({ at: at(day), by: 'Lin' });
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`week-${++n}`);
  return () => db.delete();
});

const add = async (name: string) => (await addPerson(db, { name }, on('2026-01-05'))).value.id;
const call = (people: string[], day: string, outcome: 'spoke' | 'noAnswer' = 'spoke') =>
  record(db, { kind: 'call', people, text: '', outcome }, on(day));

test('4.4 old and new customers whom the user reached are counted, this week and the last', async () => {
  const [old, fresh, silent] = [await add('Old'), await add('Fresh'), await add('Silent')];
  await db.sales.bulkAdd([
    sale({ personId: old, soldOn: '2026-11-20' }),
    sale({ id: 's2', personId: fresh, soldOn: '2026-12-01' }),
  ]);
  await call([old], '2026-11-30');
  await call([old], '2026-12-02');
  await call([fresh], '2026-12-03');
  await call([silent], '2026-12-03', 'noAnswer');
  await call([fresh], '2026-11-29');
  const review = await reviewWeek(db, today, zone);
  expect(review.thisWeek).toEqual({ old: 1, new: 1 });
  expect(review.lastWeek).toEqual({ old: 0, new: 1 });
});

test('what was kept, is overdue and was skipped in the week', async () => {
  const promise = (id: string, more: object) => step({ id, cadence: 'promise', ...more });
  await db.reminders.bulkAdd([
    promise('kept', { state: 'done', closedAt: at('2026-12-01') }),
    promise('before', { state: 'done', closedAt: at('2026-11-28') }),
    promise('late', { dueOn: '2026-12-02', showOn: '2026-12-20' }),
    promise('soon', { dueOn: '2026-12-09', showOn: '2026-12-09' }),
    step({ id: 'skipped' }),
  ]);
  await skip(db, 'skipped', 'on holiday', on('2026-12-02'));
  const review = await reviewWeek(db, today, zone);
  expect(review.kept).toBe(1);
  expect(review.overdue.map(({ id }) => id)).toEqual(['late']);
  expect(review.skipped.map(({ id, skippedWhy }) => [id, skippedWhy])).toEqual([
    ['skipped', 'on holiday'],
  ]);
});

const row = (id: string, more: Partial<Row>): Row => ({
  id,
  name: id,
  spoken: '',
  organisationId: '',
  organisation: '',
  tier: '',
  tags: [],
  owner: '',
  circleIds: [],
  status: '',
  createdAt: at('2026-01-05'),
  lastContactAt: at('2026-11-20'),
  nextDue: '2026-12-20',
  ...more,
});

test('3.9 a small customer whom nobody reached is named, however many large ones wait', () => {
  const long = { lastContactAt: at('2026-03-01') };
  const rows = [
    ...Array.from({ length: 50 }, (_, n) => row(`A${n}`, { tier: 'A', ...long })),
    row('small', { tier: 'C', ...long }),
    row('smaller', { tier: 'C', lastContactAt: at('2026-02-01') }),
    row('fine', { tier: 'C' }),
    row('never', { lastContactAt: 0 }),
    row('new', { lastContactAt: 0, createdAt: at('2026-12-01') }),
    row('gone', { tier: 'C', status: 'deceased', ...long }),
    row('hers', { tier: 'C', owner: 'Marta', ...long }),
  ];
  const found = neglectedByTier(rows, at('2026-09-03'), 'Lin');
  expect(found.map(({ tier, rows }) => [tier, rows.length])).toEqual([
    ['A', 50],
    ['C', 2],
    ['', 1],
  ]);
  expect(found[1]?.rows.map(({ id }) => id)).toEqual(['smaller', 'small']);
});

test('3.20 a good customer with whom nothing is planned is pointed out', () => {
  const rows = [
    row('planned', { tier: 'A' }),
    row('forgotten', { tier: 'A', nextDue: '' }),
    row('lost', { tier: 'A', nextDue: '', status: 'lost' }),
    row('b', { tier: 'B', nextDue: '' }),
  ];
  expect(withoutNextStep(rows, '').map(({ id }) => id)).toEqual(['forgotten']);
});

test('a week begins on its Monday', () => {
  expect(['2026-11-30', '2026-12-03', '2026-12-06'].map(mondayOf)).toEqual(
    Array(3).fill('2026-11-30'),
  );
});
