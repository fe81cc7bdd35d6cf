import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { exportFile, type Export } from '../../../lib/exchange/export/export-file.ts';
import { ORDINARY, type Included } from '../../../lib/exchange/included.ts';
import type { Incoming } from '../../../lib/exchange/incoming.ts';
import { layoutOf } from '../../../lib/exchange/layout-of.ts';
import { isRefusal, readPeople, type Reading } from '../../../lib/exchange/read-file.ts';
import { loadSample } from '../../../lib/sample/sample.ts';

const hand = { at: Date.UTC(2026, 10, 21, 9), by: 'Lin Hui' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
const how = { included: ORDINARY, locale: 'en', zone: 'UTC' } as const;
let n = 0;

function open(): EvergreenDb {
  const db = new EvergreenDb(`export-${++n}`);
  onTestFinished(() => db.delete());
  return db;
}

async function samples(): Promise<EvergreenDb> {
  const db = open();
  await loadSample(db, '2026-11-21', policy, hand);
  return db;
}

const write = (db: EvergreenDb, more: Pick<Export, 'format'> & Partial<Export>) =>
  exportFile(db, { ...how, ...more });

async function readBack(file: Blob, reading: Reading): Promise<Incoming[]> {
  const people: Incoming[] = [];
  for await (const { read } of readPeople(file, reading)) {
    for (const one of read) {
      if (isRefusal(one)) throw new Error(`${one.reason}: ${one.text}`);
      people.push(one);
    }
  }
  return people;
}

async function readTable(file: Blob): Promise<Incoming[]> {
  const { layout } = await layoutOf(file, 'utf-8');
  return readBack(file, { kind: 'csv', encoding: 'utf-8', layout });
}

describe('a table', () => {
  test.each(['en', 'zh-CN', 'zh-TW'] as const)(
    'comes back by the import with names, addresses, tags and answers (%s)',
    async (locale) => {
      const db = await samples();
      const back = await readTable(
        await write(db, { format: 'csv', locale, included: { ...ORDINARY, private: true } }),
      );
      const people = await db.people.toArray();
      expect(back.map(({ name }) => name).sort()).toEqual(people.map(({ name }) => name).sort());
      const hartley = back.find(({ name }) => name === 'Margaret Hartley');
      expect(hartley).toMatchObject({
        formOfAddress: 'Mrs Hartley',
        organisation: 'Hartley Dairy',
        emails: ['m.hartley@hartley-dairy.example'],
        tags: ['pumps', 'first customer'],
      });
      expect(hartley?.facts).toContainEqual({ field: 'birthday', value: '11-24' });
      expect(hartley?.facts).toContainEqual({ field: 'role', value: 'Managing director' });
      const ouyang = back.find(({ name }) => name === '欧阳静');
      expect(ouyang?.facts).toContainEqual({ field: 'birthday', value: 'lunar 11-23' });
    },
  );

  test('2.6 a cell that a spreadsheet would run is written as text, and read back as it was', async () => {
    const db = open();
    const names = ['=HYPERLINK("http://x.example")', '+86 Wang', '-1+1', '@SUM(A1)', '\t=1'];
    for (const name of names) await addPerson(db, { name }, hand);
    const { value: one } = await addPerson(db, { name: 'Ann', email: 'ann@x.example' }, hand);
    await db.addresses.add({
      kind: 'phone',
      value: '+8613800138000',
      shown: '+86 138 0013 8000',
      personId: one.id,
      createdAt: 1,
      changedAt: 1,
      by: '',
    });
    const file = await write(db, { format: 'csv' });
    const cells = (await file.text()).split(/\r\n/).slice(1).filter(Boolean);
    for (const row of cells) expect(row).toMatch(/^(?:"?'|Ann)/);
    const back = await readTable(file);
    expect(back.map(({ name }) => name).sort()).toEqual(
      ['Ann', ...names.map((name) => name.trim())].sort(),
    );
    expect(back.find(({ name }) => name === 'Ann')?.phones).toEqual(['+86 138 0013 8000']);
  });

  test('opens in a spreadsheet as UTF-8, and holds only the customers that were chosen', async () => {
    const db = await samples();
    const [first] = await db.people.toArray();
    const file = await write(db, { format: 'csv', people: [first?.id ?? ''] });
    expect(new Uint8Array(await file.slice(0, 3).arrayBuffer())).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect((await readTable(file)).map(({ name }) => name)).toEqual([first?.name]);
  });
});

test.each(['csv', 'vcard', 'json'] as const)(
  'what is private, judged or special is not in the bytes of a %s unless it was chosen',
  async (format) => {
    const db = open();
    const { value: person } = await addPerson(db, { name: 'Ann' }, hand);
    const about = { personId: person.id, from: 'told' } as const;
    const consent = { how: 'Asked at lunch', on: '2026-01-02' };
    await learn(db, { ...about, field: 'role', value: 'ORDINARY-1' }, hand);
    await learn(db, { ...about, field: 'hobbies', value: 'PRIVATE-1' }, hand);
    await learn(db, { ...about, field: 'described_as', value: 'JUDGED-1' }, hand);
    await learn(db, { ...about, field: 'religion', value: 'SPECIAL-1', consent }, hand);
    await record(db, { kind: 'note', people: [person.id], text: 'NOTED-1' }, hand);
    const found = async (included: Partial<Included>) => {
      const text = await (
        await write(db, { format, included: { ...ORDINARY, ...included } })
      ).text();
      return ['ORDINARY', 'PRIVATE', 'JUDGED', 'SPECIAL', 'NOTED'].filter((one) =>
        text.includes(`${one}-1`),
      );
    };
    expect(await found({})).toEqual(['ORDINARY', 'NOTED']);
    expect(await found({ notes: false })).toEqual(['ORDINARY']);
    expect(await found({ private: true })).toContain('PRIVATE');
    expect(await found({ judgements: true })).toContain('JUDGED');
    expect(await found({ special: true })).toContain('SPECIAL');
  },
);

test('cards and lists of all samples are read back', async () => {
  const db = await samples();
  const people = (await db.people.toArray()).map(({ name }) => name).sort();
  for (const [format, kind] of [
    ['vcard', 'vcard'],
    ['json', 'json'],
  ] as const) {
    const back = await readBack(await write(db, { format }), { kind, encoding: 'utf-8' });
    expect(back.map(({ name }) => name).sort(), format).toEqual(people);
    const mai = back.find(({ name }) => name === 'Nguyễn Thị Mai');
    expect(mai?.emails, format).toEqual(['mai.nguyen@baltic-freight.example']);
    expect(mai?.organisation, format).toBe('Baltic Freight');
    expect(mai?.facts, format).toContainEqual({ field: 'role', value: 'Warehouse planner' });
  }
});

test('authors and dates of notes survive in JSON', async () => {
  const db = open();
  const { value: person } = await addPerson(db, { name: 'Ann' }, hand);
  await record(db, { kind: 'note', people: [person.id], text: 'Said so' }, hand);
  const [ann] = await readBack(await write(db, { format: 'json' }), {
    kind: 'json',
    encoding: 'utf-8',
  });
  expect(ann?.notes).toEqual([{ text: 'Said so', at: hand.at, by: 'Lin Hui' }]);
});

test('law: whatever a customer is called, every format gives the name back', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) =>
    `N ${text
      .normalize('NFC')
      .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim()}`.trim(),
  );
  await fc.assert(
    fc.asyncProperty(name, async (called) => {
      const db = new EvergreenDb(`export-law-${++n}`);
      await addPerson(db, { name: called, email: 'x@y.example' }, hand);
      const [table] = await readTable(await write(db, { format: 'csv' }));
      const [card] = await readBack(await write(db, { format: 'vcard' }), {
        kind: 'vcard',
        encoding: 'utf-8',
      });
      const [json] = await readBack(await write(db, { format: 'json' }), {
        kind: 'json',
        encoding: 'utf-8',
      });
      expect([table?.name, card?.name, json?.name]).toEqual([json?.name, json?.name, called]);
      await db.delete();
    }),
    { numRuns: 40 },
  );
});
