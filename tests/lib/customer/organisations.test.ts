import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import {
  changeOrganisation,
  removeOrganisation,
} from '../../../lib/customer/change-organisation.ts';
import { addDomain, ownerOf, removeDomain } from '../../../lib/customer/domains.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { mergeOrganisations } from '../../../lib/customer/merge-organisations.ts';
import { move } from '../../../lib/customer/move.ts';
import { domainsOf } from '../../../lib/customer/organisation-at.ts';
import { domainsFor, readDomain } from '../../../lib/customer/organisation-of.ts';
import { record, timelineOf } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { dump } from './dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`organisations-${++n}`);
  return () => db.delete();
});

const add = async (name: string, email?: string) =>
  (await addPerson(db, { name, ...(email && { email }) }, hand)).value;
const placeOf = async (name: string, email: string) => (await add(name, email)).organisationId;
const organisation = async (id: string | undefined) => {
  const found = await db.organisations.get(id ?? '');
  if (!found) throw new Error('no organisation');
  return found;
};

describe('the domain of an organisation', () => {
  test.each([
    ['acme.example', ['acme.example']],
    ['mail.acme.example', ['mail.acme.example', 'acme.example']],
    ['eu.mail.acme.co.uk', ['eu.mail.acme.co.uk', 'mail.acme.co.uk', 'acme.co.uk']],
    ['mx.huaxin.com.cn', ['mx.huaxin.com.cn', 'huaxin.com.cn']],
    ['formosa.com.tw', ['formosa.com.tw']],
    ['a.formosa.idv.tw', ['a.formosa.idv.tw', 'formosa.idv.tw']],
    ['cs.tsinghua.edu.cn', ['cs.tsinghua.edu.cn', 'tsinghua.edu.cn']],
    ['mail.acme.uk.com', ['mail.acme.uk.com', 'acme.uk.com']],
    ['mail.bücher.example', ['mail.bücher.example', 'bücher.example']],
    ['gmail.com', []],
    ['ms12.hinet.net', []],
    ['vip.sina.com', []],
    ['139.com', []],
  ])('%s is looked for as %j', async (domain, expected) => {
    expect(await domainsFor(domain)).toEqual(expected);
  });

  test.each([
    ['acme.com', 'acme.com'],
    [' @Acme.COM ', 'acme.com'],
    ['https://www.acme.com/about?x=1', 'acme.com'],
    ['priya@acme.com', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['acme', undefined],
    ['', undefined],
    ['acme .com', undefined],
    ['javascript:alert(1)', undefined],
  ])('%j is read as %j', (typed, expected) => {
    expect(readDomain(typed)).toBe(expected);
  });

  test('1.20 a sub-domain is the same organisation, unless somebody said otherwise', async () => {
    const main = await placeOf('Priya', 'priya@mail.acme.co.uk');
    expect(await organisation(main)).toMatchObject({ name: 'Acme', domain: 'acme.co.uk' });
    expect(await placeOf('Tom', 'tom@acme.co.uk')).toBe(main);
    const other = await placeOf('Ann', 'ann@other.example');
    await addDomain(db, other ?? '', 'lab.acme.co.uk', hand);
    expect(await placeOf('Ben', 'ben@lab.acme.co.uk')).toBe(other);
    expect(await placeOf('Cai', 'cai@acme.co.uk')).toBe(main);
  });

  test('two firms under co.uk, com.cn or com.tw are two', async () => {
    for (const suffix of ['co.uk', 'com.cn', 'com.tw']) {
      const one = await placeOf('One', `one@alpha.${suffix}`);
      expect(await placeOf('Two', `two@beta.${suffix}`)).not.toBe(one);
    }
  });

  test('1.20 a colleague at any of its domains comes to the same organisation', async () => {
    const acme = await placeOf('Priya', 'priya@acme.example');
    const { batch } = await addDomain(db, acme ?? '', 'acme-brand.example', hand);
    expect(await placeOf('Tom', 'tom@acme-brand.example')).toBe(acme);
    expect(await placeOf('Jo', 'jo@mail.acme-brand.example')).toBe(acme);
    await undo(db, batch ?? '');
    expect(domainsOf(await organisation(acme))).toEqual(['acme.example']);
  });

  test('a domain is one organisation’s at most: who takes it has it, the other keeps its people', async () => {
    const acme = (await placeOf('Priya', 'priya@acme.example')) ?? '';
    const brand = (await placeOf('Tom', 'tom@acme-brand.example')) ?? '';
    const before = await dump(db);
    const { batch } = await addDomain(db, acme, 'acme-brand.example', hand);
    expect((await ownerOf(db, 'acme-brand.example'))?.id).toBe(acme);
    expect(domainsOf(await organisation(brand))).toEqual([]);
    expect(await db.people.where('organisationId').equals(brand).count()).toBe(1);
    await undo(db, batch ?? '');
    expect(JSON.parse(await dump(db))).toEqual(JSON.parse(before));
  });

  test('the main one is taken away: the next is the main one; and any can be made it', async () => {
    const acme = (await placeOf('Priya', 'priya@acme.example')) ?? '';
    await addDomain(db, acme, 'b.example', hand);
    await addDomain(db, acme, 'c.example', hand);
    await addDomain(db, acme, 'c.example', hand, 'first');
    expect(domainsOf(await organisation(acme))).toEqual(['c.example', 'acme.example', 'b.example']);
    await removeDomain(db, acme, 'c.example', hand);
    expect(await organisation(acme)).toMatchObject({
      domain: 'acme.example',
      aliasDomains: ['b.example'],
    });
    await removeDomain(db, acme, 'b.example', hand);
    await removeDomain(db, acme, 'acme.example', hand);
    expect(await organisation(acme)).not.toHaveProperty('domain');
    expect(await organisation(acme)).not.toHaveProperty('aliasDomains');
  });
});

test('1.28 terms are kept, changed and forgotten; a card number in them is masked', async () => {
  const id = (await placeOf('Priya', 'priya@acme.example')) ?? '';
  const terms = '10 % on spare parts, card 4111 1111 1111 1111';
  await changeOrganisation(db, id, { name: ' ACME Pumps ', terms }, hand);
  const kept = await organisation(id);
  expect(kept.name).toBe('ACME Pumps');
  expect(kept.terms).toMatch(/^10 % on spare parts, card .*1111$/);
  expect(kept.terms).not.toContain('4111');
  await changeOrganisation(db, id, { name: 'ACME Pumps', terms: ' ' }, hand);
  expect(await organisation(id)).not.toHaveProperty('terms');
  await expect(changeOrganisation(db, id, { name: ' ', terms: 'x' }, hand)).rejects.toThrow();
  expect(await organisation(id)).not.toHaveProperty('terms');
});

describe('two organisations that are one', () => {
  async function two() {
    const priya = await add('Priya', 'priya@acme.example');
    const tom = await add('Tom', 'tom@acme-brand.example');
    const [kept, gone] = [priya.organisationId ?? '', tom.organisationId ?? ''];
    await changeOrganisation(db, kept, { name: 'Acme', terms: 'Net 30 days' }, hand);
    await changeOrganisation(db, gone, { name: 'Acme Brand', terms: '5 %' }, hand);
    await addDomain(db, gone, 'brand.example', hand);
    const eve = await add('Eve', 'eve@brand.example');
    const to = { name: 'Northmill', domains: [] };
    await move(db, { people: [eve.id], to, on: '2026-10-01', addresses: [], ends: true }, hand);
    return { kept, gone, tom, eve };
  }

  test('people, domains and terms come together, former places too', async () => {
    const { kept, gone, tom, eve } = await two();
    await mergeOrganisations(db, kept, gone, 'gone', hand);
    expect(await organisation(kept)).toMatchObject({
      name: 'Acme Brand',
      domain: 'acme.example',
      aliasDomains: ['acme-brand.example', 'brand.example'],
      terms: 'Net 30 days\n5 %',
    });
    expect(await db.organisations.get(gone)).toBeUndefined();
    expect((await db.people.get(tom.id))?.organisationId).toBe(kept);
    expect((await db.people.get(eve.id))?.formerly).toEqual([
      { organisationId: kept, until: '2026-10-01' },
    ]);
  });

  test('undo makes them two again, byte for byte; who joined since stays with the kept one', async () => {
    const { kept, gone } = await two();
    const before = await dump(db);
    const { batch } = await mergeOrganisations(db, kept, gone, 'kept', hand);
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);
    const again = await mergeOrganisations(db, kept, gone, 'kept', hand);
    const late = await add('Late', 'late@acme.example');
    await undo(db, again.batch ?? '');
    expect((await db.people.get(late.id))?.organisationId).toBe(kept);
  });

  test('with itself, or with one that is gone: nothing happens', async () => {
    const { kept } = await two();
    await expect(mergeOrganisations(db, kept, kept, 'kept', hand)).rejects.toThrow();
    await expect(mergeOrganisations(db, kept, 'nowhere', 'kept', hand)).rejects.toThrow();
  });
});

