import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCustomer, cutAt, inOrder, isMovable } from '../../../lib/followup/order.ts';
import { countFree, spread } from '../../../lib/followup/spread.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';
import { addDays } from '../../../lib/time/day.ts';
import { step, today } from './openers/case.ts';

const CADENCES = ['promise', 'complaint', 'job', 'visit', 'after-sale', 'courtesy', 'birthday'];
const due = (id: string, cadence: string, dueOn: string, personId = id): Reminder =>
  step({ id, cadence, dueOn, showOn: dueOn, personId, anchor: id, step: `${dueOn}/day` });
const none = () => false;
const yesterday = addDays(today, -1);

/** Any list of due things of a few customers. */
const anyDue = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    cadence: fc.constantFrom(...CADENCES),
    away: fc.integer({ min: -40, max: 0 }),
    person: fc.integer({ min: 0, max: 25 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);
type Drawn = typeof anyDue extends fc.Arbitrary<infer T> ? T : never;
const reminders = (drawn: Drawn) =>
  drawn.map(({ id, cadence, away, person }) =>
    due(id, cadence, addDays(today, away), `p${person}`),
  );
const customers = (drawn: Drawn) => byCustomer(inOrder(reminders(drawn), none));

describe('the order', () => {
  test('2.1 promise, complaint, job, step, date: a promise of yesterday before any step', () => {
    const mixed = [
      due('birthday', 'birthday', '2026-10-01'),
      due('step', 'after-sale', '2026-10-01'),
      due('job', 'job', today),
      due('complaint', 'complaint', today),
      due('promise', 'promise', yesterday),
    ];
    const order = ['promise', 'complaint', 'job', 'step', 'birthday'];
    expect(inOrder(mixed, none).map(({ id }) => id)).toEqual(order);
  });
  test('2.7 a promise whose delay harms others goes before one that is longer overdue', () => {
    const both = [due('old', 'promise', '2026-10-01'), due('leak', 'promise', yesterday)];
    const harms = ({ anchor }: Pick<Reminder, 'anchor'>) => anchor === 'leak';
    expect(inOrder(both, harms).map(({ id }) => id)).toEqual(['leak', 'old']);
    expect(inOrder(both, none).map(({ id }) => id)).toEqual(['old', 'leak']);
  });
  test('a customer stands where their most urgent thing stands', () => {
    const list = [
      due('a', 'birthday', today, 'Ann'),
      due('b', 'after-sale', yesterday, 'Bob'),
      due('c', 'promise', today, 'Ann'),
    ];
    expect(byCustomer(inOrder(list, none))).toMatchObject([
      { personId: 'Ann', due: [{ id: 'c' }, { id: 'a' }] },
      { personId: 'Bob' },
    ]);
  });
});

describe('the day', () => {
  test('law: nothing is lost, the order stays, and only what can wait is left for later', () => {
    fc.assert(
      fc.property(anyDue, fc.integer({ min: 0, max: 30 }), (drawn, room) => {
        const all = customers(drawn);
        const cut = cutAt(all, room, today);
        const place = (of: typeof all) => of.map((one) => all.indexOf(one));
        expect(place(cut.today)).toEqual(place(cut.today).toSorted((a, b) => a - b));
        expect([...place(cut.today), ...place(cut.rest)].sort((a, b) => a - b)).toEqual(
          all.map((_, at) => at),
        );
        const owed = ['promise', 'complaint', 'job', 'visit'];
        const left = cut.rest.flatMap((one) => one.due);
        expect(left.filter(({ cadence }) => owed.includes(cadence))).toEqual([]);
        if (cut.rest.length > 0) expect(cut.today.length).toBeGreaterThanOrEqual(room);
      }),
    );
  });
  test('good wishes of today are in it, however full it is', () => {
    const wishes = byCustomer([due('b', 'birthday', today), due('s', 'courtesy', today)]);
    expect(cutAt(wishes, 0, today).rest.map(({ personId }) => personId)).toEqual(['s']);
  });
});

describe('spreading', () => {
  const days = Array.from({ length: 20 }, (_, away) => addDays(today, away + 1));
  const anyLoad = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 20, maxLength: 20 });
  const loaded = (sizes: number[]) =>
    new Map(
      days.map((day, at) => {
        const there = Array.from({ length: sizes[at] ?? 0 }, (_, n) => `${day} ${n}`);
        return [day, new Set(there)];
      }),
    );

  test('law: no day is over what it holds where that can be avoided; nothing is lost; the order stays', () => {
    fc.assert(
      fc.property(anyDue, anyLoad, fc.integer({ min: 1, max: 10 }), (drawn, sizes, holds) => {
        const all = customers(drawn);
        const load = loaded(sizes);
        const moves = spread(all, holds, days, load, holds);
        const dayOf = new Map(moves.map(({ id, day }) => [id, day]));
        expect(dayOf.size).toBe(moves.length);
        const things = all.flatMap((one) => one.due);
        // Only steps move, all of a customer together, and to days that are to come.
        for (const { id, day } of moves) {
          expect(days).toContain(day);
          expect(isMovable(things.find((one) => one.id === id) ?? step())).toBe(true);
        }
        const moved = all.filter((one) => one.due.some(({ id }) => dayOf.has(id)));
        for (const { due } of moved)
          expect(new Set(due.map(({ id }) => dayOf.get(id))).size).toBe(1);
        // No day that took somebody holds more than it may.
        for (const day of new Set(dayOf.values())) {
          const came = moved.filter((one) => dayOf.get(one.due[0]?.id ?? '') === day);
          expect((load.get(day)?.size ?? 0) + came.length).toBeLessThanOrEqual(holds);
        }
        // Today holds what it may, unless the rest may not move or every day is full.
        const left = all.length - moved.length;
        const full = days.every((day) => {
          const came = moved.filter((one) => dayOf.get(one.due[0]?.id ?? '') === day).length;
          return (load.get(day)?.size ?? 0) + came >= holds;
        });
        const least = Math.min(holds, all.length);
        expect(left).toBeGreaterThanOrEqual(least);
        if (!full) expect(left).toBe(Math.max(least, all.length - countFree(all)));
        // Who is more urgent does not come later.
        const order = moved.map((one) => dayOf.get(one.due[0]?.id ?? '') ?? '');
        expect(order).toEqual(order.toSorted());
      }),
    );
  });
  test('the least urgent move, to the first days with room', () => {
    const five = byCustomer(['a', 'b', 'c', 'd', 'e'].map((id) => due(id, 'courtesy', today)));
    const [first = '', second = ''] = days;
    const load = new Map([[first, new Set(['x'])]]);
    expect(spread(five, 2, days, load, 2)).toEqual([
      { id: 'c', day: first },
      { id: 'd', day: second },
      { id: 'e', day: second },
    ]);
  });
  test('whoever has more to be done on that day anyway stays', () => {
    const both = byCustomer([due('a', 'promise', today, 'p'), due('b', 'courtesy', today, 'p')]);
    expect(spread(both, 0, days, new Map(), 20)).toEqual([]);
  });
});
