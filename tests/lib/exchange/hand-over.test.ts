import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { record, timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { addOwnField } from '../../../lib/dossier/change-own-field.ts';
import { ownFieldId } from '../../../lib/dossier/own-field.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { backUp, BACKUP_TABLES } from '../../../lib/exchange/backup.ts';
import { giveOver, type Given } from '../../../lib/exchange/hand-over/give.ts';
import { letGo } from '../../../lib/exchange/hand-over/let-go.ts';
import { previewHandOver } from '../../../lib/exchange/hand-over/preview.ts';
import { readHandOver } from '../../../lib/exchange/hand-over/read.ts';
import { takeOver } from '../../../lib/exchange/hand-over/take.ts';
import { readBackup } from '../../../lib/exchange/restore.ts';
import { OtherKindError, WrongPasswordError } from '../../../lib/exchange/sealed.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const lin = { at: Date.UTC(2026, 10, 1, 9), by: 'Lin Hui' };
const bob = { at: Date.UTC(2026, 10, 20, 9), by: 'Bob' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
const ordinary = { to: '', notes: true, private: false, judgements: false, special: false };
let n = 0;

function open(): EvergreenDb {
  const db = new EvergreenDb(`hand-over-${++n}`);
  onTestFinished(() => db.delete());
  return db;
}

/** A customer with something of each class, a sale with its steps, a colleague and a circle. */
async function seller() {
  const db = open();
  const { value: priya } = await addPerson(
    db,
    { name: 'Priya Raman', email: 'priya@acme.example' },
    lin,
  );
  const { value: tom } = await addPerson(db, { name: 'Tom', email: 'tom@acme.example' }, lin);
  const { value: roof } = await addOwnField(
    db,
    { label: 'Roof', type: 'text', sensitivity: 0 },
    lin,
  );
  const about = { personId: priya.id, from: 'told' } as const;
  const consent = { how: 'Asked at lunch', on: '2026-01-02' };
  await learn(db, { ...about, field: 'role', value: 'ORDINARY-role' }, lin);
  await learn(db, { ...about, field: 'hobbies', value: 'PRIVATE-hobby' }, lin);
  await learn(db, { ...about, field: 'described_as', value: 'JUDGED-so' }, lin);
  await learn(db, { ...about, field: 'religion', value: 'SPECIAL-belief', consent }, lin);
  await learn(db, { ...about, field: ownFieldId(roof.id), value: 'OWN-slate' }, lin);
  await record(db, { kind: 'note', people: [priya.id, tom.id], text: 'NOTED-this' }, lin);
  await recordSale(db, { personId: priya.id, product: 'CX-40', soldOn: '2026-11-01' }, policy, lin);
  await db.circles.add({ ...stamp(), id: 'circle', name: 'Rotary', kind: 'club' });
  await db.people.update(priya.id, { circleIds: ['circle'] });
  await db.links.add({ ...stamp(), id: 'link', kind: 'colleague', from: priya.id, to: tom.id });
  return { db, priya, tom };
}

const stamp = () => ({ createdAt: lin.at, changedAt: lin.at, by: lin.by });

async function dump(db: EvergreenDb) {
  const rows = await Promise.all(BACKUP_TABLES.map((name) => db.table(name).toArray()));
  return Object.fromEntries(BACKUP_TABLES.map((name, index) => [name, rows[index]]));
}

const give = (db: EvergreenDb, people: string[], more: Partial<Given> = {}, password?: string) =>
  giveOver(db, { ...ordinary, people, ...more }, password, lin);

const take = async (db: EvergreenDb, file: Blob) =>
  takeOver(db, await readHandOver(file, undefined), bob);

async function textOf(file: Blob): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
  return gunzipSync(bytes.subarray(bytes.indexOf(10) + 1)).toString();
}

describe('1.6 a hand-over', () => {
  test('1.6 carries facts, sources, entries, sales and open steps, each as it was written', async () => {
    const { db, priya, tom } = await seller();
    const other = open();
    const done = await take(other, await give(db, [priya.id, tom.id]));
    expect(done.value).toEqual({ added: 2, joined: 0, same: 0 });
    const [here, there] = [await dump(db), await dump(other)];
    for (const table of [
      'people',
      'organisations',
      'addresses',
      'sales',
      'reminders',
      'links',
      'circles',
      'ownFields',
    ]) {
      expect(there[table], table).toEqual(here[table]);
    }
    expect(there['facts']?.map(({ value, by }) => [value, by])).toEqual(
      here['facts']
        ?.filter(({ value }) => /ORDINARY|OWN/.test(value))
        .map(({ value, by }) => [value, by]),
    );
    const told = await timeline(other, priya.id, 9);
    expect(told.filter(({ kind }) => kind === 'handOver')).toMatchObject([
      { text: 'Lin Hui', happenedAt: lin.at, by: 'Bob' },
    ]);
    expect(told.filter(({ kind }) => kind === 'note')).toMatchObject([
      { text: 'NOTED-this', by: 'Lin Hui', happenedAt: lin.at },
    ]);
    expect((await dueBy(other, '2026-11-30')).length).toBe(3);
  });

  test('1.6 P17 taken over again, it changes nothing; open steps are there once', async () => {
    const { db, priya } = await seller();
    const other = open();
    const file = await give(db, [priya.id]);
    await take(other, file);
    const before = await dump(other);
    const again = await take(other, file);
    expect(again.batch).toBeUndefined();
    expect(again.value).toEqual({ added: 0, joined: 0, same: 1 });
    expect(await dump(other)).toEqual(before);
    expect(await other.reminders.count()).toBe(3);
  });

  test('1.6 what is private, judged or special is not in the bytes unless it was chosen', async () => {
    const { db, priya } = await seller();
    const found = async (more: Partial<Given>) =>
      [
        ...(await textOf(await give(db, [priya.id], more))).matchAll(
          /(ORDINARY|PRIVATE|JUDGED|SPECIAL|OWN|NOTED)-/g,
        ),
      ]
        .map((hit) => hit[1])
        .sort((a = '', b = '') => a.localeCompare(b));
    expect(await found({})).toEqual(['NOTED', 'ORDINARY', 'OWN']);
    expect(await found({ notes: false })).toEqual(['ORDINARY', 'OWN']);
    expect(await found({ private: true })).toContain('PRIVATE');
    expect(await found({ judgements: true })).toContain('JUDGED');
    expect(await found({ special: true })).toEqual(['NOTED', 'ORDINARY', 'OWN', 'SPECIAL']);
  });

  test('1.9 how they seemed in a talk is a judgement, and goes only with those', async () => {
    const { db, priya } = await seller();
    const talk = { kind: 'call', outcome: 'spoke', text: 'The line stands still' } as const;
    await record(db, { ...talk, people: [priya.id], mood: 'upset' }, lin);
    const moods = async (more: Partial<Given>) => {
      const other = open();
      await take(other, await give(db, [priya.id], more));
      return (await other.events.toArray()).flatMap(({ mood }) => mood ?? []);
    };
    expect(await moods({})).toEqual([]);
    expect(await moods({ judgements: true })).toEqual(['upset']);
  });

  test('1.6 nothing of customers who stay is in the bytes', async () => {
    const { db, priya, tom } = await seller();
    const text = await textOf(await give(db, [priya.id]));
    expect(text).not.toContain(tom.id);
    expect(text).not.toContain('Tom');
  });

  test('1.6 sealed, it opens with its password alone, and is no backup', async () => {
    const { db, priya } = await seller();
    const file = await give(db, [priya.id], {}, 'secret 密码');
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).not.toContain('Priya');
    expect((await readHandOver(file, 'secret 密码')).rows.people).toHaveLength(1);
    await expect(readHandOver(file, 'wrong')).rejects.toThrow(WrongPasswordError);
    await expect(readBackup(file, 'secret 密码')).rejects.toThrow(OtherKindError);
    const backup = await backUp(db, undefined, { special: true });
    await expect(readHandOver(backup, undefined)).rejects.toThrow(OtherKindError);
  });
});

