import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/phrasing/check.ts';
import { otherWording } from '../../../lib/phrasing/other-wording.ts';
import type { Language } from '../../../lib/phrasing/rule.ts';

const finds = (text: string) => check(text).length > 0;

/** What comes of these answers, one a try, and how many of them were asked for. */
async function of(sentence: string, language: Language, answers: string[]) {
  let asked = 0;
  const ask = () => Promise.resolve(answers[asked++] ?? '');
  return { text: await otherWording({ sentence, language }, ask, finds), asked };
}

const SAID = 'We guarantee delivery on Friday';

describe('2.11 another wording by the browser’s own model', () => {
  it('is shown as one sentence without quotation marks and full stop', async () => {
    expect(await of(SAID, 'en', ['“We plan to deliver on Friday.”\n'])).toEqual({
      text: 'We plan to deliver on Friday',
      asked: 1,
    });
  });

  it('is shown only if the check finds nothing in it; the second try counts', async () => {
    expect(await of(SAID, 'en', ['It is 100% secure.', 'We plan for Friday.'])).toEqual({
      text: 'We plan for Friday',
      asked: 2,
    });
  });

  it('is given up after two tries', async () => {
    const answers = ['We guarantee Friday.', 'No problem at all.', 'We plan for Friday.'];
    expect(await of(SAID, 'en', answers)).toEqual({ text: undefined, asked: 2 });
  });

  it.each([
    ['nothing', 'en', ''],
    ['the sentence itself', 'en', `${SAID}.`],
    ['two lines', 'en', 'We plan for Friday.\nWe are glad to help.'],
    ['a speech', 'en', `We plan for Friday ${'and so on '.repeat(30)}`],
    ['another language', 'en', '我们计划周五送到。'],
    ['another language', 'cn', 'We plan for Friday.'],
    ['the other script', 'cn', '我們預計週五送達。'],
    ['the other script', 'tw', '我们预计周五送达。'],
  ] as const)('%s is no wording: %s', async (_what, language, answer) => {
    expect((await of(SAID, language, [answer, answer])).text).toBeUndefined();
  });

  it('is answered in the script of the sentence', async () => {
    const { text } = await of('我們保證週五送到', 'tw', ['我們預計週五送達。']);
    expect(text).toBe('我們預計週五送達');
  });

  it('is none where the model fails', async () => {
    const failing = otherWording(
      { sentence: SAID, language: 'en' },
      () => Promise.reject(new Error('gone')),
      finds,
    );
    await expect(failing).rejects.toThrow('gone');
  });
});
