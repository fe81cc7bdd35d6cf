import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { addPerson, type NewPerson } from '../../../lib/customer/add-person.ts';
import {
  calledAs,
  forgetCalled,
  rememberCalled,
  whoIsCalled,
} from '../../../lib/customer/called.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { whoMayBe, type Glimpse } from '../../../lib/customer/who-may-be.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';

const hand = { at: Date.UTC(2026, 10, 22), by: 'Lin' };
const crm = { site: 'crm.example', name: '建国 王' };
let db: EvergreenDb;
let search: PeopleSearch;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`may-be-${++n}`);
  search = new PeopleSearch(db);
  return () => db.delete();
});

/** Two of one name within a moment would be one click. */
let later = 0;
const add = async (given: NewPerson) =>
  (await addPerson(db, given, { ...hand, at: hand.at + (later += 10_000) })).value.id;
const names = async (glimpse: Glimpse) =>
  (await whoMayBe(db, search, glimpse)).map(({ person }) => person.name);

test.each([
  ['王建国', '建国 王'],
  ['王建国', '王建國'],
  ['王建國', '王建国'],
  ['王建国', 'Wang Jianguo'],
  ['王建国', 'Jianguo Wang'],
  ['王建国', 'Jian-Guo WANG'],
  ['Wang Jianguo', '王建国'],
  ['Jianguo Wang', '建国 王'],
  ['吕方', 'Lv Fang'],
  ['Zoë Łukasz', 'Lukasz, Zoe'],
  ['Priya Raman', 'Dr. Priya Raman'],
  ['Priya Raman', 'Priya Ramen'],
])('1.20 %s may be meant by %s', async (known, shown) => {
  await add({ name: known });
  await add({ name: '李小明' });
  await add({ name: 'Somebody Else' });
  expect(await names({ name: shown })).toEqual([known]);
});

test('who shares the name comes in the order of likeliness: the number, the organisation, the last talk', async () => {
  await add({ name: 'Wang Jianguo', organisation: 'Zhongda' });
  await add({ name: '王建国', organisation: 'Huaxin Machinery' });
  const third = await add({ name: '王建国', organisation: 'Beifang' });
  await addTyped(db, third, '+86 571 5555 0188', hand);
  const found = await whoMayBe(db, search, {
    name: '王 建国',
    organisation: 'Huaxin Machinery',
    phone: '(0571) 55550188',
  });
  expect(found.map(({ organisation }) => organisation)).toEqual([
    'Beifang',
    'Huaxin Machinery',
    'Zhongda',
  ]);
});

test('a number alone finds its owner however it is written', async () => {
  const id = await add({ name: 'Priya Raman' });
  await addTyped(db, id, '+44 113 496 0000', hand);
  expect(await names({ phone: '0113 4960000' })).toEqual(['Priya Raman']);
  expect(await names({ phone: '00441134960000' })).toEqual(['Priya Raman']);
  expect(await names({ phone: '0113 4960001' })).toEqual([]);
  expect(await names({ phone: 'ask the gate' })).toEqual([]);
});

test('what is no name finds nobody', async () => {
  await add({ name: 'Priya Raman' });
  for (const name of ['', ' ', '?', 'x@y.example', '\u0000'.repeat(500), '('.repeat(500)]) {
    expect(await names({ name })).toEqual([]);
  }
});

test('few are read, however many there are', async () => {
  const stamp = { createdAt: 1, changedAt: 1, by: '' };
  await db.people.bulkAdd(
    Array.from({ length: 5000 }, (_, at) => ({
      ...stamp,
      id: `p${at}`,
      name: `${'赵钱孙李周吴郑'[at % 7]}${String.fromCodePoint(0x4e00 + at)}`,
    })),
  );
  await add({ name: '王建国' });
  await names({ name: '王建国' });
  let read = 0;
  db.people.hook('reading', (one) => {
    read += 1;
    return one;
  });
  expect(await names({ name: '建国 王' })).toEqual(['王建国']);
  expect(read).toBeLessThan(20);
});

test('whom a site means by a name is remembered for that name on that site, and can be taken back', async () => {
  const id = await add({ name: '王建国' });
  const { batch = '' } = await rememberCalled(db, crm, id, hand);
  expect(await whoIsCalled(db, crm)).toBe(id);
  expect(await whoIsCalled(db, { ...crm, site: 'mail.example' })).toBeUndefined();
  expect(await whoIsCalled(db, { ...crm, name: '王建国' })).toBeUndefined();
  await undo(db, batch);
  expect(await whoIsCalled(db, crm)).toBeUndefined();
  await rememberCalled(db, crm, id, hand);
  const forgotten = await forgetCalled(db, crm);
  expect(await whoIsCalled(db, crm)).toBeUndefined();
  await undo(db, forgotten.batch ?? '');
  expect(await whoIsCalled(db, crm)).toBe(id);
});

test('it is one person at a time, follows a merge, and goes when they are erased', async () => {
  const [first, second] = [await add({ name: '王建国' }), await add({ name: 'Wang J.' })];
  await rememberCalled(db, crm, first, hand);
  await rememberCalled(db, crm, second, hand);
  expect(await whoIsCalled(db, crm)).toBe(second);
  await merge(db, first, second, {}, hand);
  expect(await whoIsCalled(db, crm)).toBe(first);
  await erasePerson(db, first);
  expect(await whoIsCalled(db, crm)).toBeUndefined();
  const left = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  expect(left).not.toContain('crm.example');
  expect(left).not.toContain('建国 王');
});

test('somebody who is added from such a page is known by that name at once, and both are undone together', async () => {
  const { value, batch = '' } = await addPerson(
    db,
    { name: '建国 王', called: calledAs(crm) },
    hand,
  );
  expect(await whoIsCalled(db, crm)).toBe(value.id);
  await undo(db, batch);
  expect(await whoIsCalled(db, crm)).toBeUndefined();
});

test('the name on a site is not searched: the host would find everybody', async () => {
  const id = await add({ name: '王建国' });
  await rememberCalled(db, crm, id, hand);
  expect(await search.rows('crm.example')).toEqual([]);
  expect((await search.rows('王建国'))[0]?.detail).toEqual([]);
});
