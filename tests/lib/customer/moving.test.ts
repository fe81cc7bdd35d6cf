import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped, endAddress, markAddress } from '../../../lib/customer/address-book.ts';
import { meant } from '../../../lib/customer/destination.ts';
import { addDomain } from '../../../lib/customer/domains.ts';
import { ownersOf } from '../../../lib/customer/find.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { batchOfMove, forgetFormer, move } from '../../../lib/customer/move.ts';
import { newAddresses } from '../../../lib/customer/new-addresses.ts';
import { domainsOf } from '../../../lib/customer/organisation-at.ts';
import { domainsFor } from '../../../lib/customer/organisation-of.ts';
import type { Address } from '../../../lib/customer/person.ts';
import { replaceDomain } from '../../../lib/customer/replace-domain.ts';
import { record, timeline, timelineOf } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { ChangedSinceError, undo } from '../../../lib/db/undo.ts';
import { dump } from './dump.ts';

const hand = (at = 0) => ({ at: Date.UTC(2026, 10, 21) + at, by: 'Lin' });
const MANY = 75;
const ON = '2026-11-01';
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`moving-${++n}`);
  return () => db.delete();
});

const add = async (name: string, email?: string) =>
  (await addPerson(db, { name, ...(email && { email }) }, hand())).value;

/** So many people at one organisation. */
async function staff(many: number) {
  const ids: string[] = [];
  for (let i = 0; i < many; i++) ids.push((await add(`Person ${i}`, `p${i}@acme.example`)).id);
  return { ids, id: (await db.people.get(ids[0] ?? ''))?.organisationId ?? '' };
}

/** The plan that the screen shows, and of it what is wanted when nobody touches it. */
async function plan(ids: string[], from: string, to: string) {
  const theirs = await db.addresses.where('personId').anyOf(ids).toArray();
  const known = await db.addresses.filter(({ value }) => value.endsWith(`@${to}`)).toArray();
  const rows = newAddresses(theirs, [from], to, known).sort((a, b) => a.old.localeCompare(b.old));
  return { rows, wanted: rows.filter(({ state }) => state === 'new') };
}

const valuesOf = async (id: string) =>
  (await db.addresses.where('personId').equals(id).toArray()).map(({ value, until }) =>
    until ? `${value} until ${until}` : value,
  );

