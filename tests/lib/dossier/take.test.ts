import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { fileCapture } from '../../../lib/customer/file-capture.ts';
import { readSignature } from '../../../lib/customer/signature.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import type { Proposal } from '../../../lib/dossier/proposal.ts';
import { propose, type Meant } from '../../../lib/dossier/propose.ts';
import { originOf, take, type Taken } from '../../../lib/dossier/take.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`take-${++n}`);
  return () => db.delete();
});

const SIGNATURE = `Dr. Priya Raman
Head of Maintenance
Acme Pumps Ltd
T: +44 113 496 0000 ext. 12
M: +44 (0)7700 900123
WeChat: priya_raman
priya.raman@acme-pumps.example
www.acme-valves.example`;

const proposed = (text: string, meant?: Meant) =>
  propose(db, readSignature(text, { own: [] }), meant);
const valuesOf = (proposals: Proposal[]) => proposals.map(({ into, value }) => [into, value]);
const told: Pick<Taken, 'from'> = { from: 'told' };
const dump = async () =>
  JSON.stringify(
    await Promise.all([
      db.people.toArray(),
      db.organisations.toArray(),
      db.addresses.toArray(),
      db.facts.toArray(),
      db.events.toArray(),
      db.captures.toArray(),
    ]),
  );

async function takeAll(text: string, meant?: Meant) {
  const { person, proposals } = await proposed(text, meant);
  return take(db, { ...told, personId: person?.id, values: proposals }, hand);
}

describe('1.3 what a signature tells of somebody new', () => {
  test('is proposed value by value, and kept as it was confirmed', async () => {
    const { person, proposals } = await proposed(SIGNATURE);
    expect(person).toBeUndefined();
    expect(valuesOf(proposals)).toEqual([
      ['name', 'Priya Raman'],
      ['formOfAddress', 'Dr. Raman'],
      ['organisation', 'Acme Pumps Ltd'],
      ['email', 'priya.raman@acme-pumps.example'],
      ['phone', '+44 113 496 0000 #12'],
      ['phone', '+44 7700 900123'],
      ['handle', 'WeChat: priya_raman'],
      ['website', 'acme-valves.example'],
      ['role', 'Head of Maintenance'],
    ]);
    await take(db, { ...told, values: proposals }, hand);
    const [organisation] = await db.organisations.toArray();
    expect(await db.people.toArray()).toMatchObject([
      { name: 'Priya Raman', formOfAddress: 'Dr. Raman', organisationId: organisation?.id },
    ]);
    expect(await db.organisations.toArray()).toMatchObject([
      {
        name: 'Acme Pumps Ltd',
        domain: 'acme-pumps.example',
        aliasDomains: ['acme-valves.example'],
      },
    ]);
    expect(await db.addresses.toArray()).toMatchObject([
      { kind: 'email', value: 'priya.raman@acme-pumps.example' },
      { kind: 'handle', value: 'WeChat: priya_raman' },
      { kind: 'phone', value: '+441134960000', shown: '+44 113 496 0000 #12', use: 'shared' },
      { kind: 'phone', value: '+447700900123', shown: '+44 7700 900123' },
    ]);
    expect(await db.facts.toArray()).toMatchObject([
      { field: 'role', value: 'Head of Maintenance', from: 'told', by: 'Lin' },
    ]);
  });

  test('is kept no further than it was confirmed', async () => {
    const { proposals } = await proposed(SIGNATURE);
    const values = proposals.filter(({ into }) => into === 'name' || into === 'email');
    await take(db, { ...told, values }, hand);
    expect(await db.organisations.count()).toBe(0);
    expect(await db.facts.count()).toBe(0);
    expect(await db.addresses.count()).toBe(1);
    expect((await db.people.toArray())[0]).not.toHaveProperty('organisationId');
  });

  test('goes with one undo, and comes back with another', async () => {
    const before = await dump();
    const { batch } = await takeAll(SIGNATURE);
    const after = await dump();
    const undone = await undo(db, batch ?? '');
    expect(await dump()).toBe(before);
    await undo(db, undone ?? '');
    expect(await dump()).toBe(after);
  });

  test('P18 two clicks make one person', async () => {
    const { proposals } = await proposed(SIGNATURE);
    const twice = [0, 1].map(() => take(db, { ...told, values: proposals }, hand));
    await Promise.all(twice);
    expect(await db.people.count()).toBe(1);
    expect(await db.facts.count()).toBe(1);
  });

  test('a colleague is put at the organisation that is known', async () => {
    const tom = await addPerson(db, { name: 'Tom', email: 'tom@acme-pumps.example' }, hand);
    const { proposals } = await proposed(SIGNATURE);
    expect(valuesOf(proposals)).toContainEqual(['organisation', 'Acme Pumps']);
    const { value } = await take(db, { ...told, values: proposals }, hand);
    const priya = await db.people.get(value?.id ?? '');
    expect(priya?.organisationId).toBe(tom.value.organisationId);
    expect(await db.organisations.count()).toBe(1);
  });

  test('1.22 a card number that was typed into a value is masked', async () => {
    const values: Proposal[] = [
      { into: 'name', value: 'Priya 4111 1111 1111 1111' },
      { into: 'role', value: 'Buyer 4111111111111111' },
    ];
    await take(db, { ...told, values }, hand);
    expect(await dump()).not.toMatch(/4111/);
  });

  test('without anything to call them by nobody is made', async () => {
    await expect(
      take(db, { ...told, values: [{ into: 'role', value: 'Buyer' }] }, hand),
    ).rejects.toThrow();
    expect(await db.people.count()).toBe(0);
  });
});