describe('whoever is here already', () => {
  test('is found by name and address, keeps what is here and gains what is missing', async () => {
    const { db, priya } = await seller();
    const other = open();
    const { value: own } = await addPerson(
      other,
      { name: 'Priya RAMAN', email: 'priya@acme.example', organisation: 'Acme Pumps' },
      bob,
    );
    await learn(
      other,
      { personId: own.id, field: 'role', value: 'ORDINARY-role', from: 'told' },
      bob,
    );
    const taken = await readHandOver(await give(db, [priya.id]), undefined);
    expect(await previewHandOver(other, taken)).toEqual([
      {
        name: 'Priya Raman',
        organisation: 'Acme',
        known: true,
        facts: 2,
        entries: 2,
        openSteps: 3,
      },
    ]);
    const done = await takeOver(other, taken, bob);
    expect(done.value).toEqual({ added: 0, joined: 1, same: 0 });
    expect(await other.people.toArray()).toMatchObject([
      { id: own.id, name: 'Priya RAMAN', knownAs: [priya.id] },
    ]);
    expect(await other.organisations.count()).toBe(1);
    expect((await other.facts.toArray()).map(({ value }) => value).sort()).toEqual([
      'ORDINARY-role',
      'OWN-slate',
    ]);
    expect(await other.addresses.count()).toBe(1);
    await undo(other, done.batch ?? '');
    expect(await other.people.toArray()).toEqual([own]);
    expect(await other.reminders.count()).toBe(0);
  });

  test('is known again after being renamed, and after being merged into another', async () => {
    const { db, priya } = await seller();
    const other = open();
    const { value: own } = await addPerson(
      other,
      { name: 'Priya Raman', email: 'priya@acme.example' },
      bob,
    );
    const file = await give(db, [priya.id]);
    await take(other, file);
    const called = { name: 'Dr P. Raman-Iyer', formOfAddress: '', organisation: '' };
    await changePerson(other, own.id, called, { ...bob, at: bob.at + 1 });
    expect((await take(other, file)).value).toEqual({ added: 0, joined: 0, same: 1 });
    const { value: kept } = await addPerson(other, { name: 'P. R.' }, bob);
    await merge(other, kept.id, own.id, {}, { ...bob, at: bob.at + 2 });
    await take(other, file);
    expect((await other.people.toArray()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await other.reminders.count()).toBe(3);
  });
});

test('after a hand-over the giver may let go: the steps are cancelled, and Undo takes it back', async () => {
  const { db, priya } = await seller();
  const before = await dump(db);
  const { batch } = await letGo(db, [priya.id], 'Bob', { ...lin, at: lin.at + 1 });
  expect((await db.people.get(priya.id))?.owner).toBe('Bob');
  expect(await dueBy(db, '2026-11-30')).toEqual([]);
  await undo(db, batch ?? '');
  expect(await dueBy(db, '2026-11-30')).toHaveLength(3);
  expect((await dump(db))['reminders']).toEqual(before['reminders']);
});

test('law: whatever was here, a hand-over adds what it says and is undone to the byte', async () => {
  const { db, priya, tom } = await seller();
  const files = await Promise.all([give(db, [priya.id]), give(db, [tom.id, priya.id])]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('priya@acme.example', 'tom@acme.example', 'x@y.example'), {
        maxLength: 3,
      }),
      fc.constantFrom(...files),
      async (here, file) => {
        const other = new EvergreenDb(`hand-over-law-${++n}`);
        for (const email of here) await addPerson(other, { name: 'Priya Raman', email }, bob);
        const before = await dump(other);
        const done = await take(other, file);
        const after = await dump(other);
        expect((await take(other, file)).batch).toBeUndefined();
        expect(await dump(other)).toEqual(after);
        await undo(other, done.batch ?? '');
        expect(await dump(other)).toEqual(before);
        await other.delete();
      },
    ),
    { numRuns: 15 },
  );
});
