import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { announced } from '../../../lib/followup/claim.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { reconcile, type NoticeTime } from '../../../lib/followup/reconcile.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { addDays } from '../../../lib/time/day.ts';

const zone = 'Asia/Shanghai';
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const policy = { saleDay: 'zero', weekends: 'none' } as const;

let db: EvergreenDb;
let n = 0;
beforeEach(() => {
  db = new EvergreenDb(`quiet-${++n}`);
  return () => db.delete();
});

/** Sells something on a day; calls are due two, four and eight days later. */
const sell = (soldOn: string) =>
  recordSale(db, { personId: 'p1', product: 'CX-40', soldOn }, policy, {
    at: at(`${soldOn}T10:00`),
    by: '',
  });

/** How many reminders are announced at each of some times. */
async function told(time: Partial<NoticeTime>, ...times: string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const one of times) {
    const now = at(one);
    const { announce } = await reconcile(db, now, { zone, noticeAt: '09:00', ...time });
    await announced(db, announce, now);
    counts.push(announce.length);
  }
  return counts;
}

test('in quiet hours nothing is announced; it comes at their end, and once', async () => {
  const quiet = { from: '20:00', to: '08:00' };
  await sell('2026-11-16');
  const times = [
    '18T19:59',
    '18T20:00',
    '18T23:59',
    '19T03:00',
    '19T07:59',
    '19T08:00',
    '19T09:00',
  ];
  await told({ quiet }, '2026-11-17T12:00');
  await sell('2026-11-15');
  // One was due on the 17th, another is on the 18th and is announced in time.
  expect(await told({ quiet }, ...times.map((time) => `2026-11-${time}`))).toEqual([
    2, 0, 0, 0, 0, 0, 1,
  ]);
});

test('a time of notices in the quiet hours means their end', async () => {
  await sell('2026-11-16');
  const time = { noticeAt: '22:00', quiet: { from: '20:00', to: '08:00' } };
  const times = ['2026-11-18T22:00', '2026-11-19T07:45', '2026-11-19T08:00', '2026-11-19T08:15'];
  expect(await told(time, ...times)).toEqual([0, 0, 1, 0]);
});

test('on the user’s days of rest nothing is announced; the number on the button is right', async () => {
  // Due on Saturday, the 21st.
  await sell('2026-11-19');
  const restDays = [0, 6];
  const days = ['2026-11-21T10:00', '2026-11-22T10:00', '2026-11-23T08:59', '2026-11-23T09:00'];
  expect(await told({ restDays }, ...days.slice(0, 2))).toEqual([0, 0]);
  const saturday = await reconcile(db, at('2026-11-21T12:00'), {
    zone,
    noticeAt: '09:00',
    restDays,
  });
  expect(saturday.due).toBe(1);
  // Before nine on Monday what is left from the weekend has waited long enough.
  expect(await told({ restDays }, ...days.slice(2))).toEqual([1, 1]);
});

test('P10 a list of hundreds is announced once, and closing one of it announces nothing', async () => {
  for (let days = 0; days < 130; days++) await sell(addDays('2026-06-01', days));
  expect(await told({}, '2026-11-18T10:00', '2026-11-18T10:01')).toEqual([390, 0]);
  const [first] = await db.reminders.orderBy('[state+showOn]').toArray();
  const hand = { at: at('2026-11-18T10:02'), by: '' };
  await logOutcome(db, first?.id ?? '', { outcome: 'spoke', text: '' }, '2026-11-18', hand);
  expect(await told({}, '2026-11-18T10:03', '2026-11-19T10:00')).toEqual([0, 0]);
  expect((await reconcile(db, at('2027-11-18T10:00'), { zone, noticeAt: '09:00' })).due).toBe(100);
});

test('what is looked at again and again reads no more than what is new', async () => {
  for (let days = 0; days < 60; days++) await sell(addDays('2026-06-01', days));
  await told({}, '2026-11-18T10:00', '2026-11-18T10:01');
  let read = 0;
  db.notices.hook('reading', (notice) => {
    read += 1;
    return notice;
  });
  expect(await told({}, '2026-11-18T10:02', '2026-11-19T10:00')).toEqual([0, 0]);
  expect(read).toBe(0);
});
