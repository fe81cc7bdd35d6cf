import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { likeOf } from '../../../lib/customer/alike.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const stamp = { createdAt: 1, changedAt: 1, by: '' };
let db: EvergreenDb;
let search: PeopleSearch;
/** Records of people that were read. */
let read = 0;
let n = 0;

const counted = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  get: (request) => {
    read += 1;
    return table.get(request);
  },
  getMany: async (request) => {
    read += request.keys.length;
    return table.getMany(request);
  },
  query: async (request) => {
    const answer = await table.query(request);
    read += answer.result.length;
    return answer;
  },
});

beforeEach(() => {
  db = new EvergreenDb(`alike-${++n}`);
  db.use({
    stack: 'dbcore',
    name: 'counted',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => (name === 'people' ? counted(core.table(name)) : core.table(name)),
    }),
  });
  search = new PeopleSearch(db);
  return () => db.delete();
});

const add = async (name: string, email?: string) =>
  (await addPerson(db, { name, ...(email && { email }) }, hand)).value.id;
const likeOne = async (id: string) =>
  (await likeOf(db, search, id))?.people.find((one) => one.id !== id)?.name;

test.each([
  ['王建国', '王 建国'],
  ['王建国', '王建國先生'],
  ['Priya Raman', 'Raman, Dr. Priya'],
  ['Zoë Łukasz', 'Zoe Lukasz'],
  ['Mary O’Brien', 'Mary OBrien'],
  ['Marta Kowalska', 'Marta Kowlaska'],
  ['Marta Kowalska', 'Marta Kowalsk'],
  ['St.John Smythe', 'St.John Smythe'],
  ['A.B. Hartley', 'AB Hartley'],
])('1.23 %s is asked about for %s', async (name, other) => {
  const [one] = [await add(name), await add('Somebody Else')];
  const two = await add(other, 'x@acme.example');
  expect(await likeOne(two)).toBe(name);
  expect(await likeOne(one)).toBe(other);
});

test('1.23 a number in another notation and a local part elsewhere bring people together', async () => {
  const one = await add('Li Na');
  const two = await add('Li');
  await addTyped(db, one, '+86 138 0013 8000', hand);
  await addTyped(db, two, '138-0013-8000', hand);
  expect(await likeOne(two)).toBe('Li Na');
  const three = await add('Ines Costa', 'ines.costa@acme.example');
  await add('Ines', 'ines.costa@acme.test');
  expect(await likeOne(three)).toBe('Ines');
  const role = await add('Office', 'info@one.example');
  await add('Reception', 'info@two.example');
  expect(await likeOne(role)).toBeUndefined();
});

test('among five thousand only those who come into question are read', async () => {
  await db.people.bulkAdd(
    Array.from({ length: 5000 }, (_, row) => ({
      ...stamp,
      id: `p${row}`,
      name: `Person${row} Number${row % 70}`,
    })),
  );
  const one = await add('Marta Kowalska');
  await add('Marta Kowlaska');
  await search.find('');
  read = 0;
  expect(await likeOne(one)).toBe('Marta Kowlaska');
  expect(read).toBeLessThan(20);
});
