import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSignature, type Card } from '../../../lib/customer/signature.ts';
import { EUROPEAN } from './cards/european.ts';
import type { Told } from './cards/card.ts';
import { LATIN } from './cards/latin.ts';
import { SIMPLIFIED } from './cards/simplified.ts';
import { TRADITIONAL } from './cards/traditional.ts';

const reader = { own: ['anna@shop.example'] };

function told(card: Card): Told {
  const { name, formOfAddress, nickname, role, organisation, website, place } = card;
  const { emails, phones, handles } = card;
  const phone = phones.map(({ value, kind, shared }) => `${value} ${shared ? 'shared' : kind}`);
  return {
    ...(name && { name }),
    ...(formOfAddress && { form: formOfAddress }),
    ...(nickname && { nickname }),
    ...(role && { role }),
    ...(organisation && { org: organisation }),
    ...(emails.length > 0 && { mail: emails }),
    ...(phone.length > 0 && { phone }),
    ...(handles.length > 0 && { handle: handles.map(({ value }) => value) }),
    ...(website && { web: website }),
    ...(place && { place }),
  };
}

describe('1.3 a signature or card tells who wrote it', () => {
  test.each([...LATIN, ...EUROPEAN, ...SIMPLIFIED, ...TRADITIONAL])('%s', (_, text, expected) => {
    expect(told(readSignature(text, reader))).toEqual(expected);
  });
});

describe('whatever is pasted', () => {
  const SIZE = 50_000;
  const HOSTILE: [string, string][] = [
    ['one letter', 'a'],
    ['digits', '1'],
    ['digits and blanks', '1 '],
    ['digits and strokes', '12-'],
    ['dots', '.'],
    ['at signs', 'a@'],
    ['halves of addresses', 'a@b.'],
    ['angle brackets', '<a@b'],
    ['brackets', '(('],
    ['pairs of brackets', '(a)'],
    ['labels', 'Tel: '],
    ['labels without blanks', '电话'],
    ['one character', '王'],
    ['names', 'Priya Raman '],
    ['titles', 'Dr. '],
    ['particles', 'von '],
    ['blanks', ' '],
    ['blanks with a letter', '   a'],
    ['line ends', '\n'],
    ['numbers in lines', '+44 113 496 0000\n'],
    ['addresses in lines', '12 Mill Lane, Leeds LS1 4AP\n'],
    ['card numbers', '4111 1111 1111 1111 '],
    ['links', 'http://a.'],
    ['web hosts', 'www.a.b.c.d.'],
    ['encoded words', '=?UTF-8?B?5byg?='],
    ['marks that join', 'e\u0301\u200D'],
    ['quotes', '"'],
    ['commas', 'a, '],
    ['dashes', ' - '],
    ['sign-offs', 'Regards,\n'],
    ['quoted mails', 'On a wrote:\n'],
    ['a firm without an end', '有限公司'],
  ];

  test.each(HOSTILE)('50 KB of %s take no longer than any other 50 KB', (_, unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    const half = timeOf(text.slice(0, SIZE / 2));
    const whole = timeOf(text);
    // A quadratic reader takes four times as long for twice the text, and seconds for all of it.
    expect(whole).toBeLessThan(Math.max(half * 3.5, 500));
  });

  test('a line that is cut inside a character keeps no half of it', () => {
    const card = told(
      readSignature(`${'a'.repeat(399)}𠮷\n${'𠮷'.repeat(1000)}\nann@x.example`, reader),
    );
    for (const value of Object.values(card).flat()) expect(value.isWellFormed()).toBe(true);
  });

  test('nothing is thrown, and what is told is short and clean', () => {
    const piece = fc.constantFrom(
      ...HOSTILE.map(([, unit]) => unit),
      '\uD800',
      '\u202E',
      '王总',
      ' | ',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' }), fc.emailAddress()), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (pasted) => {
        const card = told(readSignature(pasted, reader));
        for (const value of Object.values(card).flat()) {
          expect(value.length).toBeLessThanOrEqual(800);
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Of this thread alone, so that other work on the machine does not count, ms. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  readSignature(text, reader);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