describe('1.3 of somebody who is known', () => {
  test('only what is new is proposed, and nothing a second time', async () => {
    const { value: priya } = await addPerson(
      db,
      { name: 'Priya', email: 'priya.raman@acme-pumps.example', organisation: 'Acme Pumps Ltd' },
      hand,
    );
    await addTyped(db, priya.id, '07700 900123', hand);
    await learn(
      db,
      { personId: priya.id, field: 'role', value: 'head of maintenance', from: 'told' },
      hand,
    );
    const first = await proposed(SIGNATURE);
    expect(first.person?.id).toBe(priya.id);
    expect(valuesOf(first.proposals)).toEqual([
      ['formOfAddress', 'Dr. Raman'],
      ['phone', '+44 113 496 0000 #12'],
      ['handle', 'WeChat: priya_raman'],
      ['website', 'acme-valves.example'],
    ]);
    await takeAll(SIGNATURE);
    expect((await proposed(SIGNATURE)).proposals).toEqual([]);
    expect((await db.people.get(priya.id))?.name).toBe('Priya');
  });

  test('another spelling of the firm corrects it, another firm is a change that keeps history', async () => {
    const { value: priya } = await addPerson(db, { name: 'Priya', email: 'p@acme.example' }, hand);
    await takeAll('p@acme.example\nPriya Raman\nAcme Pumps Ltd');
    expect(await db.organisations.toArray()).toMatchObject([{ name: 'Acme Pumps Ltd' }]);
    await takeAll('p@acme.example\nPriya Raman\nNorthmill Valves Inc.');
    expect((await db.organisations.toArray()).map(({ name }) => name).sort()).toEqual([
      'Acme Pumps Ltd',
      'Northmill Valves Inc.',
    ]);
    expect((await db.people.get(priya.id))?.formerly).toMatchObject([
      { organisationId: priya.organisationId },
    ]);
  });

  test('the name that colleagues know a firm by is not changed by one signature', async () => {
    await addPerson(db, { name: 'Tom', email: 'tom@acme.example' }, hand);
    await addPerson(db, { name: 'Priya', email: 'p@acme.example' }, hand);
    const { proposals } = await proposed('p@acme.example\nPriya Raman\nAcme Pumps Ltd');
    expect(valuesOf(proposals)).toEqual([]);
  });

  test('a mailbox that two share is asked about', async () => {
    const one = await addPerson(db, { name: 'Anna Klein', email: 'we@klein.example' }, hand);
    await addPerson(db, { name: 'Ben Klein', email: 'we@klein.example' }, hand);
    const asked = await proposed('Tel: +49 711 123456\nwe@klein.example');
    expect(asked.person).toBeUndefined();
    expect(asked.among.map(({ name }) => name).sort()).toEqual(['Anna Klein', 'Ben Klein']);
    expect((await proposed('Anna Klein <we@klein.example>')).person?.id).toBe(one.value.id);
    expect((await proposed('we@klein.example', { id: one.value.id })).person?.id).toBe(
      one.value.id,
    );
    expect((await proposed('we@klein.example', 'new')).person).toBeUndefined();
  });

  test('a number of their own tells who it is, a switchboard does not', async () => {
    const { value: wang } = await addPerson(db, { name: '王建国' }, hand);
    await addTyped(db, wang.id, '13800138000', hand);
    await addTyped(db, wang.id, '0512-68881234', hand);
    expect((await proposed('王建国 总经理\n手机：138 0013 8000')).person?.id).toBe(wang.id);
    expect((await proposed('总机：0512-68881234')).person).toBeUndefined();
  });
});

describe('1.3 a right-clicked text becomes the answer to a question', () => {
  const page = { url: 'https://mail.example/?_uid=7', title: 'Your offer' };
  const role: Proposal[] = [{ into: 'role', value: 'Head of Maintenance' }];

  async function captured() {
    const { value: priya } = await addPerson(db, { name: 'Priya Raman' }, hand);
    const given = { text: 'Head of Maintenance', source: page, seen: undefined };
    return { priya, capture: (await keepCapture(db, given, hand)).value };
  }

  test('with its link and title, and it waits no longer', async () => {
    const { priya, capture } = await captured();
    await take(db, { ...originOf(capture), personId: priya.id, values: role }, hand);
    expect(await db.facts.toArray()).toMatchObject([
      {
        personId: priya.id,
        field: 'role',
        value: 'Head of Maintenance',
        from: 'page',
        source: page,
      },
    ]);
    expect(await db.captures.count()).toBe(0);
  });

  test('also when it was filed as a note first; one undo makes it the note again', async () => {
    const { priya, capture } = await captured();
    const { value: event } = await fileCapture(db, capture, priya, hand);
    const before = await dump();
    const origin = { ...originOf(capture), instead: { events: event?.id ?? '' } };
    const { batch } = await take(db, { ...origin, personId: priya.id, values: role }, hand);
    expect(await db.events.count()).toBe(0);
    await undo(db, batch ?? '');
    expect(await dump()).toBe(before);
  });

  test('once: the second panel finds it gone', async () => {
    const { priya, capture } = await captured();
    const both = [0, 1].map(() =>
      take(db, { ...originOf(capture), personId: priya.id, values: role }, hand),
    );
    await Promise.all(both);
    expect(await db.facts.count()).toBe(1);
  });

  test('in a mail as far as the page is known to be one', async () => {
    const seen = { site: 'roundcube', kind: 'message', people: [], own: [], url: page.url };
    const { value: capture } = await keepCapture(db, { text: 'x', source: page, seen }, hand);
    expect(originOf(capture).from).toBe('mail');
    const { value: other } = await keepCapture(db, { text: 'x', source: page, seen: 7 }, hand);
    expect(originOf(other).from).toBe('page');
  });
});
