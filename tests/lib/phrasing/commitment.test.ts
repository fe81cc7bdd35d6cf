import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maybeBinding } from '../../../lib/phrasing/binding.ts';
import { commitments } from '../../../lib/phrasing/commitment.ts';
import { readWhen } from '../../../lib/time/words/read-when.ts';
import { BINDING, FREE } from './commitments.ts';

const now = Temporal.PlainDateTime.from('2026-03-04T10:00');
/** What the panel offers: the page finds sentences, the panel says which of them bind. */
const offered = (text: string) => maybeBinding(text).flatMap(commitments);
const bare = (sentence: string) => sentence.replace(/[.。]$/, '');

describe('3.23 a promise in a draft', () => {
  test.each(BINDING)('is found: %s', (sentence) => {
    const found = offered(sentence);
    expect(found).toHaveLength(1);
    expect(sentence).toContain(found[0]);
    // And its day is understood.
    expect(readWhen(found[0] ?? '', now, 'en')).toBeDefined();
  });

  test.each(FREE)('is not seen in: %s', (sentence) => {
    expect(offered(sentence)).toEqual([]);
  });

  test('is found once, among other sentences, as it was written', () => {
    const first = "I'll send the quote by Friday";
    const second = '我明天把合同发给您';
    const text = `Dear Ann,\nThank you. ${first}. It was a pleasure.\n${second}。祝好！ ${first}.`;
    expect([...new Set(offered(text))]).toEqual([first, second]);
  });

  test.each([
    ['Dear Priya, I will call you tomorrow.', 'I will call you tomorrow'],
    ['Hi, we will ship it on Monday.', 'we will ship it on Monday'],
    ['王总您好，我明天把合同发给您。', '我明天把合同发给您'],
  ])('is told without the greeting: %s', (sentence, told) => {
    expect(offered(sentence)).toEqual([told]);
  });

  test('most of what is said in a draft stays in the page', () => {
    const text = 'Dear Ann, thank you for your mail. The pumps run well. Best regards, Ming';
    expect(maybeBinding(text)).toEqual([]);
  });

  test('whatever a draft says, the sentences are of it, short and few', () => {
    const pieces = fc.constantFrom(
      ...[...BINDING, ...FREE].map(bare),
      '。',
      '\n',
      '\uFFFC',
      '我',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (some) => {
        const text = some.join(' ');
        const found = maybeBinding(text);
        expect(found.length).toBeLessThan(10);
        for (const sentence of [...found, ...commitments(text)]) {
          expect(text).toContain(sentence);
          expect(sentence.length).toBeLessThan(700);
        }
      }),
    );
  });
});
