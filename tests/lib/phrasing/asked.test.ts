import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_IDS, fields, type FieldId } from '../../../lib/dossier/fields.ts';
import { ASKED, topicsAsked } from '../../../lib/phrasing/asked/asked.ts';
import type { Topic } from '../../../lib/phrasing/asked/topic.ts';
import { maybeAsking } from '../../../lib/phrasing/asking.ts';
import { ASK as ASK_PERSON } from './asked-examples.ts';
import { TELL } from './asked-statements.ts';
import { ASK_WORK } from './asked-work-examples.ts';

const ASK = { ...ASK_PERSON, ...ASK_WORK };
const TOPICS = Object.keys(ASKED) as Topic[];
const isField = (topic: string): topic is FieldId => Object.hasOwn(fields, topic);

describe('what a draft asks for', () => {
  test('1.21 at least thirty fields are known by their questions, none of them sensitive', () => {
    const asked = TOPICS.filter(isField);
    expect(asked.length).toBeGreaterThanOrEqual(30);
    expect(asked.filter((id) => fields[id].sensitivity > 1)).toEqual([]);
  });

  test('each topic has its examples in the three languages', () => {
    expect(TOPICS.filter((topic) => !ASK[topic])).toEqual([]);
  });

  test.each(
    Object.entries(ASK).flatMap(([topic, { en, cn, tw }]) =>
      [...en, ...cn, ...tw].map((sentence) => [topic, sentence] as const),
    ),
  )('1.21 %s is asked for: %s', (topic, sentence) => {
    expect(topicsAsked(sentence)).toContain(topic);
    expect(maybeAsking(`Dear all, ${sentence}`)).toHaveLength(1);
  });

  test.each(TELL)('1.21 nothing is asked for: %s', (sentence) => {
    expect(topicsAsked(sentence)).toEqual([]);
  });

  test.each(
    FIELD_IDS.flatMap((id) => {
      const { ask, sensitivity } = fields[id];
      return ask && sensitivity <= 1
        ? ([ask.en, ask.cn, ask.tw] as string[]).map((one) => [id, one] as const)
        : [];
    }),
  )('1.21 the dossier’s own question for %s is understood: %s', (id, sentence) => {
    expect(topicsAsked(sentence)).toContain(id);
  });

  test('an address of the office is not one of the home, and the other way round', () => {
    expect(topicsAsked('请问您的公司地址是哪里？')).toEqual(['org_address']);
    expect(topicsAsked('What is your office address?')).toEqual(['org_address']);
    expect(topicsAsked('What is your home address?')).toEqual(['home_address']);
    expect(topicsAsked('請問您的家庭住址是？')).toEqual(['home_address']);
    expect(topicsAsked('What is your e-mail address?')).toEqual(['email']);
    expect(topicsAsked('您的邮箱地址是什么？')).toEqual(['email']);
  });

  test('a long text without an end is read in no time', () => {
    const long = fc.constantFrom('您的地址', 'what is your ', 'please tell me ', '请问', '?', '，');
    fc.assert(
      fc.property(fc.array(long, { maxLength: 200 }), (parts) => {
        expect(Array.isArray(topicsAsked(parts.join('')))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sentences that are handed to the panel', () => {
  test('a draft is cut into its questions and requests; a statement stays in the page', () => {
    expect(
      maybeAsking(
        'Dear Priya, the pump is on its way. What is your address? It was sent on Monday.',
      ),
    ).toEqual(['What is your address?']);
    expect(maybeAsking('您好。已寄到您的地址。请问您的生日是哪天？谢谢。')).toEqual([
      '请问您的生日是哪天？',
    ]);
    expect(maybeAsking('It was sent to your address.')).toEqual([]);
  });
});

test('1.21 a question of the user’s own is known by its label', () => {
  const own = [
    { id: 'own:1', label: 'Forklift licence' },
    { id: 'own:2', label: '鞋码' },
    { id: 'own:3', label: 'X (a|b)' },
  ];
  expect(topicsAsked('What is your forklift licence?', own)).toEqual(['own:1']);
  expect(topicsAsked('请问您的鞋码是多少？', own)).toEqual(['own:2']);
  expect(topicsAsked('您的鞋码我记下了。', own)).toEqual([]);
  expect(topicsAsked('Your forklift licence is here.', own)).toEqual([]);
});