test('what happened there is told once, whoever was part of it', async () => {
  const priya = await add('Priya', 'priya@acme.example');
  const tom = await add('Tom', 'tom@acme.example');
  const ids = [priya.id, tom.id];
  await record(db, { kind: 'visit', people: ids, text: 'both' }, { ...hand, at: 5 });
  await record(db, { kind: 'note', people: [tom.id], text: 'Tom' }, { ...hand, at: 9 });
  const told = await timelineOf(db, ids);
  expect(told.map(({ event, people }) => [event.text, people.length])).toEqual([
    ['Tom', 1],
    ['both', 2],
  ]);
});

describe('an organisation that nobody is at', () => {
  test('is removed and brought back; while somebody is there it is not', async () => {
    const priya = await add('Priya', 'priya@acme.example');
    const id = priya.organisationId ?? '';
    await expect(removeOrganisation(db, id)).rejects.toThrow();
    const to = { name: 'Northmill', domains: [] };
    await move(db, { people: [priya.id], to, on: '2026-10-01', addresses: [], ends: false }, hand);
    const before = await dump(db);
    const { batch } = await removeOrganisation(db, id);
    expect(await db.organisations.get(id)).toBeUndefined();
    // Where she was is still told, by the name of that time.
    expect((await timelineOf(db, [priya.id]))[0]?.event.move).toMatchObject({ from: 'Acme' });
    await undo(db, batch ?? '');
    expect(await dump(db)).toBe(before);
  });

  test('1.20 goes with the last person who is erased, also the one they were at before', async () => {
    const zoe = await add('Zoe', 'zoe@solo-firm.example');
    const to = { name: 'Second Firm', domains: [] };
    await move(db, { people: [zoe.id], to, on: '2026-10-01', addresses: [], ends: true }, hand);
    await erasePerson(db, zoe.id);
    expect(await db.organisations.count()).toBe(0);
    const everything = JSON.stringify(await Promise.all(db.tables.map((one) => one.toArray())));
    for (const trace of ['Solo', 'solo-firm', 'Second Firm']) {
      expect(everything).not.toContain(trace);
    }
  });

  test('1.20 stays where somebody else was before: what is known of them loses nothing', async () => {
    const zoe = await add('Zoe', 'zoe@acme.example');
    const tom = await add('Tom', 'tom@acme.example');
    const to = { name: 'Northmill', domains: [] };
    await move(db, { people: [tom.id], to, on: '2026-10-01', addresses: [], ends: true }, hand);
    await erasePerson(db, zoe.id);
    const kept = await db.people.get(tom.id);
    expect(await organisation(kept?.formerly?.[0]?.organisationId)).toMatchObject({ name: 'Acme' });
  });

  test('an undo does not take it away from who came since', async () => {
    const first = await addPerson(db, { name: 'Priya', email: 'priya@acme.example' }, hand);
    const tom = await add('Tom', 'tom@acme.example');
    await undo(db, first.batch ?? '');
    expect(await db.people.get(first.value.id)).toBeUndefined();
    expect(await organisation(tom.organisationId)).toMatchObject({ domain: 'acme.example' });
  });
});
