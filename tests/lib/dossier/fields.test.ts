import { describe, expect, test } from 'vitest';
import { asAnswer } from '../../../lib/dossier/answer.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { OCCASIONS, type Occasion } from '../../../lib/dossier/field.ts';
import { fact, type Fact } from '../../../lib/dossier/fact.ts';
import { ELSEWHERE, FIELD_IDS, fields, sections } from '../../../lib/dossier/fields.ts';
import { completeness, questions, tellingFacts } from '../../../lib/dossier/known.ts';
import { occasionsOf } from '../../../lib/dossier/occasion.ts';
import { isInUse, SENSITIVE, switchedOff, switchedOn } from '../../../lib/dossier/sensitive.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { fieldsPage } from './fields-page.ts';

const every = everyField([]);
const rows = FIELD_IDS.map((id) => ({ id, ...fields[id] }));
const ofClass = (...classes: number[]) =>
  rows.filter(({ sensitivity }) => classes.includes(sensitivity)).map(({ id }) => id);
const factOf = (field: Fact['field']): Fact => ({
  id: field,
  personId: 'p',
  field,
  value: 'x',
  from: 'told',
  createdAt: 1,
  changedAt: 1,
  by: '',
});

describe('the rows', () => {
  test('1.5 all 66 topics exist once, as a field or in a table of their own', () => {
    const topics = [...rows, ...Object.values(ELSEWHERE)].flatMap(({ topic }) => topic ?? []);
    expect([...new Set(topics)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 66 }, (_, index) => index + 1),
    );
    const inSections = sections.flatMap((section) => section.fields);
    expect(inSections).toEqual(FIELD_IDS);
    expect(new Set(inSections).size).toBe(FIELD_IDS.length);
    expect(FIELD_IDS.filter((id) => Object.hasOwn(ELSEWHERE, id))).toEqual([]);
  });

  test('1.5 the answer to a question that does not exist is rejected', () => {
    expect(fact.safeParse(factOf('role')).success).toBe(true);
    expect(fact.safeParse({ ...factOf('role'), field: 'shoe_size' }).success).toBe(false);
  });

  test('each has its words in three languages, and the Chinese ones are Chinese', () => {
    for (const { label, help, ask, options, id } of rows) {
      for (const word of [label, help, ask, ...Object.values(options ?? {})]) {
        if (!word) continue;
        expect(word.en, id).toMatch(/[A-Za-z]/);
        expect(word.cn, id).toMatch(/\p{Script=Han}/u);
        expect(word.tw, id).toMatch(/\p{Script=Han}/u);
      }
    }
    const labels = rows.map(({ label }) => label);
    for (const column of ['en', 'cn', 'tw'] as const) {
      expect(new Set(labels.map((word) => word[column])).size).toBe(rows.length);
    }
  });

  test('no Traditional sentence has a Simplified shape, nor the other way round', () => {
    const simplified = /[们说这对时间问题过个从还没关务单设备讲应谁业书买车见话里发给让记录]/;
    const traditional = /[們說這對時間問題過個從還沒關務單設備講應誰業書買車見話裡發給讓記錄]/;
    const both = /[里備]/g;
    for (const { id, label, help, ask, example, options } of rows) {
      for (const word of [label, help, ask, example, ...Object.values(options ?? {})]) {
        if (!word) continue;
        expect(sentenceIn(word, 'zh-TW').replaceAll(both, ''), id).not.toMatch(simplified);
        expect(sentenceIn(word, 'zh-CN').replaceAll(both, ''), id).not.toMatch(traditional);
      }
    }
  });

  test('a choice has answers, and what takes care says what to mind', () => {
    for (const { id, type, options, sensitivity, help, fill } of rows) {
      expect(!!options, id).toBe(type === 'choice');
      if (sensitivity > 1) expect(help, id).toBeDefined();
      if (sensitivity === 3) expect(fill, id).toBe('never');
    }
  });

  test('judgements and sensitive questions are neither asked nor among the telling facts', () => {
    for (const { id, ask, telling } of rows.filter(({ sensitivity }) => sensitivity > 1)) {
      expect(ask, id).toBeUndefined();
      expect(telling, id).toBeUndefined();
    }
  });

  test('the stored keys of a choice are answers, its words are not', () => {
    expect(asAnswer(fields.accepts_treat, 'limit')).toBe('limit');
    expect(asAnswer(fields.accepts_treat, 'Only within a limit')).toBeUndefined();
  });

  test('docs/fields.md is as the rows are; `npx vitest run -c tests/vitest.config.ts tests/lib/dossier -u` writes it anew', async () => {
    await expect(fieldsPage()).toMatchFileSnapshot('../../../docs/fields.md');
  });
});

