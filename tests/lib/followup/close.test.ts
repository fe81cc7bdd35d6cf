import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { logOutcome, putOff, skip, type Heard } from '../../../lib/followup/close.ts';
import { dueList, handledOn } from '../../../lib/followup/due-list.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { byCustomer, inOrder } from '../../../lib/followup/order.ts';
import { laterDays } from '../../../lib/followup/later.ts';
import { skippedInRow } from '../../../lib/followup/skipped-in-row.ts';
import { addDays } from '../../../lib/time/day.ts';
import { step, today, written } from './openers/case.ts';

const zone = 'Asia/Shanghai';
const hand = { at: Date.parse('2026-11-30T03:00Z'), by: 'Lin' };
let db: EvergreenDb;
let n = 0;
let personId: string;

beforeEach(async () => {
  db = new EvergreenDb(`close-${++n}`);
  personId = (await addPerson(db, { name: 'Priya Raman' }, hand)).value.id;
  await db.reminders.add(step({ id: 'r', personId }));
  return () => db.delete();
});

const log = (heard: Partial<Heard>, day = today) =>
  logOutcome(db, 'r', { outcome: 'spoke', text: '', ...heard }, day, hand);
const shown = async () => (await db.reminders.get('r'))?.showOn;

test('0.19 two calls in vain come back the next day; after the third the step rests for two weeks', async () => {
  const days = [today, '2026-12-01', '2026-12-02'];
  const came: (string | undefined)[] = [];
  for (const day of days) {
    await log({ outcome: 'noAnswer' }, day);
    came.push(await shown());
  }
  expect(came).toEqual(['2026-12-01', '2026-12-02', '2026-12-16']);
  expect((await db.people.get(personId))?.lastContactAt).toBeUndefined();
  await log({ outcome: 'noAnswer', again: '2026-12-20' }, '2026-12-16');
  expect(await shown()).toBe('2026-12-20');
});

test('0.20 a message left with somebody stands in both timelines, and is no contact', async () => {
  const taker = (await addPerson(db, { name: 'Mrs Lin' }, hand)).value.id;
  const { batch } = await log({
    outcome: 'leftMessage',
    text: 'Free check',
    takenBy: { personId: taker },
  });
  for (const id of [personId, taker]) {
    const [entry] = await timeline(db, id, 1);
    expect(entry).toMatchObject({ text: 'Free check', people: [personId, taker] });
    expect((await db.people.get(id))?.lastContactAt).toBeUndefined();
  }
  await undo(db, batch ?? '');
  expect(await timeline(db, taker, 1)).toEqual([]);
  await log({ outcome: 'leftMessage', takenBy: { name: 'the housekeeper' } });
  expect((await timeline(db, personId, 1))[0]).toMatchObject({ leftWith: 'the housekeeper' });
});

test('3.25 a contact in which something was offered is told from others', async () => {
  await log({ selling: true });
  expect((await timeline(db, personId, 1))[0]?.selling).toBe(true);
});

test('1.22 a card number in the reason for skipping is kept with its last four characters only', async () => {
  await skip(db, 'r', 'paid with 4111 1111 1111 1111', hand);
  expect((await db.reminders.get('r'))?.skippedWhy).toBe('paid with •••• 1111');
});

test('several are put off in one step, and taken back in one', async () => {
  await db.reminders.add(step({ id: 'r2', personId }));
  const moves = ['r', 'r2'].map((id) => ({ id, day: '2026-12-05' }));
  const { batch } = await putOff(db, moves, hand);
  expect(await shown()).toBe('2026-12-05');
  await undo(db, batch ?? '');
  expect((await db.reminders.toArray()).map(({ showOn }) => showOn)).toEqual([today, today]);
  await skip(db, 'r2', 'done', hand);
  await expect(putOff(db, moves, hand)).rejects.toThrow('not open');
  expect(await shown()).toBe(today);
});

