import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { reconcile } from '../../../lib/followup/reconcile.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;

test('1.20 an erased person is in no store, not even in the log; colleagues lose nothing', async ({
  onTestFinished,
}) => {
  const db = new EvergreenDb('erase');
  onTestFinished(() => db.delete());
  const { value: zoe } = await addPerson(
    db,
    { name: 'Zoe Unique', email: 'zoe@solo-firm.example' },
    hand,
  );
  const { value: tom } = await addPerson(db, { name: 'Tom', email: 'tom@acme.example' }, hand);
  await learn(
    db,
    { personId: zoe.id, field: 'role', value: 'Zoe runs the mill', from: 'told' },
    hand,
  );
  const { value: sale } = await recordSale(
    db,
    { personId: zoe.id, product: 'Zoe’s pump', soldOn: '2026-11-19' },
    policy,
    hand,
  );
  await logOutcome(
    db,
    `after-sale:${sale.id}:day-2`,
    { outcome: 'spoke', text: 'Zoe was glad' },
    '2026-11-21',
    hand,
  );
  await reconcile(db, Date.UTC(2026, 10, 30), { zone: 'UTC', noticeAt: '09:00' });
  const both = await record(
    db,
    { kind: 'note', people: [zoe.id, tom.id], text: 'Met the two' },
    hand,
  );

  const open = new PeopleSearch(db);
  expect(await open.rows('zoe')).toHaveLength(1);
  await open.tidy();
  expect(JSON.stringify(await db.haystacks.toArray())).toContain('zoe');

  await erasePerson(db, zoe.id);

  const stores = await Promise.all(db.tables.map((table) => table.toArray()));
  const everything = JSON.stringify(stores);
  for (const trace of ['Zoe', 'zoe', 'solo-firm', 'Solo Firm', sale.id]) {
    expect(everything).not.toContain(trace);
  }
  // That a record of this random id is gone is all that the log keeps, for whoever follows it.
  const named = (await db.changes.toArray()).filter((change) =>
    JSON.stringify(change).includes(zoe.id),
  );
  expect(named).toMatchObject([{ table: 'people', key: zoe.id, kind: 'deleted', batch: 'erased' }]);
  expect(named[0]).not.toHaveProperty('before');
  expect(await open.rows('zoe')).toEqual([]);
  expect((await db.events.toArray()).map(({ people, text }) => [people, text])).toEqual([
    [[tom.id], 'Met the two'],
  ]);
  expect(await db.people.toArray()).toHaveLength(1);
  // An undo from before finds nothing to bring back.
  await undo(db, both.batch ?? '');
  expect(JSON.stringify(await db.people.toArray())).not.toContain('Zoe');
});
