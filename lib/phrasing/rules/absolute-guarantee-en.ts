import type { Rule } from '../rule.ts';
import { absoluteEn } from './absolute-en.ts';

export const absoluteGuaranteeEn = [
  {
    ...absoluteEn,
    id: 'en.absolute.guaranteed-by',
    severity: 'strong',
    patterns: [
      '(is|are|be|comes|come)( (fully|absolutely|unconditionally|100 ?%|completely|totally|always|also))? guaranteed (by|for|against|forever|in writing|or|for life)',
      '(fully|absolutely|unconditionally|completely|100 ?%|totally|personally) guaranteed',
      'guaranteed by (the|a) (government|state|bank|manufacturer|company)',
      'guaranteed (or your money back|for life|forever|lowest|highest|best|fastest|safe|placement|acceptance|winner|win|income|commissions?|sales|leads|visitors|hits|traffic)',
      '(100 ?%|unconditional|ironclad|no-risk|rock-solid|lifetime) guarantee',
      'guarantee (your|you|yourself)( own)?( {w})? (success|fortune|good fortune|satisfaction|results?|future|income|savings|approval|profits?)',
    ],
    stop: [
      '(bonds?|loans?|deposits?|debts?|notes?) (is|are)( fully)? guaranteed by',
      '(100 ?%|unconditional|lifetime) (money-back|satisfaction|moneyback) guarantee',
    ],
    suggestions: [
      { en: 'covered by our written terms' },
      { en: 'something we stand by, in writing' },
      { en: 'agreed in writing, with what we do if it fails' },
    ],
    examples: {
      bad: [
        { text: 'The pump is fully guaranteed.', span: 'fully guaranteed' },
        { text: 'It is guaranteed by the government.', span: 'is guaranteed by' },
        { text: 'Guaranteed lowest rates.', span: 'Guaranteed lowest' },
        { text: 'An ironclad guarantee.', span: 'ironclad guarantee' },
        { text: 'Guarantee your success with it.', span: 'Guarantee your success' },
      ],
      good: [
        'The bond is guaranteed by the state.',
        'Nothing is guaranteed in this trade.',
        'A guaranteed annuity is a kind of pension.',
      ],
    },
  },
  {
    ...absoluteEn,
    id: 'en.absolute.promise-you',
    severity: 'strong',
    patterns: [
      "you can be (sure|certain|confident|assured)( that)?( {w})?( {w})? (will|won't|is|are|'ll)",
      '(success|satisfaction|results?|quality|privacy|delivery|approval|profits?)( (is|are))?( (fully|always|100 ?%))? assured',
      '(complete|total|full|100 ?%) satisfaction',
      "(we|i)('d|{can})? (stake|bet|put) (my|our) (reputation|life|name|house) on( it)?",
      '(you can|you may|you could) (bet|count|rely|bank) on (it|that)',
      "(you can|please) (rest|be) (100 ?% |fully |absolutely )?(assured|certain|confident)( that)?( (it|this|we|you|your {w}|the {w}|they|our {w}|nothing))? (will|won't|is|are|can|'ll)",
      "rest (100 ?% |fully |absolutely )?assured( that)? (it|this|we|you|your {w}|the {w}|they|our {w}|nothing)('ll| will| won't| is| are| can| gets?)",
      "(i|we)('m| am|'re| are) (100 ?%|a hundred percent|absolutely|completely|totally|dead) (sure|certain|positive|convinced|confident)( that)?( (it|this|we|you|they))? (will|won't|is|are|can)",
      "(cross my heart|scout's honou?r|on my honou?r|hand on heart)",
      "trust me,? (it|this|we|you|they|there|our)('ll| will| won't| is| are| can)",
    ],
    suggestions: [
      { en: 'as things stand,' },
      { en: 'on the current plan,' },
      { en: 'from what we have seen so far,' },
    ],
    stop: ['(100 ?%|complete|full|total) satisfaction (survey|score|rate|rating|guarantee)'],
    examples: {
      bad: [
        { text: 'You can be sure it will arrive.', span: 'You can be sure it will' },
        { text: 'Satisfaction assured.', span: 'Satisfaction assured' },
        { text: 'I stake my reputation on it.', span: 'I stake my reputation on it' },
        { text: 'You can bet on it.', span: 'You can bet on it' },
        { text: 'Rest assured it will hold.', span: 'Rest assured it will' },
        { text: 'I am absolutely sure it will fit.', span: 'I am absolutely sure it will' },
        { text: 'Trust me, it will hold.', span: 'Trust me, it will' },
      ],
      good: [
        'Quality assurance will call you.',
        'Rest assured I know how hectic it is.',
        'We promised you a call.',
        'I cannot promise it will fit.',
      ],
    },
  },
] as const satisfies readonly Rule[];
