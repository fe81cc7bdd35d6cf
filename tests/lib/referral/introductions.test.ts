import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addLink } from '../../../lib/customer/links.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { circleSize } from '../../../lib/referral/branches.ts';
import { introductionsAround } from '../../../lib/referral/introductions.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };

async function opened(names: string[]) {
  const db = new EvergreenDb(`introductions-${names.join('')}`);
  const ids = new Map<string, string>();
  for (const name of names) ids.set(name, (await addPerson(db, { name }, hand)).value.id);
  const id = (name: string) => ids.get(name) ?? name;
  const introduce = (by: string, who: string) =>
    addLink(db, { kind: 'introducedBy', from: id(who), to: id(by) }, hand);
  const read = async (name: string) => {
    const { introductions, names } = await introductionsAround(db, id(name));
    const nameOf = (one: string) => names.get(one) ?? '?';
    return introductions.map(({ by, who }) => `${nameOf(by)}>${nameOf(who)}`).sort();
  };
  return { db, id, introduce, read };
}

test('4.13 introductions are read up to the first and down to the last, and no others', async ({
  onTestFinished,
}) => {
  const { db, id, introduce, read } = await opened(['A', 'B', 'C', 'D', 'E', 'F']);
  onTestFinished(() => db.delete());
  await introduce('A', 'B');
  await introduce('B', 'C');
  await introduce('A', 'D');
  await introduce('E', 'F');
  await addLink(db, { kind: 'family', from: id('C'), to: id('E') }, hand);
  expect(await read('A')).toEqual(['A>B', 'A>D', 'B>C']);
  expect(await read('B')).toEqual(['A>B', 'B>C']);
  expect(await read('F')).toEqual(['E>F']);
  const { introductions } = await introductionsAround(db, id('A'));
  expect(circleSize(id('A'), introductions)).toBe(3);
});

test('3.13 circles end, and a link to somebody who is no longer there is passed over', async ({
  onTestFinished,
}) => {
  const { db, id, introduce, read } = await opened(['A', 'B', 'C']);
  onTestFinished(() => db.delete());
  await introduce('A', 'B');
  await introduce('B', 'C');
  const record = { createdAt: 1, changedAt: 1, by: '', kind: 'introducedBy' as const };
  await db.links.bulkAdd([
    { ...record, id: 'round', from: id('A'), to: id('C') },
    { ...record, id: 'gone', from: 'nobody', to: id('C') },
  ]);
  expect(await read('B')).toEqual(['A>B', 'B>C', 'C>A']);
});
