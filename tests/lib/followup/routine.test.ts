import { expect, test } from 'vitest';
import type { Routine } from '../../../lib/followup/routine.ts';
import { closed, openOf, planned, plain } from './dated.ts';

const routine = (given: Partial<Routine>): Routine => ({
  id: 'r1',
  createdAt: 0,
  changedAt: 0,
  by: '',
  personId: 'p1',
  purpose: 'Check the filters',
  channel: 'visit',
  from: '2026-01-31',
  kind: 'maintenance',
  state: 'going',
  ...given,
});
const rules = {
  ...plain,
  policy: { ...plain.policy, cadences: { ...plain.policy.cadences, routine: {} } },
};
const due = (given: Partial<Routine>, today: string, reminders = planned({ rules }, today)) =>
  planned({ routines: [routine(given)], rules, reminders }, today);
const monthly = { every: { count: 1, unit: 'month' as const, counted: 'date' as const } };

test('4.5 P11 a maintenance visit every month from the 31st comes on 28 February and 31 March', () => {
  expect(openOf(due(monthly, '2026-02-01'))).toEqual(['routine due 2026-02-28']);
  expect(openOf(due(monthly, '2026-03-01'))).toEqual(['routine due 2026-03-31']);
});

test('P7 every three weeks means every three weeks', () => {
  const every = { every: { count: 3, unit: 'week' as const, counted: 'date' as const } };
  expect(openOf(due(every, '2026-02-01'))).toEqual(['routine due 2026-02-21']);
  expect(openOf(due(every, '2026-02-22'))).toEqual(['routine due 2026-03-14']);
});

test('counted from when it was last done, a late visit moves the next one', () => {
  const every = { every: { count: 3, unit: 'month' as const, counted: 'done' as const } };
  const first = due({ ...every, from: '2026-02-10' }, '2026-02-01');
  expect(openOf(first)).toEqual(['routine due 2026-02-10']);
  const late = closed(first, '2026-02-10/due').map((one) => ({
    ...one,
    closedAt: Date.UTC(2026, 1, 20, 9),
  }));
  expect(openOf(due({ ...every, from: '2026-02-10' }, '2026-02-21', late))).toEqual([
    'routine due 2026-05-20',
  ]);
});

test('a date with a name comes every year, with days ahead, by the moon too', () => {
  const founding = { from: 'lunar 08-15', leadDays: 10, kind: 'other' as const };
  expect(openOf(due(founding, '2026-08-01'))).toEqual([
    'routine ahead 2026-09-15',
    'routine due 2026-09-25',
  ]);
});

test('missed, it stays; ended, it goes', () => {
  const before = due(monthly, '2026-02-01');
  const missed = due(monthly, '2026-03-02', before);
  expect(openOf(missed)).toEqual(['routine due 2026-02-28', 'routine due 2026-03-31']);
  expect(due({ ...monthly, state: 'ended' }, '2026-03-02', missed)).toEqual([]);
});