describe('a change of company', () => {
  test('is kept with its day, told in the timeline, and the old address finds them still', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    await addTyped(db, priya.id, 'priya@gmail.com', hand());
    const to = { name: 'Northmill', domains: await domainsFor('northmill.example') };
    const addresses = [{ personId: priya.id, value: 'p.raman@northmill.example' }];
    const before = await dump(db);
    const done = await move(db, { people: [priya.id], to, on: ON, addresses, ends: true }, hand(1));
    const now = await db.people.get(priya.id);
    expect(now).toMatchObject({
      organisationId: done.value?.id,
      formerly: [{ organisationId: priya.organisationId, until: ON }],
    });
    expect(done.value).toMatchObject({ name: 'Northmill', domain: 'northmill.example' });
    expect(await valuesOf(priya.id)).toEqual([
      'p.raman@northmill.example',
      `priya@acme.example until ${ON}`,
      'priya@gmail.com',
    ]);
    expect((await ownersOf(db, 'priya@acme.example')).chosen).toBe(priya.id);
    expect(await timeline(db, priya.id, 1)).toMatchObject([
      { kind: 'move', move: { from: 'Acme', to: 'Northmill', on: ON } },
    ]);
    await undo(db, done.batch ?? '');
    expect(await dump(db)).toBe(before);
  });

  test('where to is not known yet: the place is left open and the day is kept', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const moved = { people: [priya.id], to: { domains: [] }, on: ON, addresses: [], ends: true };
    const { value } = await move(db, moved, hand());
    expect(value).toBeUndefined();
    expect(await db.people.get(priya.id)).not.toHaveProperty('organisationId');
    expect((await timeline(db, priya.id, 1))[0]?.move).toEqual({ from: 'Acme', on: ON });
  });

  test('a name leads to the organisation of that name, else the domain to its owner', async () => {
    await add('Tom', 'tom@northmill.example');
    await add('Ann', 'ann@other.example');
    const domains = await domainsFor('mail.northmill.example');
    const where = async (name: string) => {
      const { known, owner } = await meant(db, { name, domains });
      return [known?.name, owner?.name];
    };
    expect(await where('')).toEqual(['Northmill', 'Northmill']);
    expect(await where('Northmill Holding')).toEqual(['Northmill', 'Northmill']);
    expect(await where('OTHER')).toEqual(['Other', 'Northmill']);
    expect(await meant(db, { name: 'New', domains: [] })).toMatchObject({ name: 'New' });
    expect(await meant(db, { domains: ['new-firm.example'] })).toMatchObject({ name: 'New Firm' });
  });

  test('a second move adds to the history; a wrong entry can be taken out', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const go = (name: string, on: string) =>
      move(
        db,
        { people: [priya.id], to: { name, domains: [] }, on, addresses: [], ends: true },
        hand(),
      );
    await go('Second', '2026-03-01');
    await go('First', '2025-01-01');
    const untils = async () => (await db.people.get(priya.id))?.formerly?.map(({ until }) => until);
    expect(await untils()).toEqual(['2025-01-01', '2026-03-01']);
    const { batch } = await forgetFormer(db, priya.id, 0, hand());
    expect(await untils()).toEqual(['2026-03-01']);
    await forgetFormer(db, priya.id, 0, hand());
    expect(await db.people.get(priya.id)).not.toHaveProperty('formerly');
    await expect(undo(db, batch ?? '')).rejects.toThrow(ChangedSinceError);
  });

  test('P14 an address that went on to somebody else is the new one’s; a former one can be used again', async () => {
    const priya = await add('Priya', 'sales@acme.example');
    const key = { kind: 'email' as const, value: 'sales@acme.example', personId: priya.id };
    await endAddress(db, key, ON, hand());
    const tom = await add('Tom', 'sales@acme.example');
    expect((await ownersOf(db, 'sales@acme.example')).chosen).toBe(tom.id);
    await markAddress(db, key, 'shared', hand());
    expect((await ownersOf(db, 'sales@acme.example')).chosen).toBeUndefined();
  });

  test('1.23 two dossiers that are merged keep the former places of both', async () => {
    const one = await add('Priya Raman', 'priya@acme.example');
    const other = await add('Raman, Priya', 'priya@other.example');
    const go = (id: string, on: string) =>
      move(
        db,
        { people: [id], to: { name: 'Northmill', domains: [] }, on, addresses: [], ends: true },
        hand(),
      );
    await go(one.id, '2026-02-02');
    await go(other.id, '2025-01-01');
    const before = await dump(db);
    const { batch } = await merge(db, one.id, other.id, {}, hand());
    expect((await db.people.get(one.id))?.formerly).toEqual([
      { organisationId: other.organisationId, until: '2025-01-01' },
      { organisationId: one.organisationId, until: '2026-02-02' },
    ]);
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);
  });
});