describe('what is known', () => {
  const next = (known: Pick<Fact, 'field'>[], occasions: Occasion[] = []) =>
    questions(known, every, occasions)[0];

  test('1.3 one thing is worth asking at a time: the most telling that is not known', () => {
    expect(next([])?.field).toBe('role');
    expect(next([{ field: 'role' }])?.field).toBe('preferred_channel');
    expect(next(FIELD_IDS.map((field) => ({ field })))).toBeUndefined();
  });

  test('1.3 an occasion brings its own question first, once', () => {
    expect(next([], ['afterSale'])).toEqual({ field: 'why_they_chose_us', occasion: 'afterSale' });
    expect(next([], ['afterSale', 'firstContact'])?.field).toBe('why_they_chose_us');
    expect(next([], ['visit', 'afterSale'])?.field).toBe('their_problems');
    const asked = (
      ['why_they_chose_us', 'why_not_others', 'to_improve', 'habit_change'] as const
    ).map((field) => ({ field }));
    expect(next(asked, ['afterSale'])).toEqual({ field: 'role', occasion: undefined });
  });

  test('each occasion has something to ask', () => {
    for (const occasion of OCCASIONS) expect(next([], [occasion])?.occasion).toBe(occasion);
  });

  test('1.3 whoever answers one question after the other is never asked a private judgement', () => {
    const known: { field: Fact['field'] }[] = [];
    for (let one = next(known); one; one = next(known)) {
      expect(every.get(one.field)?.sensitivity).toBeLessThan(2);
      known.push({ field: one.field });
    }
    expect(known).toHaveLength(rows.filter(({ ask }) => ask).length);
  });

  test('1.5 completeness counts ordinary and private questions only', () => {
    const counted = ofClass(0, 1);
    expect(completeness([], every)).toEqual({ known: 0, of: counted.length });
    expect(
      completeness(
        ofClass(2, 3).map((field) => ({ field })),
        every,
      ).known,
    ).toBe(0);
    expect(
      completeness(
        counted.map((field) => ({ field })),
        every,
      ).known,
    ).toBe(counted.length);
    expect(completeness([{ field: 'role' }, { field: 'role' }], every).known).toBe(1);
  });

  test('1.8 topics to talk about are picked by their order, and never from what is sensitive', () => {
    const all = FIELD_IDS.map(factOf);
    const topics = tellingFacts(all, every, 'topic').map(({ field }) => field);
    expect(topics.slice(0, 3)).toEqual(['home_town', 'talk_topics', 'hobbies']);
    expect(topics.filter((field) => (every.get(field)?.sensitivity ?? 3) > 1)).toEqual([]);
    expect(tellingFacts(all.toReversed(), every, 'topic').map(({ field }) => field)).toEqual(
      topics,
    );
  });

  test('1.12 how they like to be talked to stands on top', () => {
    expect(tellingFacts(FIELD_IDS.map(factOf), every, 'top').map(({ field }) => field)).toEqual([
      'preferred_channel',
      'best_time',
      'communication_style',
    ]);
  });
});

describe('what the day brings', () => {
  const quiet = { known: [], unspoken: false, soldOn: undefined, visitOn: undefined };
  const today = '2026-03-31';

  test.each([
    ['nothing', {}, []],
    ['nobody has spoken with them', { unspoken: true }, ['firstContact']],
    ['a purchase, however long ago', { unspoken: true, soldOn: '2020-01-01' }, []],
    ['a purchase thirty days ago', { soldOn: '2026-03-01' }, ['afterSale']],
    ['a purchase thirty-one days ago', { soldOn: '2026-02-28' }, []],
    ['a visit in two days, over the end of the month', { visitOn: '2026-04-02' }, ['visit']],
    ['a visit in three days', { visitOn: '2026-04-03' }, []],
    ['a visit that is overdue', { visitOn: '2026-03-30' }, ['visit']],
    ['another supplier', { known: [{ field: 'held_by' as const }] }, ['withCompetitor']],
    ['a visit after a purchase', { visitOn: today, soldOn: today }, ['visit', 'afterSale']],
  ])('%s', (_, given, expected) => {
    expect(occasionsOf({ ...quiet, ...given }, today)).toEqual(expected);
  });
});

describe('sensitive questions', () => {
  test('are all off until each is switched on with a reason', () => {
    expect(SENSITIVE.length).toBeGreaterThan(10);
    expect(SENSITIVE.filter((field) => isInUse(field, every, {}))).toEqual([]);
    expect(switchedOn({}, 'religion', '  ', 1)).toBeUndefined();
    const on = switchedOn({}, 'care_needs', ' we invite to dinner ', 5);
    expect(on).toEqual({ care_needs: { reason: 'we invite to dinner', at: 5 } });
    expect(SENSITIVE.filter((field) => isInUse(field, every, on ?? {}))).toEqual(['care_needs']);
    expect(switchedOff(on ?? {}, 'care_needs')).toEqual({});
  });

  test('every other question is in use from the start', () => {
    expect(ofClass(0, 1, 2).filter((field) => !isInUse(field, every, {}))).toEqual([]);
  });

  test('what is told of children says how young is too young', () => {
    for (const id of ['children', 'children.education', 'children.interests'] as const) {
      expect(fields[id].sensitivity).toBe(3);
      expect(fields[id].help?.en).toContain('14');
    }
  });
});
