import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { fileCapture } from '../../../lib/customer/file-capture.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { record, removeEvent } from '../../../lib/customer/timeline.ts';
import { removePeople } from '../../../lib/customer/trash.ts';
import { singly } from '../../../lib/db/change.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;

/** Everything in every table, the log too. */
const everything = async (db: EvergreenDb) =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

const page = (name: string, address: string) => ({
  site: 'roundcube',
  kind: 'message',
  people: [{ as: 'from', address, name }],
  own: [],
  subject: 'Line stop',
  url: 'https://mail.example/?uid=7',
});
const source = { url: 'https://mail.example/?uid=7', title: 'Line stop' };

/** Zoe with all that a person can have, in every table and in the log alone; and Tom, beside her. */
async function zoeAndTom(db: EvergreenDb) {
  const { value: zoe } = await addPerson(
    db,
    { name: 'Zoe Unique', email: 'zoe@solo-firm.example' },
    hand,
  );
  const { value: tom } = await addPerson(db, { name: 'Tom', email: 'tom@acme.example' }, hand);
  const fact = { personId: zoe.id, field: 'role' as const, from: 'told' as const };
  await learn(db, { ...fact, value: 'Zoe runs the mill' }, hand);
  await addTyped(db, zoe.id, '+86 138 0013 8000', hand);
  const { value: sale } = await recordSale(
    db,
    { personId: zoe.id, product: 'Zoe’s pump', soldOn: '2026-11-19' },
    policy,
    hand,
  );
  const glad = { outcome: 'spoke', text: 'Zoe was glad' } as const;
  await logOutcome(db, `after-sale:${sale.id}:day-2`, glad, '2026-11-21', hand);
  await reconcile(db, Date.UTC(2026, 10, 30), { zone: 'UTC', noticeAt: '09:00' });
  const met = { kind: 'note' as const, people: [zoe.id, tom.id], text: 'Met the two' };
  const both = await record(db, met, hand);
  const tie = { id: 'tie', createdAt: 1, changedAt: 1, by: '', kind: 'colleague' as const };
  await db.links.add({ ...tie, from: zoe.id, to: tom.id });
  await db.circles.add({ ...tie, name: 'Rowers', kind: 'sport' });
  await db.people.update(zoe.id, { circleIds: ['tie'] });
  await db.people.update(tom.id, { notSameAs: [zoe.id] });
  await db.imports.add({
    id: 'i',
    name: 'Card of Zoe Unique.vcf',
    startedAt: 1,
    batches: [],
    added: 1,
    updated: 0,
    same: 0,
    left: 0,
    said: [],
  });
  return { zoe, tom, sale, both };
}

/** What only the log remembers, and what waits to be filed. */
async function past(db: EvergreenDb, zoeId: string) {
  const wrong = { kind: 'note' as const, people: [zoeId], text: 'Zoe owes us' };
  await removeEvent(db, (await record(db, wrong, hand)).value.id, hand);
  const seen = page('Z. Unique', 'zoe@solo-firm.example');
  const { value: filed } = await keepCapture(db, { text: 'Wants a quote', source, seen }, hand);
  await fileCapture(db, filed, { id: zoeId }, hand);
  const unseen = { text: 'Leaves in June', source, seen: undefined };
  const { value: blind } = await keepCapture(db, unseen, hand);
  await fileCapture(db, blind, { id: zoeId }, hand);
  await keepCapture(db, { text: 'Waits, from her mail', source, seen }, hand);
  await keepCapture(db, { ...unseen, text: 'Ask zoe unique for the key' }, hand);
  await keepCapture(db, { ...unseen, text: 'Tom has the key' }, hand);
  const { value: double } = await addPerson(
    db,
    { name: 'Zoë Unike', email: 'zoe@older.example' },
    hand,
  );
  await learn(db, { personId: double.id, field: 'needs', value: 'a mill', from: 'told' }, hand);
  await merge(db, zoeId, double.id, {}, hand);
  const called = { name: 'Zoe Newname', formOfAddress: 'Ms New', organisation: 'Solo Mills' };
  await changePerson(db, zoeId, called, hand);
  return double;
}

