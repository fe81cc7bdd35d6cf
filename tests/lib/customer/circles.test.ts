import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import {
  addCircle,
  changeCircle,
  CircleNamedError,
  countedCircles,
  joinCircle,
  leaveCircle,
  membersOfAll,
  removeCircle,
} from '../../../lib/customer/circles.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { dump } from './dump.ts';

const hand = (at = 0) => ({ at: Date.UTC(2026, 10, 21) + at, by: 'Lin' });
const rowing = { name: 'Rowing club', kind: 'sport' } as const;
const chamber = { name: '厦门商会', kind: 'trade' } as const;
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`circles-${++n}`);
  return () => db.delete();
});

const add = async (name: string) => (await addPerson(db, { name }, hand())).value.id;
const names = async (...circleIds: string[]) =>
  (await membersOfAll(db, circleIds)).map(({ name }) => name).sort();

/** Anna rows, Ben does both, Cai is in the chamber. */
async function three() {
  const [anna, ben, cai] = [await add('Anna'), await add('Ben'), await add('Cai')];
  const { value: first } = await joinCircle(db, anna, rowing, hand());
  await joinCircle(db, ben, rowing, hand());
  const { value: second } = await joinCircle(db, ben, chamber, hand());
  await joinCircle(db, cai, chamber, hand());
  return { anna, ben, cai, first: first.id, second: second.id };
}

test('4.12 who is in both circles', async () => {
  const { first, second } = await three();
  expect(await names(first)).toEqual(['Anna', 'Ben']);
  expect(await names(first, second)).toEqual(['Ben']);
  expect(await names()).toEqual([]);
  const counted = await countedCircles(db);
  const told = counted.map(({ circle, members }) => `${circle.name} ${members}`);
  expect(told.sort()).toEqual(['Rowing club 2', '厦门商会 2']);
});

test('4.12 a circle is there once, however its name is typed', async () => {
  const { anna, second } = await three();
  const again = await addCircle(db, { name: ' rowing CLUB ', kind: 'club' }, hand());
  expect(again.batch).toBeUndefined();
  expect(await db.circles.count()).toBe(2);
  const joined = await joinCircle(db, anna, rowing, hand(1));
  expect(joined.batch).toBeUndefined();
  await expect(changeCircle(db, second, rowing, hand(1))).rejects.toThrow(CircleNamedError);
  await expect(addCircle(db, { name: '  ', kind: 'club' }, hand())).rejects.toThrow();
  await changeCircle(db, second, { name: '厦门市商会', kind: 'trade' }, hand(1));
  expect((await db.circles.get(second))?.name).toBe('厦门市商会');
});

test('4.12 joining a new circle makes it, in one batch and one undo', async () => {
  const anna = await add('Anna');
  const before = await dump(db);
  const { batch = '' } = await joinCircle(db, anna, rowing, hand(1));
  expect(await db.circles.count()).toBe(1);
  await undo(db, batch);
  expect(await dump(db)).toBe(before);
});

test('4.12 a circle that is removed leaves nobody in it, and comes back with its members', async () => {
  const { ben, first, second } = await three();
  const { batch = '' } = await removeCircle(db, first, hand(2));
  expect(await names(first)).toEqual([]);
  expect((await db.people.get(ben))?.circleIds).toEqual([second]);
  // What happens meanwhile stays.
  await leaveCircle(db, ben, second, hand(3));
  await undo(db, batch);
  expect(await names(first)).toEqual(['Anna', 'Ben']);
  expect(await names(second)).toEqual(['Cai']);
});

test('4.12 the last one out has no empty list left, and leaving twice changes nothing', async () => {
  const { anna, first } = await three();
  await leaveCircle(db, anna, first, hand(1));
  expect(await db.people.get(anna)).not.toHaveProperty('circleIds');
  expect((await leaveCircle(db, anna, first, hand(2))).batch).toBeUndefined();
});

test('1.23 a merged person is in the circles and has the tags of both; undo to the byte', async () => {
  const { anna, cai, first, second } = await three();
  await db.people.update(anna, { tags: ['vip'] });
  await db.people.update(cai, { tags: ['trade fair', 'vip'] });
  const before = await dump(db);
  const { batch = '' } = await merge(db, anna, cai, {}, hand(4));
  expect(await db.people.get(anna)).toMatchObject({
    circleIds: [first, second],
    tags: ['vip', 'trade fair'],
  });
  await undo(db, batch);
  expect(await dump(db)).toBe(before);
});

test('1.23 who left a circle after a merge stays out of it when that is undone', async () => {
  const { anna, cai, first, second } = await three();
  const { batch = '' } = await merge(db, anna, cai, {}, hand(4));
  await leaveCircle(db, anna, first, hand(5));
  await undo(db, batch);
  expect(await db.people.get(anna)).not.toHaveProperty('circleIds');
  expect((await db.people.get(cai))?.circleIds).toEqual([second]);
});
