import { expect, test } from 'vitest';
import { scripts } from '../../../../lib/followup/guide.ts';
import { cityOf } from '../../../../lib/followup/openers/city.ts';
import { unknownSlots } from '../../../../lib/followup/openers/fill.ts';
import { library } from '../../../../lib/followup/openers/library.ts';
import { LOCALES, sentenceIn } from '../../../../lib/i18n/words.ts';
import { check } from '../../../../lib/phrasing/check.ts';

const steps = [...scripts.values()].flatMap(({ steps }) => Object.values(steps));
const all = [...library.map(({ says }) => says), ...steps.flatMap(({ openers }) => openers)];
const SLOTS = { name: 'Dr Raman', product: 'CX-40', days: 28, warrantyEnd: '1 May', about: 'it' };

test.each(LOCALES)(
  '2.11 no first sentence of ours is one that the wording check marks: %s',
  (locale) => {
    expect(all.length).toBeGreaterThan(20);
    const marked = all.flatMap((says) => check(sentenceIn(says, locale, SLOTS)));
    expect(marked.map(({ rule, sentence }) => [rule, sentence])).toEqual([]);
  },
);

test('every first sentence names slots that exist, the same in each language', () => {
  const slotsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot);
  for (const says of all) {
    const [en, ...others] = LOCALES.map((locale) => slotsIn(sentenceIn(says, locale)));
    expect(unknownSlots(sentenceIn(says, 'en'))).toEqual([]);
    for (const other of others) expect(new Set(other)).toEqual(new Set(en));
  }
});

test('each has an id of its own, and says when it is to the point', () => {
  const ids = library.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(library.filter(({ at, when }) => !at && !when)).toEqual([]);
});

test.each([
  ['12 Mill Lane, Leeds', 'Leeds'],
  ['12 Mill Lane, Leeds LS1 4AB, UK', 'Leeds'],
  ['江苏省苏州市工业园区星湖街8号', '苏州市'],
  ['苏州市工业园区星湖街8号', '苏州市'],
  ['台南市永康區中正路8號', '台南市'],
  ['near the station', undefined],
])('the city of %s is %s', (address, city) => {
  expect(cityOf(address)).toBe(city);
});
