import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { factsOf, forget, learn, reviewAfter } from '../../../lib/dossier/facts.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { fields } from '../../../lib/dossier/fields.ts';
import { isStale, newest, tellingFacts } from '../../../lib/dossier/known.ts';
import { fact } from '../../../lib/dossier/fact.ts';

const given = { personId: 'p', from: 'told' as const };
const agreed = { how: 'Said so at lunch', on: '1970-01-01' };
const at = (day: string) => ({ at: Date.parse(`${day}T12:00:00Z`), by: 'Lin Hui' });

function open(name: string): EvergreenDb {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  return db;
}

test('a correction keeps the old fact and shows the new one, the most telling first', async () => {
  const db = open('facts');
  await learn(db, { ...given, field: 'needs', value: 'a forklift' }, { at: 1, by: '' });
  await learn(db, { ...given, field: 'role', value: 'buyer' }, { at: 2, by: '' });
  await learn(db, { ...given, field: 'role', value: 'head of purchasing' }, { at: 3, by: '' });
  const all = await factsOf(db, 'p');
  expect(all.map(({ value }) => value)).toEqual(['a forklift', 'buyer', 'head of purchasing']);
  expect(tellingFacts(newest(all), everyField([])).map(({ value }) => value)).toEqual([
    'head of purchasing',
    'a forklift',
  ]);
});

test('what is removed is gone with its history, and Undo brings both back', async () => {
  const db = open('forget');
  await learn(db, { ...given, field: 'role', value: 'buyer' }, { at: 1, by: '' });
  await learn(db, { ...given, field: 'role', value: 'head buyer' }, { at: 2, by: '' });
  await learn(db, { ...given, field: 'needs', value: 'a forklift' }, { at: 3, by: '' });
  const { batch } = await forget(db, { personId: 'p', field: 'role' });
  expect((await factsOf(db, 'p')).map(({ field }) => field)).toEqual(['needs']);
  await undo(db, batch ?? '');
  expect(await db.facts.count()).toBe(3);
});

test('an answer that does not fit its question is not learned', async () => {
  const db = open('unfit');
  const wrong = { ...given, field: 'contract_end' as const, value: 'some day' };
  await expect(learn(db, wrong, { at: 1, by: '' })).rejects.toThrow(RangeError);
  expect(await db.facts.count()).toBe(0);
});

test('an aim is checked again after a year, a need after half of one, a role never', () => {
  expect(reviewAfter(fields.business_goal_now, '2026-02-28')).toBe('2027-02-28');
  expect(reviewAfter(fields.needs, '2026-08-31')).toBe('2027-02-28');
  expect(reviewAfter(fields.role, '2026-02-28')).toBeUndefined();
});

test('something sensitive is checked again after a year, and is stale from the day after', async () => {
  const db = open('stale');
  const answer = { ...given, field: 'care_needs' as const, value: 'No nuts', consent: agreed };
  const { value } = await learn(db, answer, at('2026-03-01'));
  expect(fact.parse(value).reviewAfter).toBe('2027-03-01');
  expect(isStale(value, '2027-03-01')).toBe(false);
  expect(isStale(value, '2027-03-02')).toBe(true);
  expect(isStale({}, '2099-01-01')).toBe(false);
});

test('1.22 a card number in an answer is masked', async () => {
  const db = open('masked');
  const answer = { ...given, field: 'perks' as const, value: 'Pays by 4111 1111 1111 1111' };
  expect((await learn(db, answer, { at: 1, by: '' })).value.value).toBe('Pays by •••• 1111');
});

test('no answer to any question is found by the search', async () => {
  const db = open('search');
  await db.people.add({ id: 'p', name: 'Priya', createdAt: 1, changedAt: 1, by: '' });
  await learn(
    db,
    { ...given, field: 'religion', value: 'Quaker', consent: agreed },
    { at: 1, by: '' },
  );
  const search = new PeopleSearch(db);
  expect(await search.rows('priya')).toHaveLength(1);
  expect(await search.rows('quaker')).toEqual([]);
  expect(JSON.stringify(await db.haystacks.toArray()).toLowerCase()).not.toContain('quaker');
});

test('1.18 where we stand moves one step after the other, back at any time, and keeps its history', async () => {
  const db = open('standing');
  let now = 0;
  const stand = (value: string) =>
    learn(db, { ...given, field: 'standing', value }, { at: ++now, by: '' });
  await stand('known');
  await expect(stand('second')).rejects.toThrow(RangeError);
  await stand('inTouch');
  await stand('second');
  await stand('first');
  await stand('known');
  await expect(stand('first')).rejects.toThrow(RangeError);
  const history = (await factsOf(db, 'p')).map(({ value }) => value);
  expect(history).toEqual(['known', 'inTouch', 'second', 'first', 'known']);
});
