import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped } from '../../../lib/customer/address-book.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import type { Incoming } from '../../../lib/exchange/incoming.ts';
import type { Choice } from '../../../lib/exchange/plan.ts';
import { planImport } from '../../../lib/exchange/plan-import.ts';
import { undoImport } from '../../../lib/exchange/undo-import.ts';
import { writeImport, type ImportOrder } from '../../../lib/exchange/write-import.ts';
import { dumpOf, hand, order, row } from './import-rows.ts';

let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`import-${++n}`);
  return () => db.delete();
});

const verdicts = async (...rows: Incoming[]) =>
  (await planImport(db, rows)).rows.map(({ verdict }) => verdict);

async function take(rows: Incoming[], more: Partial<ImportOrder> = {}) {
  return writeImport(db, await planImport(db, rows), { ...order, ...more });
}

const choose = (...choices: [number, Choice][]) => ({ choices: new Map(choices) });

describe('what is shown before anything is written', () => {
  test('P14 P18 the same name at an address is known; another name there is somebody new', async () => {
    await addPerson(db, { name: 'Priya Raman', email: 'we@home.example' }, hand);
    expect(
      await verdicts(
        row({ emails: ['we@home.example'] }),
        row({ name: 'RAMAN, Priya', emails: ['we@home.example'] }),
        row({ name: 'Tom Costa', emails: ['we@home.example'] }),
      ),
    ).toEqual(['same', 'same', 'new']);
  });

  test('a phone is the same with and without the code of its country', async () => {
    const { value } = await addPerson(db, { name: '王建国' }, hand);
    await addTyped(db, value.id, '+86 138 0013 8000', hand);
    expect(await verdicts(row({ name: '王建国', phones: ['138-0013-8000'] }))).toEqual(['changes']);
  });

  test('what would be added is named: addresses, tags and answers that are not there', async () => {
    const { value } = await addPerson(db, { name: 'Priya Raman', email: 'p@acme.example' }, hand);
    await learn(db, { personId: value.id, field: 'role', value: 'Buyer', from: 'told' }, hand);
    const facts = [
      { field: 'role' as const, value: 'Buyer' },
      { field: 'home_town' as const, value: 'Chennai' },
    ];
    const given = row({ emails: ['p@acme.example', 'p@home.example'], tags: ['VIP'], facts });
    const { rows } = await planImport(db, [given]);
    expect(rows).toMatchObject([
      {
        verdict: 'changes',
        target: { personId: value.id },
        additions: {
          addresses: [{ kind: 'email', value: 'p@home.example' }],
          tags: ['VIP'],
          facts: [{ field: 'home_town', value: 'Chennai' }],
          placed: false,
        },
      },
    ]);
    expect(await dumpOf(db)).not.toContain('Chennai');
  });

  test('somebody alike is shown with the reasons, in the book and in the file itself', async () => {
    const { value } = await addPerson(db, { name: 'Priya Raman', email: 'p@acme.example' }, hand);
    const { rows } = await planImport(db, [
      row({ name: 'Priya Ramen', emails: ['priya@acme.example'] }),
      row({ name: '陳美玲', phones: ['+886 2 5555 0101'] }),
      row({ name: '陈美玲', emails: ['chen@northmill.example'] }),
      row({ name: '陈美玲', emails: ['chen@northmill.example'], tags: ['VIP'] }),
    ]);
    expect(rows).toMatchObject([
      { verdict: 'double', target: { personId: value.id, name: 'Priya Raman' } },
      { verdict: 'new' },
      { verdict: 'double', target: { row: 1 }, like: { reasons: [{ kind: 'sameName' }] } },
      { verdict: 'changes', target: { row: 2 } },
    ]);
  });

  test('what is special is never filled from a file', async () => {
    const facts = [{ field: 'recognise_by' as const, value: 'Red glasses' }];
    await take([row({ emails: ['p@acme.example'], facts })]);
    expect(await db.facts.count()).toBe(0);
  });
});

