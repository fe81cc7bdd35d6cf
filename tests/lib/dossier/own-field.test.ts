import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { sayAnswer } from '../../../lib/dossier/answer.ts';
import {
  addOwnField,
  answeredBy,
  NoOptionsError,
  removeOwnField,
  renameOwnField,
} from '../../../lib/dossier/change-own-field.ts';
import { everyField, ownFields } from '../../../lib/dossier/every-field.ts';
import { fact } from '../../../lib/dossier/fact.ts';
import { FIELD_IDS } from '../../../lib/dossier/fields.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { completeness, questions } from '../../../lib/dossier/known.ts';
import { ownFieldId } from '../../../lib/dossier/own-field.ts';
import { isInUse } from '../../../lib/dossier/sensitive.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin Hui' };
const roof = { label: ' Size of the roof ', type: 'text', sensitivity: 0 } as const;

function open(name: string): EvergreenDb {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  return db;
}

test('1.5 an own question is answered, counted and asked like the others', async () => {
  const db = open('own');
  const { value: field } = await addOwnField(db, { ...roof, ask: 'How large is it?' }, hand);
  const id = ownFieldId(field.id);
  const every = everyField(await ownFields(db));
  expect(field.label).toBe('Size of the roof');
  expect([...every.keys()].at(-1)).toBe(id);
  expect(isInUse(id, every, {})).toBe(true);
  expect(questions([], every).map((one) => one.field)).toContain(id);
  const { value } = await learn(
    db,
    { personId: 'p', field: id, value: '80 m²', from: 'told' },
    hand,
  );
  expect(fact.parse(value).value).toBe('80 m²');
  expect(completeness([value], every)).toEqual({
    known: 1,
    of: completeness([], everyField([])).of + 1,
  });
  expect((await answeredBy(db)).get(field.id)).toEqual(new Set(['p']));
});

test('the answers to a choice are the ones that the user wrote', async () => {
  const db = open('own-choice');
  const question = { ...roof, type: 'choice', options: ['Tiles', ' Slate ', 'Tiles', ''] } as const;
  const { value: field } = await addOwnField(
    db,
    { ...question, options: [...question.options] },
    hand,
  );
  expect(field.options).toEqual(['Tiles', 'Slate']);
  const row = everyField([field]).get(ownFieldId(field.id));
  expect(row && sayAnswer(row, 'Slate', 'zh-TW')).toBe('Slate');
  const given = { personId: 'p', field: ownFieldId(field.id), from: 'told' } as const;
  await expect(learn(db, { ...given, value: 'Straw' }, hand)).rejects.toThrow(RangeError);
  await expect(addOwnField(db, { ...question, options: ['One'] }, hand)).rejects.toThrow(
    NoOptionsError,
  );
});

test('a judgement of the user’s own is neither asked nor counted', async () => {
  const db = open('own-judgement');
  const { value: field } = await addOwnField(db, { ...roof, sensitivity: 2, ask: 'Why?' }, hand);
  const every = everyField([field]);
  expect(field.ask).toBeUndefined();
  expect(questions([], every).map((one) => one.field)).not.toContain(ownFieldId(field.id));
  expect(completeness([], every)).toEqual(completeness([], everyField([])));
});

test('a question is renamed; removed, it goes with its answers, and Undo brings all back', async () => {
  const db = open('own-removed');
  const { value: field } = await addOwnField(db, roof, hand);
  await learn(db, { personId: 'p', field: ownFieldId(field.id), value: '80', from: 'told' }, hand);
  await learn(db, { personId: 'p', field: 'role', value: 'buyer', from: 'told' }, hand);
  await renameOwnField(db, field.id, { label: 'Roof' }, hand);
  const before = [await db.ownFields.toArray(), await db.facts.toArray()];
  expect(before[0]).toMatchObject([{ label: 'Roof' }]);
  const { batch } = await removeOwnField(db, field.id);
  expect(await db.facts.toArray()).toMatchObject([{ field: 'role' }]);
  await undo(db, batch ?? '');
  expect([await db.ownFields.toArray(), await db.facts.toArray()]).toEqual(before);
});

test('the answer to a question that is not there is not learned', async () => {
  const db = open('own-unknown');
  const given = { personId: 'p', field: ownFieldId('nothing'), value: 'x', from: 'told' } as const;
  await expect(learn(db, given, hand)).rejects.toThrow(RangeError);
  expect(everyField([]).size).toBe(FIELD_IDS.length);
});