const TRACES = [
  'Zoe',
  'zoe',
  'Zoë',
  'Newname',
  'Ms New',
  'Unique',
  'Unike',
  'solo-firm',
  'Solo Firm',
  'Solo Mills',
  'older.example',
  'Older',
  '13800138000',
  '138 0013',
  'the mill',
  'a mill',
  'Wants a quote',
  'Leaves in June',
  'Waits, from',
  'for the key',
];

for (const first of ['at once', 'out of the trash'] as const) {
  test(`1.20 an erased person is in no store, not even in the log; colleagues lose nothing (${first})`, async () => {
    const db = new EvergreenDb(`erase ${first}`);
    onTestFinished(() => db.delete());
    const { zoe, tom, sale, both } = await zoeAndTom(db);
    const double = await past(db, zoe.id);
    const open = new PeopleSearch(db);
    expect(await open.rows('newname')).toHaveLength(1);
    await open.tidy();
    const before = await everything(db);
    for (const trace of TRACES) expect(before).toContain(trace);

    if (first === 'out of the trash') await removePeople(db, [zoe.id], hand);
    await erasePerson(db, zoe.id);

    const after = await everything(db);
    for (const trace of [...TRACES, sale.id, double.id]) expect(after).not.toContain(trace);
    // That a record of this random id is gone is all that is left, for whoever follows the log.
    expect(after.split(zoe.id)).toHaveLength(2);
    const last = singly(await db.changes.toArray()).find(({ key }) => key === zoe.id);
    expect(last).toMatchObject({ table: 'people', kind: 'deleted', batch: 'erased' });
    expect(last).not.toHaveProperty('before');
    expect(await open.rows('newname')).toEqual([]);

    expect((await db.events.toArray()).map(({ people, text }) => [people, text])).toEqual([
      [[tom.id], 'Met the two'],
    ]);
    expect((await db.people.toArray()).map(({ name }) => name)).toEqual(['Tom']);
    expect((await db.captures.toArray()).map(({ text }) => text)).toEqual(['Tom has the key']);
    expect((await db.circles.toArray()).map(({ name }) => name)).toEqual(['Rowers']);
    expect((await db.imports.toArray()).map(({ name }) => name)).toEqual(['Card of ….vcf']);
    expect(await db.notices.count()).toBe(0);
    // An undo from before finds nothing to bring back.
    await undo(db, both.batch ?? '');
    expect(await everything(db)).not.toContain('Zoe');
  });
}

test('1.20 a double whose merge was undone is not erased with the other', async () => {
  const db = new EvergreenDb('erase-undone');
  onTestFinished(() => db.delete());
  const { value: zoe } = await addPerson(db, { name: 'Zoe Unique' }, hand);
  const { value: zoey } = await addPerson(db, { name: 'Zoey Uniqua' }, hand);
  const { batch } = await merge(db, zoe.id, zoey.id, {}, hand);
  await undo(db, batch ?? '');
  await erasePerson(db, zoe.id);
  expect((await db.people.toArray()).map(({ name }) => name)).toEqual(['Zoey Uniqua']);
  expect(await everything(db)).not.toContain('Zoe Unique');
});

test('1.20 erasing one person leaves what is kept of another in the trash', async () => {
  const db = new EvergreenDb('erase-trash');
  onTestFinished(() => db.delete());
  const { zoe, tom } = await zoeAndTom(db);
  await removePeople(db, [tom.id], hand);
  await erasePerson(db, zoe.id);
  const stores = await everything(db);
  expect(stores).not.toMatch(/Zoe|zoe/);
  expect(stores.split(zoe.id)).toHaveLength(2);
  expect((await db.trash.get(tom.id))?.records).toMatchObject({
    people: [{ name: 'Tom', notSameAs: [] }],
    links: [],
  });
});
