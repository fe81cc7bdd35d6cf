import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { knownFacts, learn, nextQuestion } from '../../../lib/dossier/facts.ts';
import { FIELD_IDS, fields } from '../../../lib/dossier/fields.ts';

test('a correction keeps the old fact and shows the new one, the most telling first', async ({
  onTestFinished,
}) => {
  const db = new EvergreenDb('facts');
  onTestFinished(() => db.delete());
  const given = { personId: 'p', from: 'told' as const };
  await learn(db, { ...given, field: 'needs', value: 'a forklift' }, { at: 1, by: '' });
  await learn(db, { ...given, field: 'role', value: 'buyer' }, { at: 2, by: '' });
  await learn(db, { ...given, field: 'role', value: 'head of purchasing' }, { at: 3, by: '' });
  expect((await knownFacts(db, 'p')).map(({ value }) => value)).toEqual([
    'head of purchasing',
    'a forklift',
  ]);
  expect(await db.facts.count()).toBe(3);
});

test('1.3 one thing is worth asking at a time: the most telling that is not known', () => {
  expect(nextQuestion([])).toBe('role');
  expect(nextQuestion([{ field: 'role' }])).toBe('preferred_channel');
  expect(nextQuestion(FIELD_IDS.map((field) => ({ field })))).toBeUndefined();
});

test('every field has its label and its question in three languages', () => {
  for (const { label, ask } of Object.values(fields)) {
    for (const word of [label, ask]) {
      expect(Object.values(word).every(Boolean)).toBe(true);
      expect(word.cn).not.toBe(word.en);
    }
  }
});
