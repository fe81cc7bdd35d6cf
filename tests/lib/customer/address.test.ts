import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOwn,
  normaliseAddress,
  parseAddresses,
  withoutOwn,
} from '../../../lib/customer/address.ts';
import { HEADERS } from './headers.ts';
import { MAIL_HEADERS } from './mail-headers.ts';

describe('who a mail header names', () => {
  test.each([...HEADERS, ...MAIL_HEADERS])('%s %j', (_id, header, people) => {
    expect(parseAddresses(header)).toEqual(people);
  });

  test('P3 a name of 10 KB is cut to 200 characters, never inside one', () => {
    const [person] = parseAddresses(`"${'𠮷'.repeat(300)}" <john@acme.com>`);
    expect(person).toEqual({ name: '𠮷'.repeat(200), address: 'john@acme.com' });
  });

  test('a header is read up to 2 KB and no further', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `p${n}@acme.com`).join(', ');
    expect(parseAddresses(many).length).toBeLessThan(200);
  });

  test('whatever a header holds, nothing is thrown and only clean addresses come out', () => {
    const pieces = fc.constantFrom(
      '"',
      '<',
      '>',
      '@',
      ',',
      ';',
      ':',
      '(',
      ')',
      '\\',
      '=?utf-8?B?',
      '?=',
      'a',
      '.',
      ' ',
      '\u202E',
      '\uD800',
      '\n',
    );
    const header = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.emailAddress()))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(header, (text) => {
        for (const { name, address } of parseAddresses(text)) {
          expect(address).toBe(normaliseAddress(address));
          expect(address).toBe(address.toLowerCase());
          expect(address).toMatch(/^[^\s<>",;]+@[^\s<>",;@]+\.[^\s<>",;@]+$/);
          expect(Array.from(name ?? '').length).toBeLessThanOrEqual(200);
          expect(name ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('an ordinary address is always found again', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,20}(\.[A-Za-z0-9]{1,10})?$/),
        (local) => {
          expect(parseAddresses(`"A, B" <${local}@Acme.example>`)).toMatchObject([
            { address: `${local}@acme.example`.toLowerCase() },
          ]);
        },
      ),
    );
  });
});

describe('my own addresses', () => {
  test('P2 they are compared whole: ann@x.com does not hide joann@x.com', () => {
    const people = parseAddresses('joann@x.com, Ann <ANN@X.com>, ann@x.com.au');
    expect(withoutOwn(people, ['ann@x.com'])).toEqual([
      { address: 'joann@x.com' },
      { address: 'ann@x.com.au' },
    ]);
  });

  test('P2 case and stray blanks do not matter', () => {
    expect(isOwn('Ann@X.com', [' ann@x.COM '])).toBe(true);
    expect(isOwn('joann@x.com', ['ann@x.com'])).toBe(false);
    expect(isOwn('not an address', ['not an address'])).toBe(false);
  });
});
