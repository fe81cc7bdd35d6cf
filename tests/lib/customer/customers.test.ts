import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addAddress, addPerson } from '../../../lib/customer/add-person.ts';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { fileCapture, fileIfPlain } from '../../../lib/customer/file-capture.ts';
import { ownersOf, peopleAt, pick } from '../../../lib/customer/find.ts';
import { record, removeEvent, timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb, together } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { loadSample, removeSample } from '../../../lib/sample/sample.ts';
import type { Page } from '../../../lib/sites/site.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`customers-${++n}`);
  return () => db.delete();
});

const add = async (name: string, email?: string) =>
  (await addPerson(db, { name, ...(email && { email }) }, hand)).value;

describe('adding a person', () => {
  test('the domain of a firm gives the organisation, and colleagues share it', async () => {
    const priya = await add('Priya Raman', 'priya@acme-pumps.example');
    const tom = await add('Tom', 'tom@acme-pumps.example');
    expect(await db.organisations.toArray()).toMatchObject([
      { name: 'Acme Pumps', domain: 'acme-pumps.example' },
    ]);
    expect(tom.organisationId).toBe(priya.organisationId);
  });

  test('a public mail provider says nothing about a firm', async () => {
    for (const domain of ['gmail.com', 'qq.com', '163.com', 'hinet.net']) {
      expect((await add('Someone', `someone@${domain}`)).organisationId).toBeUndefined();
    }
    expect(await db.organisations.count()).toBe(0);
  });

  test('undo takes the person, the address and the organisation back together', async () => {
    const { batch } = await addPerson(db, { name: 'Priya', email: 'p@acme.example' }, hand);
    await undo(db, batch ?? '');
    expect(
      await Promise.all([db.people.count(), db.addresses.count(), db.organisations.count()]),
    ).toEqual([0, 0, 0]);
  });

  test('an empty or endless name is refused and changes nothing', async () => {
    const priya = await add('Priya');
    const called = { formOfAddress: '', organisation: '' };
    for (const name of ['', '   ', 'x'.repeat(201)]) {
      await expect(changePerson(db, priya.id, { ...called, name }, hand)).rejects.toThrow();
    }
    await changePerson(
      db,
      priya.id,
      { ...called, name: ' Priya Raman ', formOfAddress: 'Dr Raman' },
      hand,
    );
    await changePerson(db, priya.id, { ...called, name: 'Priya Raman', formOfAddress: ' ' }, hand);
    const kept = await db.people.get(priya.id);
    expect(kept?.name).toBe('Priya Raman');
    expect(kept && 'formOfAddress' in kept).toBe(false);
  });
});

test('a guessed organisation is corrected in place; a colleague is not moved along', async () => {
  const priya = await add('Priya', 'priya@acme-pumps.example');
  const called = { name: 'Priya', formOfAddress: '', organisation: 'ACME Pumps Ltd' };
  await changePerson(db, priya.id, called, hand);
  expect(await db.organisations.toArray()).toMatchObject([
    { name: 'ACME Pumps Ltd', domain: 'acme-pumps.example' },
  ]);
  const tom = await add('Tom', 'tom@acme-pumps.example');
  await changePerson(db, priya.id, { ...called, organisation: 'Northmill' }, hand);
  expect((await db.people.get(tom.id))?.organisationId).toBe(priya.organisationId);
  expect((await db.people.get(priya.id))?.organisationId).not.toBe(priya.organisationId);
  await changePerson(db, tom.id, { ...called, name: 'Tom', organisation: 'Northmill' }, hand);
  expect(await db.organisations.count()).toBe(2);
  await changePerson(db, tom.id, { ...called, name: 'Tom', organisation: '' }, hand);
  expect(await db.people.get(tom.id)).not.toHaveProperty('organisationId');
});

test('0.19 removing the last talk makes the one before it the last contact', async () => {
  const priya = await add('Priya');
  const call = { kind: 'call' as const, people: [priya.id], text: '', outcome: 'spoke' as const };
  await record(db, call, { ...hand, at: 100 });
  const last = await record(db, call, { ...hand, at: 200 });
  const removed = await removeEvent(db, last.value.id, hand);
  expect((await db.people.get(priya.id))?.lastContactAt).toBe(100);
  await undo(db, removed.batch ?? '');
  expect((await db.people.get(priya.id))?.lastContactAt).toBe(200);
});

