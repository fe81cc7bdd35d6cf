import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import {
  addTyped,
  readAddress,
  removeAddress,
  markAddress,
} from '../../../lib/customer/address-book.ts';
import { phoneKey, purposeOf } from '../../../lib/customer/address-use.ts';
import { allDuplicates } from '../../../lib/customer/alike.ts';
import { compared, findDuplicates } from '../../../lib/customer/duplicates.ts';
import { compareName, likeness } from '../../../lib/customer/name-keys.ts';
import type { Address, Organisation, Person } from '../../../lib/customer/person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';

const stamp = { createdAt: 0, changedAt: 0, by: '' };
const hand = { at: Date.UTC(2026, 10, 21), by: '' };

describe('1.23 names of one person', () => {
  test.each([
    ['王建国', '建国 王', 'same'],
    ['王建国', '王建國', 'same'],
    ['陳怡君 小姐', '陈怡君', 'same'],
    ['王建国总', '王建国經理', 'same'],
    ['Priya Raman', 'Raman, Priya', 'same'],
    ['Dr. Priya RAMAN', 'priya raman, PhD', 'same'],
    ['José Ángel', 'Jose Angel', 'same'],
    ['Ｐriya Raman', 'Priya Raman', 'same'],
    ['王建国 Wang Jianguo', 'Jianguo Wang', 'same'],
    ["Tom O'Neil", 'Tom O’Neil', 'same'],
    ['Priya Raman', 'Priya Ramen', 'slip'],
    ['Priya Raman', 'Priya Ramann', 'slip'],
    ['Priya Raman', 'Priya Ramna', 'slip'],
    ['Priya', 'Priya Raman', 'part'],
    ['王总', '王建国', 'part'],
    ['P. Raman', 'Priya Raman', 'part'],
    ['priya@acme.example', 'Priya Raman', 'unknown'],
    ['Anna Li', 'Anna Lim', 'different'],
    ['王建国', '王国建', 'different'],
    ['Anna', 'Ben', 'different'],
    ['王伟', '李伟', 'different'],
  ] as const)('%s, %s: %s', (one, other, how) => {
    expect(likeness(compareName(one), compareName(other))).toBe(how);
    expect(likeness(compareName(other), compareName(one))).toBe(how);
  });
});

/** A small book: `name | organisation | addresses`. */
function book(...lines: string[]) {
  const split = lines.map((line) => line.split('|').map((part) => part.trim()));
  const names = [...new Set(split.map(([, at = '']) => at).filter(Boolean))];
  const organisations: Organisation[] = names.map((at) => {
    const [name = '', domain] = at.split(' @');
    return { ...stamp, id: at, name, ...(domain && { domain }) };
  });
  const people = split.map(([name = '', at]): Person => {
    return { ...stamp, id: name, name, ...(at && { organisationId: at }) };
  });
  const addresses = split.flatMap(([name = '', , given = '']) =>
    given.split(' ').flatMap((typed): Address[] => {
      const read = readAddress(typed);
      return read ? [{ ...stamp, ...read, personId: name }] : [];
    }),
  );
  return findDuplicates(people, addresses, organisations).map(
    ({ people: [a, b], sure, reasons }) => ({
      pair: [a.name, b.name].sort(),
      sure,
      reasons: reasons.map(({ kind }) => kind),
    }),
  );
}

describe('1.23 who may be in the book twice', () => {
  test('the same name and something in common is very likely, the name alone is possible', () => {
    expect(book('王建国 | 华新', '王建國 先生 | 华新')).toMatchObject([
      { sure: 'likely', reasons: ['sameName', 'sameOrganisation'] },
    ]);
    expect(book('Priya Raman | Acme', 'Raman, Priya')).toMatchObject([
      { sure: 'possible', reasons: ['sameName'] },
    ]);
    expect(book('Priya Raman | | 030-1234567', 'P. Raman | | +49301234567')).toMatchObject([
      { sure: 'possible', reasons: ['partOfName', 'samePhone'] },
    ]);
  });

  test('one mailbox name at two domains of one organisation', () => {
    expect(
      book(
        'Priya Ramen | Acme @acme.com | pr@acme.com',
        'Priya Raman | Acme UK @acme.co.uk | pr@acme.co.uk',
      ),
    ).toMatchObject([{ sure: 'possible', reasons: ['slipInName', 'sameLocalPart'] }]);
    expect(book('Anna | | anna.b@gmail.com', 'Anna B | | anna.b@qq.com')).toEqual([]);
  });

  test('P14 a couple at one address, a switchboard or a shared mailbox make nobody a double', () => {
    expect(book('Anna Braun | | we@home.cn', 'Ben Braun | | we@home.cn')).toEqual([]);
    expect(book('Anna | Acme | +49301234567', 'Ben | Acme | +49301234567')).toEqual([]);
    expect(book('Priya | Acme | info@acme.com', 'Priya Raman | | info@acme.com')).toEqual([]);
  });

  test('a first name alone, or a common name elsewhere, proves nothing', () => {
    expect(book('Anna', 'Dr. Anna')).toEqual([]);
    const many = Array.from(
      { length: 30 },
      (_, index) => `王伟${' '.repeat(index % 2)}先生 ${'.'.repeat(index)} | at ${index}`,
    );
    expect(book(...many)).toEqual([]);
  });

  test('10,000 people are looked through in time that grows as their number does', () => {
    const word = (value: number) =>
      Array.from(value.toString(7))
        .map((digit) => 'bcdfghk'[Number(digit)] + 'aeiou'.charAt(Number(digit) % 5))
        .join('');
    const people = Array.from({ length: 10_000 }, (_, index): Person => {
      const name = `${word(index % 4000)}lo ${word((index * 7919) % 9973)}sen`;
      return { ...stamp, id: `${index}`, name, organisationId: `${index % 900}` };
    });
    const addresses = people.flatMap(({ id }): Address[] => [
      { ...stamp, kind: 'email', value: `p${id}@org${Number(id) % 900}.example`, personId: id },
      { ...stamp, kind: 'phone', value: `+4930${1_000_000 + Number(id)}`, personId: id },
    ]);
    const organisations = Array.from({ length: 900 }, (_, index): Organisation => {
      return { ...stamp, id: `${index}`, name: `Org ${index}`, domain: `org${index}.example` };
    });
    // Processor time, the best of three: other programs of the machine do not count.
    const cost = (run: () => unknown) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const before = process.cpuUsage();
          run();
          return process.cpuUsage(before).user;
        }),
      );
    const book = (count: number) =>
      [people.slice(0, count), addresses.slice(0, 2 * count), organisations] as const;
    const look = (count: number) => cost(() => findDuplicates(...book(count)));
    look(1000);
    expect(look(10_000) / look(2500)).toBeLessThan(8);
    expect(look(10_000) / cost(() => compared(...book(10_000)))).toBeLessThan(25);
  });
});