describe('writing', () => {
  test('everything of a row is there, with its author, its date and its source', async () => {
    await take([
      row({
        name: '单小明',
        formOfAddress: '单总',
        organisation: '绍兴华新机械',
        emails: ['shan@huaxin.example'],
        phones: ['0571-8888 0000 转 12', 'ask the gate'],
        handles: ['WeChat: shan_1'],
        tags: ['VIP'],
        facts: [{ field: 'home_town', value: '绍兴' }],
        notes: [
          { text: 'Likes tea', at: Date.UTC(2020, 1, 2), by: 'Zhao' },
          { text: 'No date and no author' },
        ],
      }),
    ]);
    const [person] = await db.people.toArray();
    expect(person).toMatchObject({
      spoken: 'shan xiao ming',
      formOfAddress: '单总',
      tags: ['VIP'],
    });
    expect(await db.organisations.toArray()).toMatchObject([
      { id: person?.organisationId, name: '绍兴华新机械', domain: 'huaxin.example' },
    ]);
    expect(await db.addresses.toArray()).toMatchObject([
      { kind: 'email', value: 'shan@huaxin.example' },
      { kind: 'handle', value: 'WeChat: shan_1' },
      { kind: 'handle', value: 'ask the gate' },
      { kind: 'phone', value: '057188880000', shown: '0571-8888 0000 转 12' },
    ]);
    const source = { url: '', title: 'people.vcf' };
    expect(await db.facts.toArray()).toMatchObject([
      { field: 'home_town', value: '绍兴', from: 'file', source, by: 'Lin' },
    ]);
    const events = await db.events.orderBy('id').toArray();
    expect(events.sort((a, b) => a.happenedAt - b.happenedAt)).toMatchObject([
      { text: 'Likes tea', happenedAt: Date.UTC(2020, 1, 2), by: 'Zhao', source },
      { text: 'No date and no author', happenedAt: hand.at, by: 'Lin' },
    ]);
  });

  test('each possible double goes where the user says', async () => {
    const { value } = await addPerson(db, { name: 'Priya Raman', email: 'p@acme.example' }, hand);
    const alike = [1, 2, 3].map((place) =>
      row({ name: 'Priya Ramen', emails: [`p${place}@acme.example`] }, place),
    );
    const done = await take(alike, choose([0, 'merge'], [1, 'leave'], [2, 'add']));
    expect(done).toMatchObject({ added: 1, updated: 1, left: 1 });
    const addresses = await db.addresses.toArray();
    expect(addresses.map((one) => [one.value, one.personId === value.id])).toEqual([
      ['p1@acme.example', true],
      ['p3@acme.example', false],
      ['p@acme.example', true],
    ]);
    expect((await db.people.get(value.id))?.name).toBe('Priya Raman');
  });

  test('without a choice, whoever is only alike is added', async () => {
    await addPerson(db, { name: 'Priya Raman', email: 'p@acme.example' }, hand);
    expect(await take([row({ name: 'Priya Ramen', emails: ['x@acme.example'] })])).toMatchObject({
      added: 1,
    });
  });

  test('rows that go into another row of the file, in the same chunk and a later one', async () => {
    const many = Array.from({ length: 1500 }, (_, at) =>
      row({ name: `Person ${at % 1200}`, emails: [`p${at % 1200}@x.example`], tags: [`t${at}`] }),
    );
    expect(await take(many)).toMatchObject({ added: 1200, updated: 300, batches: { length: 2 } });
    expect(await db.people.filter((one) => one.tags?.length === 2).count()).toBe(300);
    expect(await db.organisations.toArray()).toMatchObject([{ name: 'X', domain: 'x.example' }]);
  });

  test('people of one domain are put together only where the name says so', async () => {
    await take([
      row({ name: 'A', emails: ['a@acme-pumps.example'] }),
      row({ name: 'B', emails: ['b@acme-pumps.example'], organisation: 'ACME Pumps Ltd.' }),
      row({ name: 'C', emails: ['c@acme-pumps.example'], organisation: 'Northmill' }),
      row({ name: 'D', emails: ['d@gmail.com'] }),
    ]);
    const names = new Map((await db.organisations.toArray()).map(({ id, name }) => [id, name]));
    const people = await db.people.toArray();
    expect(
      people
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ organisationId = '' }) => names.get(organisationId)),
    ).toEqual(['Acme Pumps', 'Acme Pumps', 'Northmill', undefined]);
  });

  test('what another panel wrote meanwhile is looked at again before the next chunk', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      row({ name: `Person ${at}`, emails: [`p${at}@gmail.com`] }),
    );
    let told = false;
    const writing = new Promise<void>((resolve) => {
      void take(many, {
        done: () => {
          if (told) return;
          told = true;
          void addPerson(db, { name: 'Person 1100', email: 'p1100@gmail.com' }, hand);
        },
      }).then(() => resolve());
    });
    await writing;
    const owners = db.addresses.where('[kind+value]').equals(['email', 'p1100@gmail.com']);
    expect(await owners.count()).toBe(1);
  });

  test('the search finds all of them at once, by pinyin too, in a page that was open', async () => {
    const search = new PeopleSearch(db);
    await addPerson(db, { name: 'Tom' }, hand);
    expect((await search.find('tom')).hits).toHaveLength(1);
    const many = Array.from({ length: 2600 }, (_, at) =>
      row({ name: `Person ${at}`, emails: [`w${at}@qq.com`] }),
    );
    await take([...many, row({ name: '单小明', emails: ['shan@qq.com'] })]);
    expect((await search.find('w2599@qq')).hits).toHaveLength(1);
    expect((await search.find('shanxiaoming')).hits).toHaveLength(1);
  });
});

