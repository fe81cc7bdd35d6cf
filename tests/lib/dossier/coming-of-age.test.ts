import { expect, test } from 'vitest';
import { comingOfAge } from '../../../lib/dossier/coming-of-age.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import type { Fact } from '../../../lib/dossier/fact.ts';

const born = (value: string, createdAt = 1): Fact => ({
  id: value,
  createdAt,
  changedAt: createdAt,
  by: '',
  personId: 'kim',
  field: 'relative_birth_date',
  value,
  from: 'told',
});
const every = everyField([]);
const on = { relative_birth_date: { reason: 'first car', at: 1 } };
const day = (births: Fact[], today: string, switchedOn: typeof on | object = on) =>
  comingOfAge('kim', births, every, { ...switchedOn }, today);

test('0.18 a child born on 2008-09-01 comes of age on 2026-09-01, once', () => {
  expect(day([born('2008-09-01')], '2026-01-10')).toBe('2026-09-01');
  // A date that was corrected counts no longer.
  expect(day([born('2007-09-01'), born('2008-09-01', 2)], '2026-01-10')).toBe('2026-09-01');
  expect(day([born('2008-02-29')], '2026-01-10')).toBe('2026-02-28');
  expect(day([], '2026-01-10')).toBeUndefined();
});

test('0.18 it is off until the question about children is switched on, and not for ever', () => {
  expect(day([born('2008-09-01')], '2026-01-10', {})).toBeUndefined();
  expect(day([born('2008-09-01')], '2026-09-20')).toBe('2026-09-01');
  expect(day([born('2008-09-01')], '2026-11-20')).toBeUndefined();
});
