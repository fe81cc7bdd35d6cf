import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { addAddress, addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import '../../../lib/search/all-characters.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { speakOlder } from '../../../lib/customer/spoken.ts';
import { EvergreenDb, together } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { loadSample, removeSample } from '../../../lib/sample/sample.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const stamp = { createdAt: 1, changedAt: 1, by: '' };
let db: EvergreenDb;
let search: PeopleSearch;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`search-${++n}`);
  search = new PeopleSearch(db);
  return () => db.delete();
});

const add = (name: string, email?: string) =>
  addPerson(db, { name, ...(email && { email }) }, hand);
const rows = (query: string, of = search) => of.rows(query);
const names = async (query: string, of = search) =>
  (await rows(query, of)).map(({ name }) => name.map(({ text }) => text).join(''));
const stored = async () => JSON.stringify(await db.haystacks.toArray());

test('every word may stand anywhere in name, organisation or address, in any width or case', async () => {
  await add('王建国', 'wang.jianguo@huaxin.example');
  await add('José Ángel', 'jose@baltic-freight.example');
  await add('Angela Wang', 'angela@acme.example');
  expect(await names('建国')).toEqual(['王建国']);
  expect(await names('jose')).toEqual(['José Ángel']);
  expect(await names('ＪＯＳＥ freight')).toEqual(['José Ángel']);
  expect(await names('ang')).toEqual(['Angela Wang', 'José Ángel', '王建国']);
  expect(await names('huaxin')).toEqual(['王建国']);
  expect(await names('  ')).toEqual([]);
  expect(await names('nobody')).toEqual([]);
});

test('P13 a Chinese name is saved with its pinyin, and found by it', async () => {
  const { value } = await add('单小明', 'x@shaoxing.example');
  expect(value.spoken).toBe('shan xiao ming');
  for (const query of ['小明', 'sxm', 'xiaoming', 'shanxiaoming']) {
    expect(await names(query), query).toEqual(['单小明']);
  }
  await changePerson(
    db,
    value.id,
    { name: 'Tom Shan', formOfAddress: '', organisation: '绍兴纺织' },
    hand,
  );
  expect(await db.people.get(value.id)).not.toHaveProperty('spoken');
  expect(await names('xiaoming')).toEqual([]);
  expect(await names('绍兴')).toEqual(['Tom Shan']);
});

test('a hit shows the address that was looked for, and where the words stand', async () => {
  const { value } = await add('Priya Raman', 'priya@acme.example');
  await together(db, () => addAddress(db, value.id, 'raman@home.example', hand));
  const [row] = await rows('home');
  expect(row?.detail).toEqual([
    { text: 'Acme · raman@', marked: false },
    { text: 'home', marked: true },
    { text: '.example', marked: false },
  ]);
});

test('P13 tags, nicknames and numbers find their person too, and are shown where they were looked for', async () => {
  const { value } = await add('Priya Raman', 'priya@acme.example');
  await add('Tom', 'tom@acme.example');
  await db.people.update(value.id, { tags: ['Key account', '茶友'], formOfAddress: 'Dr Raman' });
  await addTyped(db, value.id, '+44 (0)20 7946 0958', hand);
  const detail = async (query: string) =>
    (await rows(query)).map((row) => row.detail.map(({ text }) => text).join(''));
  expect(await detail('key account')).toEqual(['Acme · priya@acme.example · Key account']);
  expect(await detail('茶友')).toEqual(['Acme · priya@acme.example · 茶友']);
  expect(await detail('dr ram')).toEqual(['Acme · priya@acme.example · Dr Raman']);
  expect(await names('020-7946-0958')).toEqual(['Priya Raman']);
  expect((await rows('020 7946'))[0]?.detail.find(({ marked }) => marked)?.text).toBe('0207946');
  const called = { personId: value.id, field: 'nickname', value: 'Pri-Pri', from: 'told' } as const;
  const learned = await learn(db, called, hand);
  expect(await detail('pri-pri')).toEqual(['Acme · priya@acme.example · Pri-Pri']);
  await undo(db, learned.batch ?? '');
  expect(await detail('pri-pri')).toEqual([]);
  await db.people.update(value.id, { tags: [] });
  expect(await names('茶友')).toEqual([]);
  expect(await names('茶友', new PeopleSearch(db))).toEqual([]);
});