describe('what goes wrong half-way', () => {
  const many = Array.from({ length: 2500 }, (_, at) =>
    row({ name: `Person ${at}`, emails: [`p${at}@gmail.com`] }, at + 1),
  );

  test('stopped, whole chunks are in, are known of, and can be taken back', async () => {
    const stop = new AbortController();
    const done = await take(many, { signal: stop.signal, done: () => stop.abort() });
    expect(done).toMatchObject({ added: 1000 });
    expect(done.endedAt).toBeUndefined();
    expect(await db.people.count()).toBe(1000);
    expect(await db.imports.toArray()).toEqual([done]);
    await undoImport(db, done.id);
    expect(await Promise.all([db.people.count(), db.imports.count()])).toEqual([0, 0]);
  });

  test('where writing fails, the chunk is not there at all, and the ones before it are', async () => {
    const plan = await planImport(db, many);
    // A row whose address the database cannot take as a key.
    const broken = plan.rows[1700]?.incoming.emails;
    broken?.splice(0, 1, undefined as unknown as string);
    await expect(writeImport(db, plan, order)).rejects.toThrow();
    expect(await db.people.count()).toBe(1000);
    expect(await db.addresses.count()).toBe(1000);
    const [left] = await db.imports.toArray();
    expect(left).toMatchObject({ added: 1000, batches: { length: 1 } });
    await undoImport(db, left?.id ?? '');
    expect(await db.people.count()).toBe(0);
  });
});

describe('undo of a whole import', () => {
  test('who was worked with since stays, with all that came with them', async () => {
    const people = ['Ann', 'Ben', 'Cai', 'Dan', 'Eva'].map((name) =>
      row({ name, emails: [`${name}@acme.example`], notes: [{ text: `About ${name}` }] }),
    );
    const before = await addPerson(db, { name: 'Own' }, hand);
    const { id } = await take(people);
    const idOf = async (name: string) =>
      (await db.people.filter((one) => one.name === name).first())?.id ?? '';
    await record(db, { kind: 'note', people: [await idOf('Ann')], text: 'Rang' }, hand);
    const called = { formOfAddress: 'Mr B', organisation: 'Acme' };
    await changePerson(db, await idOf('Ben'), { ...called, name: 'Ben' }, hand);
    await merge(db, before.value.id, await idOf('Cai'), {}, hand);
    await erasePerson(db, await idOf('Dan'));
    expect(await undoImport(db, id)).toEqual({ kept: 3 });
    expect((await db.people.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ann',
      'Ben',
      'Own',
    ]);
    expect((await db.events.toArray()).map(({ text }) => text).sort()).toEqual([
      'About Ann',
      'About Ben',
      'About Cai',
      'Cai',
      'Rang',
    ]);
    // Where somebody still is stays too.
    expect(await db.organisations.count()).toBe(1);
    expect(await db.imports.count()).toBe(0);
  });
});
