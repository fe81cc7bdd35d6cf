import { expect, test } from 'vitest';
import { closed, open, plain, planned } from './dated.ts';

const facts = { contract_end: '2027-03-31', held_by: 'Northsea Valves' };
const today = '2026-11-22';
const all = [
  ['2027-03-31/before-30', '2027-03-01'],
  ['2027-03-31/before-60', '2027-01-30'],
  ['2027-03-31/before-90', '2026-12-31'],
];

test('1.13 1.19 a contract with somebody else that ends on 31 March is followed 90, 60 and 30 days before', () => {
  const plan = planned({ facts }, today);
  expect(open(plan)).toEqual(all);
  expect(plan.map(({ about }) => about)).toEqual(Array(3).fill('Northsea Valves'));
});

test('1.13 when the end changes only open steps move', () => {
  const before = closed(planned({ facts }, today), '2027-03-31/before-90');
  const later = { ...facts, contract_end: '2027-04-30' };
  const after = planned({ facts: later, reminders: before }, '2027-01-02');
  expect(open(after)).toEqual([
    ['2027-04-30/before-30', '2027-03-31'],
    ['2027-04-30/before-60', '2027-03-01'],
  ]);
  expect(after.find(({ state }) => state === 'done')).toEqual(before[2]);
  // And back again, as Undo does.
  expect(
    planned({ facts, reminders: after }, '2027-01-02').map(({ id, state }) => [id, state]),
  ).toEqual(before.map(({ id, state }) => [id, state]));
});

test('a contract that was renewed for a year is followed anew', () => {
  const done = ['before-90', 'before-60', 'before-30'].reduce(
    (list, step) => closed(list, `2027-03-31/${step}`),
    planned({ facts }, today),
  );
  const renewed = { ...facts, contract_end: '2028-03-31' };
  expect(open(planned({ facts: renewed, reminders: done }, '2027-04-02'))).toHaveLength(3);
});

test('learned 45 days before, one step is due now and one comes; the first is not made up for', () => {
  expect(open(planned({ facts }, '2027-02-14'))).toEqual([
    ['2027-03-31/before-30', '2027-03-01'],
    ['2027-03-31/before-60', '2027-02-14'],
  ]);
});

test('of steps that nobody took the newest stays, also after the end; one that is learned after it is none', () => {
  const before = planned({ facts }, today);
  expect(open(planned({ facts, reminders: before }, '2027-02-01'))).toEqual([all[0], all[1]]);
  const over = planned({ facts, reminders: before }, '2027-04-20');
  expect(open(over)).toEqual([all[0]]);
  expect(planned({ facts }, '2027-04-20')).toEqual([]);
});

test('no step is moved past the end, and a text that is no date plans nothing', () => {
  const rules = { ...plain, policy: { ...plain.policy, weekends: 'forward' as const } };
  expect(open(planned({ facts, rules }, today))[1]).toEqual(['2027-03-31/before-60', '2027-02-01']);
  expect(planned({ facts: { contract_end: '2027-02-30' } }, today)).toEqual([]);
  expect(planned({ facts: { contract_end: 'next year' } }, today)).toEqual([]);
});
