import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { masked, numbersIn, passesLuhn } from '../../../lib/customer/numbers.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';

describe('1.22 numbers that are not kept are found', () => {
  test.each([
    ['a card as printed', 'card 4111 1111 1111 1111, exp 12/28', 'card •••• 1111, exp 12/28'],
    ['a card in one piece', '卡号4111111111111111', '卡号•••• 1111'],
    ['a card with hyphens', '5555-5555-5555-4444', '•••• 4444'],
    ['American Express', '3782 822463 10005', '•••• 0005'],
    ['UnionPay with 19 digits', '6222 0212 3456 7890 128', '•••• 0128'],
    ['a card in full-width digits', '４１１１　１１１１　１１１１　１１１１', '•••• 1111'],
    ['a resident identity number', '身份证11010519491231002X。', '身份证•••• 002X。'],
    ['an identity number in lower case', '11010519491231002x', '•••• 002x'],
    ['an account', 'IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN •••• 3000 please'],
    ['an account in one piece', 'GB82WEST12345698765432', '•••• 5432'],
    ['two at once', '4111111111111111 and 5555555555554444', '•••• 1111 and •••• 4444'],
  ])('%s', (_, text, after) => {
    expect(masked(text)).toBe(after);
  });

  test.each([
    ['a card with one digit wrong', '4111 1111 1111 1112'],
    ['a phone', '+86 138 1234 5678'],
    ['a phone and a date', '13812345678 2026-05-12'],
    ['an order of no card scheme', 'order 1000000000000008'],
    ['an identity number with a wrong check', '110105194912310021'],
    ['an identity number of the month 13', '110105194913310028'],
    ['an account with a wrong check', 'DE88 3704 0044 0532 0130 00'],
    ['a number inside a longer one', '94111111111111111999999'],
    ['prices', '1,200.50 and 4.111.111,00'],
    ['a time', '2026-11-21 09:30:00'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
    expect(masked(text)).toBe(text);
  });
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
/** A number that passes, of a scheme with 16 digits. */
const card = fc
  .tuple(fc.constantFrom('4', '51', '55', '2221', '2720', '35', '62'), digits(16))
  .map(([start, rest]) => {
    const body = (start + rest.join('')).slice(0, 15);
    const check = Array.from({ length: 10 }, (_, digit) => digit).find((digit) =>
      passesLuhn(`${body}${digit}`),
    );
    return `${body}${check}`;
  });

test('1.22 law: every card is found, however it is grouped, and no more than four digits stay', () => {
  const way = fc.constantFrom('', ' ', '-', '.');
  fc.assert(
    fc.property(card, way, fc.constantFrom('', '卡号：', 'see '), (number, between, before) => {
      const written = number.replaceAll(/\d{4}(?=\d)/g, `$&${between}`);
      const after = masked(`${before}${written}, thanks`);
      expect(after).toBe(`${before}•••• ${number.slice(-4)}, thanks`);
    }),
  );
});

test('1.22 law: one wrong digit never passes, and masking twice is masking once', () => {
  const one = fc.integer({ min: 0, max: 15 });
  fc.assert(
    fc.property(card, one, fc.integer({ min: 1, max: 9 }), (number, at, more) => {
      const changed = (Number(number[at]) + more) % 10;
      expect(passesLuhn(number.slice(0, at) + changed + number.slice(at + 1))).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.string(), card, (text, number) => {
      const once = masked(`${text} ${number} ${text}`);
      expect(masked(once)).toBe(once);
    }),
  );
});

test('1.22 nothing gets round it: a note, a call and a right-click are kept masked', async ({
  onTestFinished,
}) => {
  const db = new EvergreenDb('numbers');
  onTestFinished(() => db.delete());
  const hand = { at: 1, by: '' };
  const text = 'Pays with 4111 1111 1111 1111';
  await record(db, { kind: 'note', people: ['p'], text }, hand);
  await record(db, { kind: 'call', people: ['p'], text, outcome: 'spoke' }, hand);
  await keepCapture(db, { text, source: { url: 'https://mail.example/', title: '' } }, hand);
  const kept = [...(await db.events.toArray()), ...(await db.captures.toArray())];
  expect(kept.map((one) => one.text)).toEqual(Array(3).fill('Pays with •••• 1111'));
  expect(JSON.stringify(await db.changes.toArray())).not.toContain('4111 1111');
});
