import { expect, test } from 'vitest';
import type { OwnCadence } from '../../../lib/followup/own-cadence.ts';
import { openOf, planned, plain, priya, sold } from './dated.ts';

const own = (after: string, ...days: number[]): OwnCadence => ({
  id: 'own',
  createdAt: 0,
  changedAt: 0,
  by: '',
  name: 'Filters',
  after,
  steps: days.map((n) => ({ id: `s${n}`, days: n, channel: 'call', purpose: `After ${n} days` })),
});
const rules = (one: OwnCadence) => ({ ...plain, own: [one] });

test('a plan of the user’s own follows each sale, and every step says its purpose', () => {
  const life = {
    sales: [sold('2026-11-01'), sold('2026-11-10')],
    rules: rules(own('sale', 20, 180)),
  };
  const open = planned(life, '2026-11-15');
  expect(openOf(open)).toEqual([
    'own s180 2027-04-30',
    'own s20 2026-11-21',
    'own s180 2027-05-09',
    'own s20 2026-11-30',
  ]);
  expect(open[0]?.about).toBe('After 180 days');
});

test('what it would have asked for before it was made is not made up for', () => {
  const life = { sales: [sold('2024-01-01')], rules: rules(own('sale', 20, 180)) };
  expect(planned(life, '2026-11-15')).toEqual([]);
});

test('it may go by a date of the dossier, by the last talk, and be for some tiers only', () => {
  const facts = { birthday: '12-05' } as const;
  const birthday = { ...own('birthday', -14), tiers: ['A' as const] };
  const person = { ...priya, tier: 'A' as const };
  const rulesOf = { ...plain, own: [birthday] };
  const open = planned({ facts, person, rules: rulesOf }, '2026-11-15');
  expect(openOf(open)).toContain('own s-14 2026-11-21');
  expect(openOf(planned({ facts, rules: rulesOf }, '2026-11-15'))).not.toContain(
    'own s-14 2026-11-21',
  );
  const spoken = { ...priya, lastContactAt: Date.UTC(2026, 10, 10, 9) };
  expect(
    openOf(planned({ person: spoken, rules: rules(own('contact', 7)) }, '2026-11-15')),
  ).toEqual(['own s7 2026-11-17']);
});

test('switched off, its open steps go', () => {
  const sales = [sold('2026-11-01')];
  const reminders = planned({ sales, rules: rules(own('sale', 20)) }, '2026-11-15');
  const off = { ...own('sale', 20), off: true as const };
  expect(planned({ sales, rules: rules(off), reminders }, '2026-11-15')).toEqual([]);
});