describe('75 people at once', () => {
  test('1.20 acme.example became acme-group.example: each gets the new address beside the old, one undo', async () => {
    const { ids, id } = await staff(MANY);
    const before = await dump(db);
    const { wanted } = await plan(ids, 'acme.example', 'acme-group.example');
    expect(wanted).toHaveLength(MANY);
    const replaced = { from: 'acme.example', to: 'acme-group.example', addresses: wanted };
    const { batch } = await replaceDomain(db, id, replaced, hand(1));
    const organisation = await db.organisations.get(id);
    expect(organisation && domainsOf(organisation)).toEqual(['acme-group.example', 'acme.example']);
    expect(await valuesOf(ids[7] ?? '')).toEqual(['p7@acme-group.example', 'p7@acme.example']);
    expect((await ownersOf(db, 'p74@acme-group.example')).chosen).toBe(ids[74]);
    expect((await ownersOf(db, 'p74@acme.example')).chosen).toBe(ids[74]);
    const colleague = await add('New', 'new@acme-group.example');
    expect(colleague.organisationId).toBe(id);
    await db.transaction('rw', [db.people, db.addresses], async () => {
      await db.people.delete(colleague.id);
      await db.addresses.where('personId').equals(colleague.id).delete();
    });
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);
  });

  test('1.20 they move to another organisation in one batch, and back with one undo', async () => {
    const { ids, id } = await staff(MANY);
    const before = await dump(db);
    const { wanted } = await plan(ids, 'acme.example', 'acme-group.example');
    const to = { name: 'Acme Group', domains: await domainsFor('acme-group.example') };
    const moved = { people: ids, to, on: ON, addresses: wanted, ends: true };
    const done = await move(db, moved, hand(1));
    expect(await db.people.where('organisationId').equals(id).count()).toBe(0);
    expect(
      await db.people
        .where('organisationId')
        .equals(done.value?.id ?? '')
        .count(),
    ).toBe(MANY);
    const told = await timelineOf(db, ids);
    expect(told.map(({ event, people }) => [event.kind, people.length])).toEqual([['move', MANY]]);
    // Its own way back, from the timeline.
    await undo(db, batchOfMove(told[0]?.event ?? { id: '' }));
    expect(await dump(db)).toBe(before);
  });

  test('what somebody else has is shown and not given; what is there already is left alone', async () => {
    const { ids, id } = await staff(3);
    const stranger = await add('Stranger', 'p0@acme-group.example');
    await addTyped(db, ids[1] ?? '', 'p1@acme-group.example', hand());
    await addTyped(db, ids[2] ?? '', '138 0013 8000', hand());
    await addDomain(db, id, 'acme.de.example', hand());
    const { rows, wanted } = await plan(ids, 'acme.example', 'acme-group.example');
    expect(rows.map(({ state, others }) => [state, others])).toEqual([
      ['taken', [stranger.id]],
      ['has', []],
      ['new', []],
    ]);
    expect(wanted.map(({ personId }) => personId)).toEqual([ids[2]]);
  });

  test('two who would get the same address are told apart; who shared the old one shares the new one', async () => {
    const [anna, ben, cai] = [
      await add('Anna', 'info@acme.example'),
      await add('Ben', 'info@acme.example'),
      await add('Cai', 'info@de.acme.example'),
    ];
    const two = await plan([anna.id, ben.id], 'acme.example', 'new.example');
    expect(two.rows.map(({ state }) => state)).toEqual(['new', 'new']);
    const three = await plan([anna.id, ben.id, cai.id], 'acme.example', 'new.example');
    expect(new Set(three.rows.map(({ state }) => state))).toEqual(new Set(['double']));
  });

  test('a new address is used like the old one, and one that was former is in use again', async () => {
    const { ids, id } = await staff(1);
    const [personId = ''] = ids;
    const old = { kind: 'email' as const, value: 'p0@acme.example', personId };
    await markAddress(db, old, 'shared', hand());
    const to = 'acme-group.example';
    const there = async () => (await plan(ids, 'acme.example', to)).wanted;
    const replaced = { from: 'acme.example', to, addresses: await there() };
    await replaceDomain(db, id, { ...replaced, endedOn: ON }, hand());
    expect(await db.addresses.get(['email', 'p0@acme-group.example', personId])).toMatchObject({
      use: 'shared',
    });
    expect(await valuesOf(personId)).toEqual([
      'p0@acme-group.example',
      `p0@acme.example until ${ON}`,
    ]);
    const back = await plan(ids, to, 'acme.example');
    expect(back.wanted).toHaveLength(1);
    const again = { from: to, to: 'acme.example', addresses: back.wanted };
    await replaceDomain(db, id, again, hand());
    expect(await valuesOf(personId)).toEqual(['p0@acme-group.example', 'p0@acme.example']);
  });

  test('a domain of another organisation is not taken over silently', async () => {
    const { id } = await staff(1);
    await add('Tom', 'tom@acme-group.example');
    const before = await dump(db);
    const replaced = { from: 'acme.example', to: 'acme-group.example', addresses: [] };
    await expect(replaceDomain(db, id, replaced, hand())).rejects.toThrow();
    expect(await dump(db)).toBe(before);
  });
});

