import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { clockOf } from '../../../lib/complaint/clock.ts';
import { complaint as shape } from '../../../lib/complaint/complaint.ts';
import {
  answerComplaint,
  changeComplaint,
  closeComplaint,
  openComplaint,
  reopenComplaint,
} from '../../../lib/complaint/complain.ts';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { hasOpenComplaint } from '../../../lib/followup/beside.ts';
import { setStatus } from '../../../lib/followup/set-status.ts';
import { instantOf } from '../../../lib/time/day.ts';
import { saySpan } from '../../../lib/time/say-span.ts';
import { dump } from '../customer/dump.ts';

const HOUR = 3_600_000;
const nine = Date.UTC(2026, 10, 23, 9);
const hand = (at = nine) => ({ at, by: 'Lin' });

async function withComplaint() {
  const db = new EvergreenDb(`complaint-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand());
  const given = { personId: priya.id, text: 'The pump leaks', dueOn: '2026-11-24' };
  const before = await dump(db);
  const { value: complaint, batch } = await openComplaint(db, given, hand());
  const stored = async () => shape.parse(await db.complaints.get(complaint.id));
  const reminder = () => db.reminders.get(`complaint:${complaint.id}:answer`);
  return { db, priya, id: complaint.id, batch, before, stored, reminder };
}

test('3.31 what the customer says and what lies behind it are kept apart, and the first stays', async () => {
  const { db, id, stored, reminder } = await withComplaint();
  await closeComplaint(db, id, { realReason: 'Never shown how', remedy: 'Trained them' }, hand());
  expect(await stored()).toMatchObject({
    text: 'The pump leaks',
    realReason: 'Never shown how',
    remedy: 'Trained them',
    state: 'closed',
    closedAt: nine,
  });
  expect(await reminder()).toMatchObject({ state: 'done' });
  await changeComplaint(db, id, { realReason: undefined }, hand());
  expect(await stored()).not.toHaveProperty('realReason');
});

test('a complaint that is corrected after it was settled was settled when it was', async () => {
  const { db, id, reminder } = await withComplaint();
  await closeComplaint(db, id, { remedy: 'A new seal' }, hand());
  await changeComplaint(db, id, { realReason: 'Never shown how' }, hand(nine + 50 * HOUR));
  expect(await reminder()).toMatchObject({ state: 'done', closedAt: nine });
  await reopenComplaint(db, id, '2026-11-30', hand(nine + 60 * HOUR));
  expect(await reminder()).not.toHaveProperty('closedAt');
  await closeComplaint(db, id, {}, hand(nine + 70 * HOUR));
  expect(await reminder()).toMatchObject({ closedAt: nine + 70 * HOUR });
});

test('0.14 heard at 09:00 and answered at 11:00 is two hours; a second answer does not move that', async () => {
  const { db, priya, id, stored } = await withComplaint();
  expect(clockOf(await stored(), nine + HOUR)).toEqual({
    toAnswer: undefined,
    toClose: undefined,
    open: HOUR,
  });
  await answerComplaint(db, id, { text: 'We look', dueOn: '2026-11-25' }, hand(nine + 2 * HOUR));
  await answerComplaint(db, id, { text: 'Still', dueOn: '2026-11-26' }, hand(nine + 30 * HOUR));
  await closeComplaint(db, id, {}, hand(nine + 50 * HOUR));
  const clock = clockOf(await stored(), nine + 90 * HOUR);
  expect(clock).toEqual({ toAnswer: 2 * HOUR, toClose: 50 * HOUR, open: 50 * HOUR });
  expect(saySpan(clock.toAnswer ?? 0, 'en')).toBe('2 hours');
  expect(saySpan(clock.open, 'zh-CN')).toBe('2天');
  // An answer is a talk with the customer.
  expect((await db.people.get(priya.id))?.lastContactAt).toBe(nine + 30 * HOUR);
});

test('0.14 no clock change adds or takes an hour', () => {
  const openedAt = instantOf('2026-10-24', '21:00', 'Europe/Berlin');
  const answeredAt = instantOf('2026-10-25', '09:00', 'Europe/Berlin');
  expect(clockOf({ openedAt, answeredAt }, answeredAt).toAnswer).toBe(13 * HOUR);
});

test('the reminder goes where the answer is due, and Undo takes all of it back', async () => {
  const { db, id, batch, before, stored, reminder } = await withComplaint();
  expect(await reminder()).toMatchObject({ state: 'open', dueOn: '2026-11-24', channel: 'call' });
  const was = await dump(db);
  const moved = await changeComplaint(db, id, { dueOn: '2026-11-27', text: ' It leaks ' }, hand());
  expect(await reminder()).toMatchObject({ dueOn: '2026-11-27', about: 'It leaks' });
  await undo(db, moved.batch ?? '');
  expect(await dump(db)).toBe(was);
  const closed = await closeComplaint(db, id, { remedy: 'Sealed' }, hand());
  await undo(db, closed.batch ?? '');
  expect(await dump(db)).toBe(was);
  expect((await stored()).state).toBe('open');
  await undo(db, batch ?? '');
  expect(await dump(db)).toBe(before);
});

test('1.9 settled and not settled after all: it is open again, stands in the way of selling, and its clock goes on', async () => {
  const { db, priya, id, stored, reminder } = await withComplaint();
  const complains = async () => hasOpenComplaint({ complaints: await db.complaints.toArray() });
  await closeComplaint(db, id, {}, hand(nine + HOUR));
  expect(await complains()).toBe(false);
  await reopenComplaint(db, id, '2026-11-30', hand(nine + 5 * HOUR));
  expect(await stored()).toMatchObject({ state: 'open', openedAt: nine });
  expect(await stored()).not.toHaveProperty('closedAt');
  expect(await reminder()).toMatchObject({ state: 'open', dueOn: '2026-11-30' });
  expect(await complains()).toBe(true);
  const turns = (await timeline(db, priya.id, 10)).map(({ turn }) => turn?.was);
  expect(turns).toEqual(['reopened', 'closed', 'opened']);
});

test('a complaint without words is refused; a card number in it is masked', async () => {
  const { db, priya, id } = await withComplaint();
  const empty = { personId: priya.id, text: '  ', dueOn: '2026-11-24' };
  await expect(openComplaint(db, empty, hand())).rejects.toThrow();
  expect(await db.complaints.count()).toBe(1);
  await changeComplaint(db, id, { text: 'Charged twice to 4111 1111 1111 1111' }, hand());
  expect((await db.complaints.get(id))?.text).not.toContain('4111 1111');
});

test('P20 of whoever died, no complaint is due', async () => {
  const { db, priya, id, reminder } = await withComplaint();
  const policy = { saleDay: 'zero', weekends: 'none' } as const;
  await setStatus(db, priya.id, { kind: 'deceased', since: '2026-11-20' }, policy, hand());
  await changeComplaint(db, id, { dueOn: '2026-12-24' }, hand());
  expect(await reminder()).toMatchObject({ state: 'cancelled', gone: true });
});
