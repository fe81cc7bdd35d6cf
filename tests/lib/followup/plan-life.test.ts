import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrenceOf } from '../../../lib/followup/occurrence.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';
import { addDays, daysBetween } from '../../../lib/time/day.ts';
import { storedMonthDay } from '../../../lib/time/month-day.ts';
import { open, plain, planned } from './dated.ts';

const day = fc.integer({ min: 0, max: 9861 }).map((n) => addDays('2024-01-01', n));
const monthDay = fc
  .record({
    lunar: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(storedMonthDay);
const facts = fc.record({ birthday: monthDay, anniversary: monthDay, contract_end: day });
const weekends = fc.constantFrom('none', 'forward', 'back');

test('law: planning again changes nothing, to the very record', () => {
  fc.assert(
    fc.property(facts, day, weekends, (facts, today, weekends) => {
      const rules = { ...plain, policy: { ...plain.policy, weekends } };
      const reminders = planned({ facts, rules }, today);
      const again = planned({ facts, rules, reminders }, today);
      expect(again).toHaveLength(reminders.length);
      for (const [index, one] of again.entries()) expect(one).toBe(reminders[index]);
    }),
  );
});

test('law: a correction that is taken back loses nothing that was open; forgotten, nothing is left', () => {
  fc.assert(
    fc.property(facts, facts, day, (before, after, today) => {
      const reminders = planned({ facts: before }, today);
      const corrected = planned({ facts: after, reminders }, today);
      const back = planned({ facts: before, reminders: corrected }, today);
      expect(open(back)).toEqual(expect.arrayContaining(open(reminders)));
      expect(planned({ facts: {}, reminders: corrected }, today)).toEqual([]);
    }),
  );
});

/** Lives some years from one look to the next, and answers what is due at some of them. */
function live(
  facts: Record<string, string>,
  from: string,
  steps: { days: number; act: boolean }[],
) {
  let today = from;
  let reminders: Reminder[] = planned({ facts }, today);
  for (const { days, act } of steps) {
    today = addDays(today, days);
    reminders = planned({ facts, reminders }, today);
    if (!act) continue;
    reminders = reminders.map((one) =>
      one.state === 'open' && one.showOn <= today ? { ...one, state: 'done' as const } : one,
    );
    reminders = planned({ facts, reminders }, today);
  }
  return { reminders, today };
}

const years = fc.array(fc.record({ days: fc.integer({ min: 0, max: 200 }), act: fc.boolean() }), {
  maxLength: 30,
});

test('law: over years no step is done twice, and each birthday is planned before it comes', () => {
  fc.assert(
    fc.property(monthDay, day, years, (birthday, from, steps) => {
      const { reminders, today } = live({ birthday }, from, steps);
      const done = reminders.filter(({ state }) => state === 'done');
      const last = done.filter(({ step }) => step.endsWith('/day')).map(({ step }) => step);
      for (const [index, step] of last.entries()) {
        const before = last[index - 1];
        if (before)
          expect(daysBetween(before.slice(0, 10), step.slice(0, 10))).toBeGreaterThan(350);
      }
      const ahead = reminders.filter(
        (one) => one.state === 'open' && (occurrenceOf(one) ?? '') >= today,
      );
      expect(ahead.length).toBeGreaterThan(0);
      expect(new Set(ahead.map(occurrenceOf)).size).toBe(1);
      // One that was missed may stand beside it, and no more.
      const open = reminders.filter(({ state }) => state === 'open');
      expect(open.length).toBeLessThanOrEqual(3);
    }),
  );
});

test('law: a clock that runs a year ahead and back leaves what there was', () => {
  fc.assert(
    fc.property(facts, day, fc.integer({ min: 1, max: 400 }), (facts, today, days) => {
      const reminders = planned({ facts }, today);
      const ahead = planned({ facts, reminders }, addDays(today, days));
      const back = planned({ facts, reminders: ahead }, today);
      expect(back.map(({ step }) => step)).toEqual(reminders.map(({ step }) => step));
    }),
  );
});