describe('law', () => {
  const local = fc.constantFrom('info', 'anna', 'ben', 'x+y', '王');
  const domain = fc.constantFrom('acme.example', 'mail.acme.example', 'brand.example', 'gmail.com');
  const someone = fc.record({
    addresses: fc.uniqueArray(fc.tuple(local, domain), {
      minLength: 1,
      maxLength: 3,
      selector: (pair) => pair.join('@'),
    }),
    former: fc.boolean(),
    note: fc.boolean(),
  });
  const people = fc.array(someone, { minLength: 1, maxLength: 8 });

  /** Any few people at one organisation or none, some with former and shared addresses. */
  async function live(given: typeof people extends fc.Arbitrary<infer T> ? T : never) {
    const ids: string[] = [];
    for (const [index, { addresses, former, note }] of given.entries()) {
      const [first, ...others] = addresses.map((pair) => pair.join('@'));
      const { id } = await add(`Person ${index}`, first);
      ids.push(id);
      for (const other of others) await addTyped(db, id, other, hand());
      const [one] = await db.addresses.where('personId').equals(id).toArray();
      if (former && one) await endAddress(db, one, '2020-01-01', hand());
      if (note) await record(db, { kind: 'note', people: [id], text: 'x' }, hand());
    }
    return ids;
  }
  const choice = fc.record({
    name: fc.constantFrom('', 'Acme', 'Brand', 'New'),
    to: fc.constantFrom('brand.example', 'new.example', 'mail.acme.example'),
    every: fc.boolean(),
    ends: fc.boolean(),
  });

  test('P16 whoever moves wherever: no address is lost, and undo leaves every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(people, choice, async (given, { name, to, every, ends }) => {
        const ids = await live(given);
        const chosen = every ? ids : ids.slice(0, 2);
        const before = await dump(db);
        const { rows } = await plan(chosen, 'acme.example', to);
        const addresses = rows.filter(({ state }) => every || state === 'new');
        const destination = { name, domains: await domainsFor(to) };
        const moved = { people: chosen, to: destination, on: ON, addresses, ends };
        const { batch } = await move(db, moved, hand(9));
        // Nobody and no address is lost on the way.
        expect(await db.people.count()).toBe(ids.length);
        const old = (JSON.parse(before) as [string, Address[]][]).find(
          ([table]) => table === 'addresses',
        );
        for (const { kind, value, personId } of old?.[1] ?? []) {
          expect(await db.addresses.get([kind, value, personId])).toBeDefined();
        }
        if (batch) await undo(db, batch);
        expect(await dump(db)).toBe(before);
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
      { numRuns: 60 },
    );
  });

  test('the plan gives each person each address once, and never one that they have', () => {
    const address = fc.record({
      kind: fc.constant('email' as const),
      value: fc.tuple(local, domain).map((pair) => pair.join('@')),
      personId: fc.constantFrom('a', 'b', 'c'),
    });
    const list = fc.array(address, { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (theirs, others) => {
        const known = [...theirs, ...others];
        const rows = newAddresses(theirs, ['acme.example'], 'brand.example', known);
        const keys = rows.map(({ personId, value }) => `${personId} ${value}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of rows) {
          expect(row.value.slice(0, row.value.lastIndexOf('@'))).toBe(
            row.old.slice(0, row.old.lastIndexOf('@')),
          );
          const has = known.some(
            ({ personId, value }) => personId === row.personId && value === row.value,
          );
          expect(row.state === 'has').toBe(has);
          expect(row.others).not.toContain(row.personId);
          if (row.state === 'new') expect(row.others).toEqual([]);
          else expect(has || row.others.length > 0).toBe(true);
        }
      }),
    );
  });
});
