import { expect, test } from 'vitest';
import { all, closed, openOf, planned, priya, sold } from './dated.ts';

const at = (day: string) => Date.parse(`${day}T09:00Z`);
const spoken = (day: string, tier?: 'A' | 'B' | 'C') => ({
  ...priya,
  ...(tier && { tier }),
  lastContactAt: at(day),
});
const today = '2026-11-22';
const rules = all;

test('4.5 3.20 a courtesy call is counted from the last talk, by tier, and one always waits', () => {
  const due = (tier: 'A' | 'B' | 'C') =>
    openOf(planned({ person: spoken('2026-11-10', tier), rules }, today));
  expect(due('A')).toEqual(['courtesy tier-a 2026-12-10']);
  expect(due('B')).toEqual(['courtesy tier-b 2027-01-09']);
  expect(due('C')).toEqual(['courtesy tier-c 2027-03-10']);
});

test('a talk moves it; a tier that changes gives it other days', () => {
  const before = planned({ person: spoken('2026-11-10', 'A'), rules }, today);
  const talked = { person: spoken('2026-11-20', 'A'), rules, reminders: before };
  expect(openOf(planned(talked, today))).toEqual(['courtesy tier-a 2026-12-20']);
  const other = { person: spoken('2026-11-10', 'B'), rules, reminders: before };
  expect(openOf(planned(other, today))).toEqual(['courtesy tier-b 2027-01-09']);
});

test('3.9 who was not spoken with for long is due now, and stays due until it is answered', () => {
  const life = { person: spoken('2025-01-10', 'C'), rules };
  const now = planned(life, today);
  expect(openOf(now)).toEqual(['courtesy tier-c 2026-11-22']);
  const later = planned({ ...life, reminders: now }, '2027-02-01');
  expect(openOf(later)).toEqual(['courtesy tier-c 2026-11-22']);
});

test('1.15 skipped three times, it is planned a fourth time', () => {
  const life = { person: spoken('2026-10-01', 'A'), rules };
  let reminders = planned(life, today);
  for (const day of ['2026-11-22', '2026-12-22', '2027-01-21']) {
    reminders = planned({ ...life, reminders }, day).map((one) =>
      one.state === 'open' ? { ...one, state: 'skipped' as const, closedAt: at(day) } : one,
    );
    reminders = planned({ ...life, reminders }, day);
  }
  expect(reminders.filter(({ state }) => state === 'skipped')).toHaveLength(3);
  expect(openOf(reminders)).toEqual(['courtesy tier-a 2027-02-20']);
});

test('0.13 the last call after a sale is followed by a courtesy visit, and not by silence', () => {
  const sale = sold('2026-11-01');
  const step = {
    id: `after-sale:${sale.id}:day-8`,
    cadence: 'after-sale',
    anchor: sale.id,
    step: 'day-8',
    personId: 'p1',
    about: sale.product,
    channel: 'visit' as const,
    dueOn: '2026-11-09',
    showOn: '2026-11-09',
    state: 'open' as const,
    attempts: 0,
    createdAt: 0,
    changedAt: 0,
    by: '',
  };
  const life = { person: priya, sales: [sale], rules };
  expect(openOf(planned({ ...life, reminders: [step] }, '2026-11-09'))).toEqual([
    'after-sale undefined 2026-11-09',
  ]);
  const done = closed([step], 'day-8');
  expect(openOf(planned({ ...life, reminders: done }, '2026-11-09'))).toEqual([
    'courtesy bought 2027-01-30',
    'first-order thanks 2026-12-01',
  ]);
});

test('nobody without a tier who never bought is called out of courtesy, nor who is lost', () => {
  expect(planned({ person: spoken('2026-01-10'), rules }, today)).toEqual([]);
  const lost = {
    ...spoken('2026-01-10', 'A'),
    status: { kind: 'lost' as const, since: '2026-11-01', reason: 'slow' as const },
  };
  expect(openOf(planned({ person: lost, rules }, today))).toEqual([
    'win-back first 2027-01-30',
    'win-back second 2027-07-29',
  ]);
});

test('1.13 1.15 who buys from somebody else is kept warm instead, and never lapses', () => {
  const life = { person: spoken('2026-11-10', 'A'), facts: { held_by: 'Northsea' }, rules };
  expect(openOf(planned(life, today))).toEqual(['keep-warm touch 2026-12-25']);
});
