import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/dossier/fact.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import type { FieldId } from '../../../lib/dossier/fields.ts';
import { NOTHING_TICKED, printed } from '../../../lib/dossier/printed.ts';

const fact = (field: FieldId): Fact => ({
  id: field,
  createdAt: 1,
  changedAt: 1,
  by: '',
  personId: 'anna',
  field,
  value: 'x',
  from: 'told',
});
const known = [fact('role'), fact('hobbies'), fact('attitude_company'), fact('religion')];
const every = everyField([]);
const on = { religion: { reason: 'dinners', at: 1 } };
const fieldsOf = (facts: Fact[]) => facts.map(({ field }) => field);

test('on paper there is nothing of a judgement or of what is sensitive, unless it was ticked', () => {
  expect(fieldsOf(printed(known, NOTHING_TICKED, every, on))).toEqual(['role', 'hobbies']);
  expect(fieldsOf(printed(known, { judgements: true, sensitive: false }, every, on))).toEqual([
    'role',
    'hobbies',
    'attitude_company',
  ]);
  expect(fieldsOf(printed(known, { judgements: true, sensitive: true }, every, on))).toEqual(
    fieldsOf(known),
  );
});

test('a sensitive question that is switched off is not printed, even ticked', () => {
  expect(fieldsOf(printed(known, { judgements: false, sensitive: true }, every, {}))).toEqual([
    'role',
    'hobbies',
  ]);
});
