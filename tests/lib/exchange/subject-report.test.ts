import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { setBasis } from '../../../lib/customer/basis.ts';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { record, removeEvent } from '../../../lib/customer/timeline.ts';
import { removePeople } from '../../../lib/customer/trash.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { reportFile } from '../../../lib/exchange/report-file.ts';
import { subjectReport } from '../../../lib/exchange/subject-report.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin Hui' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
const every = everyField([]);

const source = { url: 'https://mail.example/?uid=7', title: 'Line stop' };
const seen = {
  site: 'roundcube',
  kind: 'message',
  people: [
    { as: 'from', address: 'zoe@solo-firm.example', name: 'Zoe Unique' },
    { as: 'cc', address: 'tom@acme.example', name: 'Tom Other' },
  ],
  own: [],
  url: 'https://mail.example/?uid=7',
};

async function zoe() {
  const db = new EvergreenDb(`report-${Math.random()}`, () => hand.at);
  onTestFinished(() => db.delete());
  const person = { name: 'Zoe Unique', email: 'zoe@solo-firm.example' };
  const { value: zoe } = await addPerson(db, person, hand);
  const other = { name: 'Tom Other', email: 'tom@acme.example' };
  const { value: tom } = await addPerson(db, other, hand);
  const fact = { personId: zoe.id, from: 'told' as const, source };
  await learn(db, { ...fact, field: 'role', value: 'buyer' }, hand);
  await learn(db, { ...fact, field: 'role', value: 'head buyer' }, hand);
  await learn(db, { ...fact, field: 'described_as', value: 'Careful' }, hand);
  const consent = { how: 'Asked at lunch', on: '2026-11-20' };
  await learn(db, { ...fact, field: 'religion', value: 'Quaker', consent }, hand);
  const sold = { personId: zoe.id, product: 'pump', soldOn: '2026-11-19' };
  await recordSale(db, sold, policy, hand);
  await record(db, { kind: 'note', people: [zoe.id, tom.id], text: 'Met both' }, hand);
  const wrong = { kind: 'note' as const, people: [zoe.id], text: 'Removed since' };
  await removeEvent(db, (await record(db, wrong, hand)).value.id, hand);
  await keepCapture(db, { text: 'Waits', source, seen }, hand);
  const tie = { id: 'tie', createdAt: 1, changedAt: 1, by: 'Lin Hui' };
  await db.links.add({ ...tie, kind: 'introducedBy', from: zoe.id, to: tom.id });
  await db.circles.add({ ...tie, name: 'Rowers', kind: 'sport' });
  await db.people.update(zoe.id, { circleIds: ['tie'], notSameAs: [tom.id] });
  await setBasis(db, zoe.id, { kind: 'contract', from: 'Spring fair', on: '2026-01-02' }, hand);
  const called = { name: 'Zoe Newname', formOfAddress: 'Ms New', organisation: 'Solo Firm' };
  await changePerson(db, zoe.id, called, hand);
  return { db, zoe, tom };
}

const HELD = [
  'Zoe Newname',
  'Zoe Unique',
  'Ms New',
  'Solo Firm',
  'zoe@solo-firm.example',
  'head buyer',
  '"buyer"',
  'Careful',
  'Quaker',
  'Asked at lunch',
  'pump',
  'after-sale',
  'Met both',
  'Removed since',
  'Waits',
  'Rowers',
  'introducedBy',
  'Spring fair',
  'Lin Hui',
  'https://mail.example/?uid=7',
];

for (const where of ['in the book', 'in the trash'] as const) {
  test(`1.20 the report holds everything of somebody ${where}, and nobody else`, async () => {
    const { db, zoe: subject, tom } = await zoe();
    if (where === 'in the trash') await removePeople(db, [subject.id], hand);
    const report = await subjectReport(db, subject.id);
    if (!report) throw new Error('nothing is held');
    const file = reportFile(report, 'en', every, hand.at);
    for (const one of HELD) expect(file).toContain(one);
    for (const one of ['Tom', 'acme', tom.id]) expect(file).not.toContain(one);
    const held: unknown = JSON.parse(file);
    expect(held).toMatchObject({
      person: { name: 'Zoe Newname', createdAt: '2026-11-21T00:00:00.000Z' },
      links: [{ kind: 'introducedBy', from: subject.id, to: 'another person' }],
      circles: ['Rowers'],
    });
    expect(held).toHaveProperty(
      'facts',
      expect.arrayContaining([
        expect.objectContaining({ question: 'Religion', answer: 'Quaker', class: 3 }),
      ]),
    );
  });
}

test('1.20 law: each record that names a person is in their report, until they are erased', async () => {
  const { db, zoe: subject } = await zoe();
  const report = await subjectReport(db, subject.id);
  const text = JSON.stringify(report);
  for (const name of ['people', 'addresses', 'facts', 'sales', 'reminders', 'events', 'links']) {
    for (const row of await db.table<{ id?: string }>(name).toArray()) {
      if (!JSON.stringify(row).includes(subject.id)) continue;
      if (row.id) expect(text, name).toContain(row.id);
    }
  }
  await erasePerson(db, subject.id);
  expect(await subjectReport(db, subject.id)).toBeUndefined();
});
