import { expect, test } from 'vitest';
import { all, closed, openOf, planned, sold } from './dated.ts';

const only = (...ids: string[]) => ({
  ...all,
  policy: {
    ...all.policy,
    cadences: Object.fromEntries(
      ['courtesy', 'first-order', 'silent', 'warranty', 'replacement']
        .filter((id) => !ids.includes(id))
        .map((id) => [id, { off: true }]),
    ),
  },
});

test('0.20 a warranty that ends on 1 December 2026 brings a free check on 1 November', () => {
  const life = { sales: [sold('2025-12-01', { warrantyUntil: '2026-12-01' })] };
  const rules = only('warranty');
  const before = planned({ ...life, rules }, '2026-10-01');
  expect(openOf(before)).toEqual(['warranty check 2026-11-01']);
  const extended = [sold('2025-12-01', { warrantyUntil: '2027-12-01' })];
  expect(openOf(planned({ sales: extended, rules, reminders: before }, '2026-10-02'))).toEqual([
    'warranty check 2027-11-01',
  ]);
  expect(planned({ ...life, rules }, '2026-12-02')).toEqual([]);
});

test('4.2 0.22 bought on 1 May 2022 for five years, what comes after is talked over from 31 January 2027', () => {
  const rules = only('replacement');
  const sales = [sold('2022-05-01', { lifeMonths: 60 })];
  expect(openOf(planned({ sales, rules }, '2026-11-22'))).toEqual([
    'replacement before 2027-01-31',
  ]);
  const again = [...sales, sold('2026-10-01')];
  expect(planned({ sales: again, rules }, '2026-11-22')).toEqual([]);
});

test('3.15 who buys every 30 days, three more or less, and did not for 75 is asked', () => {
  const rules = only('silent');
  const days = ['2026-05-01', '2026-05-31', '2026-07-03', '2026-07-31', '2026-08-30'];
  const sales = days.map((day) => sold(day));
  const before = planned({ sales, rules }, '2026-09-20');
  // 30 is the usual while; 60 days after the last purchase the silence stands out.
  expect(openOf(before)).toEqual(['silent ask 2026-10-29']);
  const flagged = planned({ sales, rules }, '2026-11-13');
  expect(openOf(flagged)).toEqual(['silent ask 2026-11-13']);
  const asked = closed(flagged, '2026-10-29/ask');
  expect(openOf(planned({ sales, rules, reminders: asked }, '2026-12-24'))).toEqual([]);
  const bought = [...sales, sold('2026-11-20')];
  expect(openOf(planned({ sales: bought, rules, reminders: before }, '2026-11-20'))).toEqual([
    'silent ask 2027-01-19',
  ]);
});

test('3.15 a new customer with one purchase, or two, is not judged', () => {
  const rules = only('silent');
  expect(planned({ sales: [sold('2020-01-01')], rules }, '2026-11-22')).toEqual([]);
  const two = [sold('2020-01-01'), sold('2020-02-01')];
  expect(planned({ sales: two, rules }, '2026-11-22')).toEqual([]);
});

test('4.18 a first order is thanked for a month later, an older one is not', () => {
  const rules = only('first-order');
  const first = { sales: [sold('2026-11-01')], rules };
  const before = planned(first, '2026-11-22');
  expect(openOf(before)).toEqual(['first-order thanks 2026-12-01']);
  expect(openOf(planned({ ...first, reminders: before }, '2027-06-01'))).toEqual([
    'first-order thanks 2026-12-01',
  ]);
  expect(planned({ sales: [sold('2026-01-01')], rules }, '2026-11-22')).toEqual([]);
  const second = { sales: [...first.sales, sold('2026-11-20')], rules };
  expect(openOf(planned({ ...second, reminders: before }, '2026-11-22'))).toEqual([]);
});

test('3.31 who complained is asked two weeks after it was mended, and once', () => {
  const complaints = [
    {
      id: 'c1',
      createdAt: 0,
      changedAt: 0,
      by: '',
      personId: 'p1',
      text: 'It leaks',
      openedAt: Date.UTC(2026, 10, 1),
      dueOn: '2026-11-03',
      state: 'closed' as const,
      closedAt: Date.UTC(2026, 10, 5, 9),
    },
  ];
  const before = planned({ complaints, rules: all }, '2026-11-06');
  expect(openOf(before)).toEqual(['after-complaint mended 2026-11-19']);
  const reminders = closed(before, '2026-11-05/mended');
  expect(openOf(planned({ complaints, rules: all, reminders }, '2026-11-22'))).toEqual([]);
  const opened = complaints.map((one) => ({ ...one, state: 'open' as const }));
  expect(planned({ complaints: opened, rules: all, reminders: before }, '2026-11-06')).toEqual([]);
});

test('4.7d a user switches a plan off, and gives another its own days; open steps follow', () => {
  const sales = [sold('2025-12-01', { warrantyUntil: '2026-12-01' })];
  const rules = only('warranty');
  const before = planned({ sales, rules }, '2026-10-01');
  const early = {
    ...rules,
    policy: {
      ...rules.policy,
      cadences: { ...rules.policy.cadences, warranty: { days: { check: -45 } } },
    },
  };
  expect(openOf(planned({ sales, rules: early, reminders: before }, '2026-10-01'))).toEqual([
    'warranty check 2026-10-17',
  ]);
  expect(planned({ sales, rules: only(), reminders: before }, '2026-10-01')).toEqual([]);
});