test('2.1 an overdue promise is in the list however many steps are due', async () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    step({ id: `s${at}`, dueOn: '2026-01-01', showOn: '2026-01-01' }),
  );
  await db.reminders.bulkAdd(many);
  const promise = {
    id: 'pr',
    ...written,
    personId,
    text: 'The quote',
    madeOn: '2026-11-01',
    dueOn: '2026-11-29',
    state: 'open' as const,
  };
  await db.promises.add({ ...promise, affectsOthers: true });
  await db.reminders.add(
    step({ id: 'p', cadence: 'promise', anchor: 'pr', dueOn: '2026-11-29', showOn: '2026-11-29' }),
  );
  const { due, harms, full } = await dueList(db, today, 100);
  const [first] = inOrder(due, harms);
  expect([first?.id, first && harms(first), full]).toEqual(['p', true, true]);
  expect(byCustomer(inOrder(due, harms))[0]?.due[0]?.id).toBe('p');
});

test('P10 what is due stays until it is done, skipped or put off', async () => {
  const ids = async (day: string) => (await dueList(db, day)).due.map(({ id }) => id);
  expect(await ids(addDays(today, 400))).toEqual(['r']);
  await putOff(db, [{ id: 'r', day: addDays(today, 3) }], hand);
  expect(await ids(addDays(today, 2))).toEqual([]);
  expect(await ids(addDays(today, 3))).toEqual(['r']);
});

test('P9 notices that are not shown and writes that fail take nothing out of the list', async () => {
  const before = await db.reminders.toArray();
  const time = { zone, noticeAt: '00:00' };
  for (let times = 0; times < 10; times++) {
    // Claimed, and never told to be shown: the next one looks again.
    const found = await reconcile(db, hand.at + times * 120_000, time);
    expect(found.announce.map(({ id }) => id)).toEqual(['r']);
    await expect(
      logOutcome(db, 'gone', { outcome: 'spoke', text: '' }, today, hand),
    ).rejects.toThrow();
  }
  expect(await db.reminders.toArray()).toEqual(before);
});

test('with whom the user dealt today is counted, whatever came of it', async () => {
  expect(await handledOn(db, today, zone)).toEqual(new Set());
  await log({ outcome: 'noAnswer' });
  expect(await handledOn(db, today, zone)).toEqual(new Set([personId]));
  expect(await handledOn(db, addDays(today, 1), zone)).toEqual(new Set());
});

test('1.15 steps that were skipped in a row are counted; one that was done begins anew', () => {
  const at = (day: string, state: 'done' | 'skipped' | 'open') =>
    step({ id: day, dueOn: day, state, cadence: 'courtesy' });
  const now = at('2026-11-30', 'open');
  const row = [
    at('2026-07-01', 'done'),
    at('2026-08-01', 'skipped'),
    at('2026-09-01', 'skipped'),
    at('2026-10-01', 'skipped'),
  ];
  expect(skippedInRow(now, [...row, now])).toBe(3);
  expect(skippedInRow(now, [...row, at('2026-11-01', 'done'), now])).toBe(0);
  expect(skippedInRow(now, [{ ...at('2026-10-01', 'skipped'), anchor: 'other' }])).toBe(0);
});

test('days to put something off to are each named once', () => {
  // A Monday: the next working day is tomorrow.
  const work = { restDays: [0, 6] };
  expect(laterDays(today, work)).toEqual([
    { word: 'tomorrow', day: '2026-12-01' },
    { word: 'inThreeDays', day: '2026-12-03' },
    { word: 'nextWeek', day: '2026-12-07' },
    { word: 'nextMonth', day: '2026-12-30' },
  ]);
  // A Friday.
  expect(laterDays('2026-12-04', work).map(({ word, day }) => [word, day])).toEqual([
    ['tomorrow', '2026-12-05'],
    ['nextWorkingDay', '2026-12-07'],
    ['nextMonth', '2027-01-04'],
  ]);
  // Whoever rests on Saturday and Monday works on Sunday.
  const others = laterDays('2026-12-04', { restDays: [1, 6] });
  expect(others.find(({ word }) => word === 'nextWorkingDay')?.day).toBe('2026-12-06');
});