describe('whose an address is', () => {
  test('P5 P14 one owner is chosen, several are asked about, and the last pick counts', async () => {
    const anna = await add('Anna', 'we@home.example');
    expect(await ownersOf(db, 'we@home.example')).toEqual({ ids: [anna.id], chosen: anna.id });
    const ben = await add('Ben', 'we@home.example');
    const both = await ownersOf(db, 'we@home.example');
    expect(both.chosen).toBeUndefined();
    expect(new Set(both.ids)).toEqual(new Set([anna.id, ben.id]));
    await pick(db, 'we@home.example', ben.id, { ...hand, at: 1 });
    await pick(db, 'we@home.example', anna.id, { ...hand, at: 2 });
    expect((await ownersOf(db, 'we@home.example')).chosen).toBe(anna.id);
    expect((await peopleAt(db, 'we@home.example')).map(({ name }) => name).sort()).toEqual([
      'Anna',
      'Ben',
    ]);
  });

  test('an unknown address has no owner, and giving one twice changes nothing', async () => {
    expect(await ownersOf(db, 'nobody@home.example')).toEqual({ ids: [], chosen: undefined });
    const anna = await add('Anna', 'anna@home.example');
    const again = await together(db, () => addAddress(db, anna.id, 'anna@home.example', hand));
    expect(again.batch).toBeUndefined();
  });
});

describe('what was right-clicked', () => {
  const seen = (...addresses: string[]): Page => ({
    site: 'generic',
    kind: 'message',
    sure: true,
    people: addresses.map((address) => ({ as: 'from', address })),
    own: ['me@shop.example'],
    subject: 'The pumps',
    url: 'https://mail.example/show/7',
  });
  const source = { url: 'https://mail.example/inbox', title: 'Inbox' };

  test('1.3 one known person: filed at once, under the mail’s own link and subject', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const { value } = await keepCapture(
      db,
      { text: 'dented', source, seen: seen('priya@acme.example', 'me@shop.example') },
      hand,
    );
    const filed = await fileIfPlain(db, value, [], hand);
    expect(filed?.person.id).toBe(priya.id);
    expect(await db.captures.count()).toBe(0);
    const [note] = await timeline(db, priya.id, 1);
    expect(note).toMatchObject({
      kind: 'note',
      text: 'dented',
      source: { url: 'https://mail.example/show/7', title: 'The pumps' },
    });
    // Undone, it waits to be asked about and is not filed again by itself.
    await undo(db, filed?.batch ?? '');
    const [back] = await db.captures.toArray();
    expect(back && (await fileIfPlain(db, back, [], hand))).toBeUndefined();
  });

  test('1.3 two people, a stranger, or a page that says nothing: it waits', async () => {
    await add('Priya', 'priya@acme.example');
    for (const page of [
      seen('priya@acme.example', 'tom@acme.example'),
      seen('stranger@acme.example'),
      undefined,
      { people: 'lies' },
    ]) {
      const { value } = await keepCapture(db, { text: 'x', source, seen: page }, hand);
      expect(await fileIfPlain(db, value, [], hand)).toBeUndefined();
    }
    expect(await db.captures.count()).toBe(4);
  });

  test('a link that the page claims on another site is not believed', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const page = { ...seen('priya@acme.example'), url: 'https://evil.example/' };
    const { value } = await keepCapture(db, { text: 'x', source, seen: page }, hand);
    await fileIfPlain(db, value, [], hand);
    expect((await timeline(db, priya.id, 1))[0]?.source).toEqual(source);
  });

  test('two panels file it once', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const { value } = await keepCapture(db, { text: 'x', source }, hand);
    const both = await Promise.all([
      fileCapture(db, value, priya, hand),
      fileCapture(db, value, priya, hand),
    ]);
    expect(both.filter((done) => done.value)).toHaveLength(1);
    expect(await timeline(db, priya.id, 9)).toHaveLength(1);
  });
});

test('the sample customers go with everything that hangs on them; the user’s own stay', async () => {
  await loadSample(db, '2026-11-21', { saleDay: 'zero', weekends: 'none' }, hand);
  expect(await db.people.count()).toBeGreaterThan(4);
  const own = await add('Own', 'own@acme-pumps.example');
  await removeSample(db);
  expect((await db.people.toArray()).map(({ id }) => id)).toEqual([own.id]);
  expect(await db.organisations.toArray()).toMatchObject([{ id: own.organisationId }]);
  const left = [db.facts, db.events, db.sales, db.reminders].map((table) => table.count());
  expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
  expect((await db.addresses.toArray()).map(({ personId }) => personId)).toEqual([own.id]);
});
