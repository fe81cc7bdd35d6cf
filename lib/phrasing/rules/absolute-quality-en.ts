import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  replaces: 'words',
  guards: SPOKEN_FOR,
  why: {
    en: 'Nothing works every time for everybody. A tested fact is believed; a hundred percent is not.',
    cn: '没有什么次次灵验、人人适用。经过验证的事实让人信，说百分之百反而没人信。',
    tw: '沒有什麼次次靈驗、人人適用。經過驗證的事實讓人信，說百分之百反而沒人信。',
  },
  source: '2.11',
} as const;

export const absoluteQualityEn = [
  {
    ...common,
    id: 'en.absolute.hundred-percent',
    severity: 'strong',
    patterns: [
      '(100 ?%|one hundred percent|a hundred percent|absolutely|completely|totally|perfectly) (guaranteed|certain|safe|secure|reliable|legal|risk-free|fail-safe|waterproof|foolproof|effective)',
      'foolproof',
      'bulletproof',
      'fail-safe',
      '(is|are|be) risk-free',
    ],
    stop: [
      'bulletproof (vests?|glass|jackets?)',
      'fail-safe (valves?|switch|switches|mode|brakes?)',
    ],
    suggestions: [
      { en: 'well tested' },
      { en: 'proven in daily use' },
      { en: 'tested and documented' },
    ],
    examples: {
      bad: [
        { text: 'The new lock is 100% secure.', span: '100% secure' },
        { text: 'A foolproof way to cut costs.', span: 'foolproof' },
        { text: 'The seal is absolutely safe for food.', span: 'absolutely safe' },
      ],
      good: [
        'No lock is 100% secure.',
        'The support team was absolutely amazing.',
        'The shirt is 100% cotton.',
        'The plant uses a fail-safe valve.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.no-risk',
    severity: 'strong',
    patterns: [
      '(zero|absolutely no|no) risk( (whatsoever|at all))?( (of|to) (loss|you|failure|your (money|data|business)))?',
      'without (any|the slightest) risk',
    ],
    stop: [
      '(no|zero) risk (assessment|analysis|management|factors?|register|class)',
      '(there is|there are|is|are|has|have|had|carries|at) no risk (assessment|that|if)',
      'no risk no',
    ],
    suggestions: [
      { en: 'a low risk that we watch together' },
      { en: 'little risk, and a written plan if something comes up' },
      { en: 'a risk that we have planned for' },
    ],
    examples: {
      bad: [
        { text: 'Switching over is zero risk.', span: 'zero risk' },
        { text: 'There is no risk to you.', span: 'no risk to you' },
      ],
      good: [
        'Nobody works with zero risk.',
        'He claims there is no risk.',
        'There is no risk assessment yet.',
        'Is there no risk?',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.zero-defects',
    severity: 'warn',
    patterns: ['zero (downtime|defects?|errors?|failures?|complaints?|problems?|issues?|bugs?)'],
    stop: [
      'zero defects? (program|programme|policy|method)',
      'zero errors? (found|reported|left|in the log)',
    ],
    suggestions: [
      { en: 'very few faults so far' },
      { en: 'as few interruptions as we can plan for' },
      { en: 'figures that I am glad to show you' },
    ],
    examples: {
      bad: [
        { text: 'The change-over means zero downtime.', span: 'zero downtime' },
        { text: 'We deliver zero defects.', span: 'zero defects' },
      ],
      good: ['Zero errors found in the log.', 'We cannot offer zero downtime.'],
    },
  },
  {
    ...common,
    id: 'en.absolute.will-never',
    severity: 'strong',
    patterns: [
      '(will|would|can|shall) never (fail|break|break down|crash|leak|go wrong|wear out|rust|stop working|need repairs?|need replacing)',
      "(cannot|can't|can not) (fail|go wrong|break)",
    ],
    suggestions: [
      { en: 'should hold up well in normal use' },
      { en: 'should do well, and we are there if it does not' },
      { en: 'should give little trouble' },
    ],
    examples: {
      bad: [
        { text: 'This hinge will never break.', span: 'will never break' },
        { text: "With this plan you can't go wrong.", span: "can't go wrong" },
      ],
      good: [
        'We will never share your address.',
        'I cannot say that it will never break.',
        'If the hinge will never break, why sell spares?',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.never-again',
    severity: 'strong',
    patterns: [
      '(will|would|shall) never>( (happen (to you )?again|occur again|let you down|disappoint|need|have to|regret|run out|look back|go back|lose|worry|pay (again|more)))',
      '<((it|this|that|they|you|prices?|delivery) )will (under no circumstances|not under any circumstances)',
    ],
    suggestions: [
      { en: 'should not normally' },
      { en: 'should rarely' },
      { en: 'will, as far as we can see, not' },
    ],
    examples: {
      bad: [
        { text: 'It will never happen again.', span: 'will never' },
        { text: 'You will never need to replace it.', span: 'will never' },
      ],
      good: ['We will never call you at night.', 'I cannot promise it will never happen again.'],
    },
  },
  {
    ...common,
    id: 'en.absolute.never-fails',
    severity: 'warn',
    patterns: [
      'never (fails|breaks|crashes|leaks|breaks down|goes wrong|lets you down|disappoints)',
      'always works',
      'works every time',
      'works? for everyone',
    ],
    suggestions: [
      { en: 'has worked well in the set-ups we tested' },
      { en: 'rarely gives trouble' },
      { en: 'does well in normal use' },
    ],
    examples: {
      bad: [
        { text: 'The pump never fails.', span: 'never fails' },
        { text: 'Our method works every time.', span: 'works every time' },
      ],
      good: ['No pump never fails.', 'I would not say it always works.', 'It worked this time.'],
    },
  },
  {
    ...common,
    id: 'en.absolute.definitely-will',
    severity: 'warn',
    patterns: [
      '<({things} )(definitely|certainly|surely|absolutely|undoubtedly) will',
      '<({things} )will (definitely|certainly|surely|absolutely|undoubtedly)',
    ],
    stop: [
      '(definitely|certainly) (will )?(want|need|have to|see|find|notice|remember|hear|know|miss|be in touch|let you know)',
    ],
    suggestions: [
      { en: 'should' },
      { en: 'should, on the current plan,' },
      { en: 'will most likely' },
    ],
    examples: {
      bad: [
        { text: 'The parts will definitely arrive on Monday.', span: 'will definitely' },
        { text: 'You will certainly save money.', span: 'will certainly' },
      ],
      good: [
        'I will definitely call you back.',
        'If we order today, the parts will definitely arrive.',
        'I cannot say it will definitely arrive.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.without-fail',
    severity: 'warn',
    patterns: ['without fail', '100 ?% of the time', 'every single time'],
    suggestions: [
      { en: 'as planned' },
      { en: 'unless I tell you otherwise in good time' },
      { en: 'as we agreed in writing' },
    ],
    examples: {
      bad: [
        { text: 'The truck leaves at six without fail.', span: 'without fail' },
        { text: 'It starts every single time.', span: 'every single time' },
      ],
      good: ['The truck does not leave at six without fail.', 'The truck leaves at six as a rule.'],
    },
  },
] as const satisfies readonly Rule[];