describe('the next question knows of every write', () => {
  test('adding, correcting, one more address, undo and redo', async () => {
    expect(await names('priya')).toEqual([]);
    const added = await add('Priya Raman', 'priya@acme.example');
    expect(await names('priya')).toEqual(['Priya Raman']);
    const undone = await undo(db, added.batch ?? '');
    expect(await names('priya')).toEqual([]);
    await undo(db, undone ?? '');
    expect(await names('priya')).toEqual(['Priya Raman']);
    const called = { name: 'Priya R.', formOfAddress: 'Dr Raman', organisation: 'Northmill' };
    await changePerson(db, added.value.id, called, hand);
    expect(await names('northmill dr')).toEqual(['Priya R.']);
    expect(await names('acme pumps')).toEqual([]);
    await together(db, () => addAddress(db, added.value.id, 'pr@home.example', hand));
    expect(await names('pr@home')).toEqual(['Priya R.']);
  });

  test('an organisation that is renamed takes its people with it', async () => {
    await add('Priya', 'priya@acme.example');
    await add('Tom', 'tom@acme.example');
    expect(await names('acme')).toHaveLength(2);
    const [acme] = await db.organisations.toArray();
    await db.organisations.update(acme?.id ?? '', { name: 'Zenith' });
    expect((await names('zenith')).sort()).toEqual(['Priya', 'Tom']);
  });

  test('what another panel wrote, and stored', async () => {
    await add('Priya');
    const other = new PeopleSearch(db);
    expect(await names('priya', other)).toEqual(['Priya']);
    await search.find('');
    const { value } = await add('Tom');
    expect(await names('tom', other)).toEqual(['Tom']);
    await db.people.delete(value.id);
    await search.tidy();
    expect(await stored()).not.toContain('tom');
    await other.tidy();
    expect(await names('tom', other)).toEqual([]);
    await add('Tim');
    expect(await names('tim', other)).toEqual(['Tim']);
    expect(await names('tim')).toEqual(['Tim']);
  });

  test('more of it than is worth catching up with', async () => {
    await search.find('');
    const people = Array.from({ length: 6000 }, (_, row) => ({
      ...stamp,
      id: `p${row}`,
      name: `Person ${row}`,
    }));
    await db.people.bulkAdd(people);
    expect(await names('person 5999')).toEqual(['Person 5999']);
    await search.tidy();
    expect(await db.haystacks.count()).toBe(2);
    await db.people.bulkUpdate(
      people.slice(0, 150).map(({ id }) => ({ key: id, changes: { name: `Other ${id}` } })),
    );
    await search.tidy();
    expect(await stored()).toContain('other p149');
    expect(await names('other p149', new PeopleSearch(db))).toEqual(['Other p149']);
    expect(await names('person 149')).not.toContain('Person 149');
  });
});

test('a question writes nothing: it is asked where writing is forbidden', async () => {
  await add('Own Customer');
  const asked = liveQuery(() => search.find('own'));
  await new Promise<void>((resolve, reject) => {
    const watching = asked.subscribe({ next: () => resolve(), error: reject });
    onTestFinished(() => watching.unsubscribe());
  });
  expect(await db.haystacks.count()).toBe(0);
});

test('what is stored is not logged, may be cleared at any time, and holds nobody who is gone', async () => {
  await loadSample(db, '2026-11-21', { saleDay: 'zero', weekends: 'forward' }, hand);
  await add('Own Customer');
  expect(await names('kowalska')).toEqual(['Marta Kowalska']);
  await search.tidy();
  expect((await db.changes.toArray()).map(({ table }) => table)).not.toContain('haystacks');
  expect(await stored()).toContain('kowalska');
  await removeSample(db);
  expect(await stored()).not.toContain('kowalska');
  expect(await names('kowalska')).toEqual([]);
  await search.tidy();
  expect(await names('own')).toEqual(['Own Customer']);
  expect(await stored()).not.toContain('kowalska');
  await db.haystacks.clear();
  expect(await names('own', new PeopleSearch(db))).toEqual(['Own Customer']);
});

test('people who were saved before there was pinyin are given theirs, and nothing else changes', async () => {
  await db.people.bulkAdd([
    { ...stamp, id: 'a', name: '曾国藩' },
    { ...stamp, id: 'b', name: 'Priya' },
  ]);
  await speakOlder(db);
  expect(await db.people.toArray()).toEqual([
    { ...stamp, id: 'a', name: '曾国藩', spoken: 'zeng guo fan' },
    { ...stamp, id: 'b', name: 'Priya' },
  ]);
  expect(await names('zgf')).toEqual(['曾国藩']);
  const changes = await db.changes.count();
  await speakOlder(db);
  expect(await db.changes.count()).toBe(changes);
});
