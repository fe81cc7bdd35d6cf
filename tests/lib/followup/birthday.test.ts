import { expect, test } from 'vitest';
import { closed, open, plain, planned, priya } from './dated.ts';

const facts = { birthday: '12-05' };
const today = '2026-11-22';

test('a week ahead and on the day, under fixed ids', () => {
  expect(
    planned({ facts }, today).map(({ id, dueOn, showOn, about }) => [id, dueOn, showOn, about]),
  ).toEqual([
    ['birthday:p1:2026-12-05/ahead', '2026-11-28', '2026-11-28', ''],
    ['birthday:p1:2026-12-05/day', '2026-12-05', '2026-12-05', ''],
  ]);
});

test('one that is kept by the lunar calendar moves with it, in leap months too', () => {
  expect(open(planned({ facts: { birthday: 'lunar 08-15' } }, '2027-01-01'))).toEqual([
    ['2027-09-15/ahead', '2027-09-08'],
    ['2027-09-15/day', '2027-09-15'],
  ]);
  const leap = { birthday: 'lunar leap 06-15' };
  expect(open(planned({ facts: leap }, '2025-08-01'))[1]).toEqual(['2025-08-08/day', '2025-08-08']);
  expect(open(planned({ facts: leap }, '2026-07-01'))[1]).toEqual(['2026-07-28/day', '2026-07-28']);
});

test('P8 P12 29 February is kept on the 28th in common years', () => {
  const leapling = { birthday: '02-29' };
  expect(open(planned({ facts: leapling }, '2027-01-01'))[1]).toEqual([
    '2027-02-28/day',
    '2027-02-28',
  ]);
  expect(open(planned({ facts: leapling }, '2028-01-01'))[1]).toEqual([
    '2028-02-29/day',
    '2028-02-29',
  ]);
});

test('learned two days before, it is due now and not late', () => {
  expect(open(planned({ facts }, '2026-12-03'))).toEqual([
    ['2026-12-05/ahead', '2026-12-03'],
    ['2026-12-05/day', '2026-12-05'],
  ]);
});

test('on the day itself the day takes the place of what was to be done ahead', () => {
  const before = planned({ facts }, today);
  expect(open(planned({ facts, reminders: before }, '2026-12-05'))).toEqual([
    ['2026-12-05/day', '2026-12-05'],
  ]);
});

test('once the wish was given the next year is planned; unsaid, it stays beside it', () => {
  const now = planned({ facts, reminders: planned({ facts }, today) }, '2026-12-05');
  const next = [
    ['2027-12-05/ahead', '2027-11-28'],
    ['2027-12-05/day', '2027-12-05'],
  ];
  const wished = closed(now, '2026-12-05/day');
  expect(open(planned({ facts, reminders: wished }, '2026-12-05'))).toEqual(next);
  const unsaid = planned({ facts, reminders: now }, '2026-12-06');
  expect(open(unsaid)).toEqual([['2026-12-05/day', '2026-12-05'], ...next]);
});

test('wished early, nothing more is asked this year', () => {
  const wished = closed(planned({ facts }, today), '2026-12-05/day');
  expect(open(planned({ facts, reminders: wished }, today)).map(([step]) => step)).toEqual([
    '2027-12-05/ahead',
    '2027-12-05/day',
  ]);
});

test('wishes do not come late: from a Sunday they go to the Friday before, whatever the rule', () => {
  const sunday = { birthday: '12-06' };
  for (const weekends of ['forward', 'back'] as const) {
    const rules = { ...plain, policy: { ...plain.policy, weekends } };
    expect(open(planned({ facts: sunday, rules }, today))[1]).toEqual([
      '2026-12-06/day',
      '2026-12-04',
    ]);
  }
});

test('corrected, open steps move; what was done stays, and is not asked again', () => {
  const before = closed(planned({ facts }, today), '2026-12-05/ahead');
  const after = planned({ facts: { birthday: '12-08' }, reminders: before }, '2026-11-29');
  expect(open(after)).toEqual([['2026-12-08/day', '2026-12-08']]);
  expect(after.find(({ state }) => state === 'done')?.dueOn).toBe('2026-11-28');
});

test('P20 nothing is planned for who died or is closed, nor for a colleague’s customer', () => {
  const before = planned({ facts }, today);
  for (const kind of ['deceased', 'closed'] as const) {
    const person = { ...priya, status: { kind, since: today } };
    expect(planned({ facts, person, reminders: before }, today)).toEqual([]);
  }
  const lost = {
    ...priya,
    status: { kind: 'lost' as const, since: today, reason: 'slow' as const },
  };
  expect(planned({ facts, person: lost, reminders: before }, today)).toEqual(before);
  expect(planned({ facts, person: { ...priya, owner: 'Anna' } }, today)).toEqual([]);
  expect(planned({ facts, person: { ...priya, owner: 'Lin' } }, today)).toHaveLength(2);
});

test('cancelled by a hand-over, it stays so in later years', () => {
  const given = planned({ facts }, today).map((one) => ({ ...one, state: 'cancelled' as const }));
  expect(open(planned({ facts, reminders: given }, '2027-10-01'))).toEqual([]);
});
