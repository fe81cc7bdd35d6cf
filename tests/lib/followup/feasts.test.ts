import { expect, test } from 'vitest';
import type { Person } from '../../../lib/customer/person.ts';
import { all, closed, openOf, planned, priya } from './dated.ts';

const greet = (country: string, ...feasts: string[]) => ({
  ...all,
  policy: {
    ...all.policy,
    cadences: { courtesy: { off: true } },
    greet: { country, feasts, tiers: ['A'] },
  },
});
const person = { ...priya, tier: 'A' as const };

test('1.19 Mid-Autumn is greeted a week ahead and on 25 September 2026, 15 September 2027', () => {
  const rules = greet('CN', 'midAutumn');
  expect(openOf(planned({ person, rules }, '2026-09-01'))).toEqual([
    'feast-midAutumn ahead 2026-09-18',
    'feast-midAutumn day 2026-09-25',
  ]);
  expect(openOf(planned({ person, rules }, '2026-09-26'))).toEqual([
    'feast-midAutumn ahead 2027-09-08',
    'feast-midAutumn day 2027-09-15',
  ]);
});

test('greeted, it comes next year; only the chosen tiers and feasts, and those of the country', () => {
  const rules = greet('TW', 'springFestival', 'nationalDay');
  const now = planned({ person, rules }, '2027-02-06');
  expect(openOf(now)).toEqual(['feast-springFestival day 2027-02-06']);
  const greeted = closed(now, '2027-02-06/day');
  expect(openOf(planned({ person, rules, reminders: greeted }, '2027-02-07'))).toEqual([
    'feast-springFestival ahead 2028-01-19',
    'feast-springFestival day 2028-01-26',
  ]);
  expect(openOf(planned({ person: { ...priya, tier: 'B' }, rules }, '2027-02-06'))).toEqual([]);
});

test('1.19 each is greeted on the feasts of where they live; of whom nothing is known, on the user’s own', () => {
  const rules = greet('GB', 'midAutumn', 'christmas');
  const feastsOf = (of: Pick<Person, 'country' | 'timeZone'>) =>
    openOf(planned({ person: { ...person, ...of }, rules }, '2026-09-01'))
      .map((one) => one.split(' ')[0])
      .filter((one, at, all) => all.indexOf(one) === at);
  expect(feastsOf({})).toEqual(['feast-christmas']);
  expect(feastsOf({ timeZone: 'Asia/Taipei' })).toEqual(['feast-midAutumn']);
  expect(feastsOf({ timeZone: 'Asia/Taipei', country: 'DE' })).toEqual(['feast-christmas']);
  expect(feastsOf({ country: 'HK' })).toEqual(['feast-christmas', 'feast-midAutumn']);
  expect(feastsOf({ timeZone: 'Indian/Maldives' })).toEqual(['feast-christmas']);
});

test('P20 nobody who is lost or dead is greeted', () => {
  const rules = greet('CN', 'midAutumn');
  for (const kind of ['deceased', 'closed', 'lost'] as const) {
    const gone = { ...person, status: { kind, since: '2026-01-01', reason: 'slow' as const } };
    const open = openOf(planned({ person: gone, rules }, '2026-09-01'));
    expect(open.filter((one) => one.startsWith('feast'))).toEqual([]);
  }
});
