import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayOffer, stepDay, type DatePolicy } from '../../../lib/followup/cadence.ts';
import { cadence } from '../../../lib/followup/cadences/after-sale.ts';
import { adjusted, planned } from '../../../lib/followup/plan.ts';
import { script } from '../../../lib/followup/scripts/after-sale.ts';
import type { Sale } from '../../../lib/sale/sale.ts';

const hand = { at: Date.UTC(2026, 1, 26), by: 'Lin' };
const sale: Sale = {
  id: 's1',
  createdAt: 0,
  changedAt: 0,
  by: '',
  personId: 'p1',
  product: 'CX-40',
  soldOn: '2026-02-26',
  state: 'closed',
};
const plain: DatePolicy = { saleDay: 'zero', weekends: 'none' };
const days = (sold: string, policy: DatePolicy) =>
  planned(cadence, { ...sale, soldOn: sold }, policy, hand).map((reminder) => reminder.dueOn);

describe('dates', () => {
  test('4.7d a sale on 26 February is followed up 2, 4 and 8 days later, over the month end', () => {
    expect(days('2026-02-26', plain)).toEqual(['2026-02-28', '2026-03-02', '2026-03-06']);
  });
  test('4.7d with the sale day as day 1 the calls come a day earlier', () => {
    expect(days('2026-02-26', { ...plain, saleDay: 'first' })).toEqual([
      '2026-02-27',
      '2026-03-01',
      '2026-03-05',
    ]);
  });
  test('4.7d weekends: left, moved on to Monday, or back to Friday', () => {
    expect(days('2026-11-19', plain)[0]).toBe('2026-11-21');
    expect(days('2026-11-19', { ...plain, weekends: 'forward' })[0]).toBe('2026-11-23');
    expect(days('2026-11-19', { ...plain, weekends: 'back' })[0]).toBe('2026-11-20');
  });
  test('4.7d a leap day and the days of a clock change count like any other', () => {
    expect(days('2028-02-27', plain)).toEqual(['2028-02-29', '2028-03-02', '2028-03-06']);
    expect(days('2026-03-27', plain)).toEqual(['2026-03-29', '2026-03-31', '2026-04-04']);
  });
  test('4.7d law: without a weekend rule a step is exactly its days after the sale', () => {
    const anyDay = fc
      .integer({ min: 0, max: 9861 })
      .map((n) => Temporal.PlainDate.from('2024-01-01').add({ days: n }).toString());
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(2, 4, 8),
        fc.constantFrom('forward', 'back', 'none'),
        (sold, n, weekends) => {
          const due = Temporal.PlainDate.from(stepDay(sold, n, { saleDay: 'zero', weekends }));
          const away = Temporal.PlainDate.from(sold).until(due).days;
          if (weekends === 'none') return away === n;
          return due.dayOfWeek < 6 && Math.abs(away - n) <= 2;
        },
      ),
    );
  });
});

describe('steps', () => {
  test('0.1 a sale plans exactly three open steps with fixed ids', () => {
    const plan = planned(cadence, sale, plain, hand);
    expect(plan.map(({ id, state }) => [id, state])).toEqual([
      ['after-sale:s1:day-2', 'open'],
      ['after-sale:s1:day-4', 'open'],
      ['after-sale:s1:day-8', 'open'],
    ]);
  });
  test('4.7a day 2 asks differently when it is used and when it is not', () => {
    const { prompts } = script.steps['day-2'];
    expect(prompts.used.en).not.toEqual(prompts.notUsed.en);
  });
  test('4.7b day 4 is a call that looks for the cause', () => {
    expect(cadence.steps[1]).toMatchObject({ id: 'day-4', channel: 'call' });
  });
  test('4.7c day 8 is a visit, and its offer is made only while all is well', () => {
    expect(cadence.steps[2]).toMatchObject({ id: 'day-8', channel: 'visit' });
    expect(script.steps['day-8']).toHaveProperty('offer');
    expect(mayOffer(['well', undefined])).toBe(true);
    expect(mayOffer(['well', 'trouble'])).toBe(false);
    expect(mayOffer(['notUsed'])).toBe(false);
  });
});

describe('replanning', () => {
  const stored = planned(cadence, sale, plain, hand);
  const later = { ...sale, soldOn: '2026-03-02' };
  const done = stored.map((reminder, index) =>
    index === 0 ? { ...reminder, state: 'done' as const } : reminder,
  );

  test('0.1 planning the same sale twice changes nothing', () => {
    expect(adjusted(stored, stored, 'closed', hand)).toEqual([]);
  });
  test('4.7d when the sale date is corrected only open steps move', () => {
    const moved = adjusted(planned(cadence, later, plain, hand), done, 'closed', hand);
    expect(moved.map(({ step, dueOn }) => [step, dueOn])).toEqual([
      ['day-4', '2026-03-06'],
      ['day-8', '2026-03-10'],
    ]);
  });
  test('4.7d a cancelled sale cancels its open steps and leaves what is done', () => {
    const cancelled = adjusted(stored, done, 'cancelled', hand);
    expect(cancelled.map(({ step, state }) => [step, state])).toEqual([
      ['day-4', 'cancelled'],
      ['day-8', 'cancelled'],
    ]);
  });
  test('a snooze outlives a plan that did not change, and ends when the date moves', () => {
    const snoozed = stored.map((reminder) => ({ ...reminder, showOn: '2026-03-20' }));
    expect(adjusted(stored, snoozed, 'closed', hand)).toEqual([]);
    const moved = adjusted(planned(cadence, later, plain, hand), snoozed, 'closed', hand);
    expect(moved.every((reminder) => reminder.showOn === reminder.dueOn)).toBe(true);
  });
});