describe('addresses', () => {
  test.each([
    ['Priya@ACME.com', { kind: 'email', value: 'priya@acme.com' }],
    ['+86 138-0013 8000', { kind: 'phone', value: '+8613800138000', shown: '+86 138-0013 8000' }],
    ['0049 (30) 123456', { kind: 'phone', value: '+4930123456', shown: '0049 (30) 123456' }],
    [
      '０２－１２３４－５６７８',
      { kind: 'phone', value: '0212345678', shown: '０２－１２３４－５６７８' },
    ],
    ['call me', undefined],
    ['12', undefined],
  ])('P5 %s', (typed, read) => {
    expect(readAddress(typed)).toEqual(read);
  });

  test('a number is known with and without the code of its country', () => {
    expect(phoneKey('+8613800138000')).toBe(phoneKey('13800138000'));
    expect(phoneKey('+49301234567')).toBe(phoneKey('0301234567'));
    expect(phoneKey('+886912345678')).toBe(phoneKey('0912345678'));
  });

  test('P14 info@ is a role until the user says otherwise', () => {
    const at = (value: string) => purposeOf({ kind: 'email', value });
    expect(['info@x.cn', 'sales-cn@x.cn', '采购@x.cn'].map(at)).toEqual(['role', 'role', 'role']);
    expect(['infora@x.cn', 'sally@x.cn'].map(at)).toEqual(['personal', 'personal']);
    expect(purposeOf({ kind: 'email', value: 'info@x.cn', use: 'personal' })).toBe('personal');
  });
});

describe('in the book', () => {
  let db: EvergreenDb;
  let n = 0;
  beforeEach(() => {
    db = new EvergreenDb(`duplicates-${++n}`);
    return () => db.delete();
  });

  test('P5 P18 two clicks, 27 ms or nothing apart, make one record', async ({ onTestFinished }) => {
    const given = { name: 'Priya Raman', email: 'priya@acme.example' };
    // Another panel has a connection of its own.
    const elsewhere = new EvergreenDb(db.name);
    onTestFinished(() => elsewhere.close());
    const two = await Promise.all([
      addPerson(db, given, hand),
      addPerson(elsewhere, given, { ...hand, at: hand.at + 27 }),
    ]);
    expect(two[0].value.id).toBe(two[1].value.id);
    const later = await addPerson(
      db,
      { ...given, name: 'Raman, Priya' },
      { ...hand, at: hand.at + 9e9 },
    );
    expect(later).toEqual({ value: two[0].value, batch: undefined });
    await Promise.all([
      addPerson(db, { name: '王建国' }, hand),
      addPerson(db, { name: '王建国' }, { ...hand, at: hand.at + 340 }),
    ]);
    expect(await db.people.count()).toBe(2);
    expect(await db.addresses.count()).toBe(1);
    await addPerson(db, { name: '王建国' }, { ...hand, at: hand.at + 5000 });
    expect(await db.people.count()).toBe(3);
    expect(await allDuplicates(db)).toHaveLength(1);
  });

  test('an address is added, marked and removed by hand, and each is undone', async () => {
    const { value: priya } = await addPerson(db, { name: 'Priya Raman' }, hand);
    const added = await addTyped(db, priya.id, ' 030 / 123456 ', hand);
    expect((await addTyped(db, priya.id, '030123456', hand)).batch).toBeUndefined();
    const [phone] = await db.addresses.toArray();
    if (!phone) throw new Error('no phone');
    const marked = await markAddress(db, phone, 'shared', hand);
    expect(await db.addresses.toArray()).toMatchObject([
      { value: '030123456', shown: '030 / 123456', use: 'shared' },
    ]);
    const removed = await removeAddress(db, phone);
    expect(await db.addresses.count()).toBe(0);
    for (const { batch } of [removed, marked]) await undo(db, batch ?? '');
    expect(await db.addresses.toArray()).toEqual([phone]);
    await undo(db, added.batch ?? '');
    expect(await db.addresses.count()).toBe(0);
  });
});
