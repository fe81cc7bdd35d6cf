import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addDomain } from '../../../lib/customer/domains.ts';
import { move } from '../../../lib/customer/move.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { backUp } from '../../../lib/exchange/backup.ts';
import { giveOver } from '../../../lib/exchange/hand-over/give.ts';
import { readHandOver } from '../../../lib/exchange/hand-over/read.ts';
import { takeOver } from '../../../lib/exchange/hand-over/take.ts';
import { readBackup, restore } from '../../../lib/exchange/restore.ts';
import { dump } from '../customer/dump.ts';

const hand = (at = 0) => ({ at: Date.UTC(2026, 10, 21) + at, by: 'Lin' });
const ON = '2026-11-01';
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`moved-${++n}`);
  return () => db.delete();
});

const add = async (name: string, email: string) =>
  (await addPerson(db, { name, email }, hand())).value;

test('a move is in the backup and comes back from it', async () => {
  const priya = await add('Priya', 'priya@acme.example');
  const to = { name: 'Acme Group', domains: [] };
  await move(db, { people: [priya.id], to, on: ON, addresses: [], ends: true }, hand(1));
  const empty = new EvergreenDb(`moving-restored-${n}`);
  await restore(empty, await readBackup(await backUp(db, undefined, { special: true }), undefined));
  expect(await dump(empty)).toBe(await dump(db));
  await empty.delete();
});

test('1.6 a colleague who takes somebody over knows where they were, by any domain of it', async () => {
  const priya = await add('Priya', 'priya@acme.example');
  const to = { name: 'Northmill', domains: [] };
  await move(db, { people: [priya.id], to, on: ON, addresses: [], ends: true }, hand());
  const other = new EvergreenDb(`moving-other-${n}`);
  const tom = (await addPerson(other, { name: 'Tom', email: 'tom@acme-brand.example' }, hand()))
    .value;
  await addDomain(other, tom.organisationId ?? '', 'acme.example', hand());
  const given = { people: [priya.id], to: '', notes: true };
  const none = { private: false, judgements: false, special: false };
  const file = await giveOver(db, { ...given, ...none }, undefined, hand());
  await takeOver(other, await readHandOver(file, undefined), hand(1));
  expect((await other.people.get(priya.id))?.formerly).toEqual([
    { organisationId: tom.organisationId, until: ON },
  ]);
  const told = await timeline(other, priya.id, 9);
  expect(told.map((event) => event.move?.from)).toContain('Acme');
  await other.delete();
});
