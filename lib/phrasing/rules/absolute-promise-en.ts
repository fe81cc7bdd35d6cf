import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './vocabulary.ts';

const why = {
  en: 'Once it is absolute, the smallest hiccup disappoints. Say what you expect and what you will do.',
  cn: '话说满了，出一点小问题客户就会失望。说清预期，再说出了状况怎么办。',
  tw: '話說滿了，出一點小問題客戶就會失望。說清楚預期，再說有狀況時怎麼處理。',
};
const common = {
  locale: 'en',
  category: 'absolute-promise',
  replaces: 'words',
  guards: [...SPOKEN_FOR, 'purpose', 'request'],
  why,
  source: '2.11',
} as const;

export const absolutePromiseEn = [
  {
    ...common,
    id: 'en.absolute.no-problem-with',
    severity: 'strong',
    patterns: [
      'there (will|can) be (absolutely )?no (problems?|issues?|trouble|surprises|delays?)( (whatsoever|at all))?>( (with|in|on|for|during|when|at))',
    ],
    suggestions: [
      { en: 'I do not expect difficulties' },
      { en: 'so far nothing points to difficulties' },
      { en: 'I will tell you early if something changes' },
    ],
    examples: {
      bad: [
        {
          text: 'There will be absolutely no problem with the seals.',
          span: 'There will be absolutely no problem',
        },
        {
          text: 'There will be no delays at all during the move.',
          span: 'There will be no delays at all',
        },
      ],
      good: [
        'I hope there will be few problems with it.',
        'We cannot promise there will be no delays in June.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.no-problem',
    severity: 'strong',
    patterns: [
      '(absolutely|definitely|certainly) no (problems?|issues?|trouble)( (whatsoever|at all))?',
      'no (problems?|issues?|trouble) (whatsoever|at all)',
    ],
    stop: [
      '(had|have|has|see|sees|saw|with|been) no (problems?|issues?|trouble) (whatsoever|at all)',
    ],
    suggestions: [
      { en: 'normally fine, and if anything comes up I will deal with it promptly' },
      { en: 'something that usually goes well, and I will tell you early if it does not' },
      { en: 'a routine job for us, with a named contact if something comes up' },
    ],
    examples: {
      bad: [
        {
          text: 'Delivery next week is absolutely no problem.',
          span: 'absolutely no problem',
        },
        { text: 'That will be no problem at all.', span: 'no problem at all' },
      ],
      good: [
        'That is normally no problem.',
        'We had no problems at all with the last upgrade.',
        'I cannot say there will be absolutely no problem.',
        'The customer asked: "absolutely no problem?"',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.there-is-no-problem',
    severity: 'strong',
    patterns: [
      'there (will|can) be (absolutely )?no (problems?|issues?|trouble|surprises|delays?)( (whatsoever|at all))?',
      'nothing (can|will|could) (possibly )?go wrong',
      'what could go wrong',
    ],
    suggestions: [
      { en: 'we do not expect difficulties, and if one comes up I will deal with it promptly' },
      { en: 'this usually runs smoothly, and I will tell you early if something changes' },
      { en: 'similar jobs have gone well, and we agree now what happens if this one does not' },
    ],
    examples: {
      bad: [
        {
          text: 'There will be no problems at all.',
          span: 'There will be no problems at all',
        },
        { text: 'Nothing can go wrong with this model.', span: 'Nothing can go wrong' },
      ],
      good: [
        'I hope there will be few problems.',
        'We cannot promise there will be no delays.',
        'If there will be no delay, please let me know.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.we-guarantee-that',
    severity: 'strong',
    patterns: [
      '(we|i)({can})? (guarantee|promise|swear)( (to )?you)? that',
      '(we|i)({can})? (guarantee|promise|swear) you',
      "(we|i)({can})? (guarantee|promise|swear)>( (you|it|this|they|he|she|there|nobody|nothing|everything|your _)('ll|'re|'s| (will|won't|is|are|can|can't|never|works?|lasts?|gets?|saves?|runs?|arrives?)))",
      '(we|i)( (can|do))? assure you( that)?',
      '(you have|i give you) (my|our) word( (that|on it))?',
      'mark my words',
      'there is no doubt (that|about it)',
      '(without|beyond) (a|any) doubt',
    ],
    stop: ['(money-back|the|limited|product|service|warranty) guarantee'],
    suggestions: [
      { en: 'as things stand,' },
      { en: 'on the current plan,' },
      { en: 'from what we have seen so far,' },
    ],
    examples: {
      bad: [
        { text: 'We guarantee that the pump lasts ten years.', span: 'We guarantee that' },
        { text: 'I promise you the parts arrive on Friday.', span: 'I promise you' },
        { text: 'We guarantee it works.', span: 'We guarantee' },
        { text: 'I guarantee you will like it.', span: 'I guarantee' },
        { text: 'You have my word that it works.', span: 'You have my word that' },
      ],
      good: [
        'We cannot guarantee that the pump lasts ten years.',
        'Please guarantee that the door stays closed.',
        'He said we guarantee that it works.',
        'We promised the client a call on Monday.',
        'Can I promise you a slot on Friday?',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.we-guarantee',
    severity: 'strong',
    patterns: [
      '(we|i)({can})? guarantee',
      '(we|i)({can})? (guarantee|promise) you>( (a|an|our|the (best|lowest|highest|fastest|same|right)|results|success|delivery))',
    ],
    stop: ['guarantees? (period|certificate|card|terms|claim|fund|form|scheme|is|are|covers?)'],
    suggestions: [{ en: 'we aim for' }, { en: 'we plan for' }, { en: 'our written terms cover' }],
    examples: {
      bad: [
        { text: 'We guarantee delivery on Friday.', span: 'We guarantee' },
        { text: 'We can guarantee you the lowest price.', span: 'We can guarantee you' },
        { text: 'With this oil we can guarantee low wear.', span: 'we can guarantee' },
      ],
      good: [
        'We cannot guarantee delivery on Friday.',
        "We can't guarantee a date yet.",
        'We do not guarantee results.',
        'Our money-back guarantee runs for 30 days.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.guarantee-to',
    severity: 'strong',
    patterns: ['(we|i)({can})? guarantee to'],
    suggestions: [
      { en: 'we aim to' },
      { en: 'we plan to' },
      { en: 'our written terms oblige us to' },
    ],
    examples: {
      bad: [
        { text: 'We guarantee to deliver by noon.', span: 'We guarantee to' },
        {
          text: 'In this region we can guarantee to answer within a day.',
          span: 'we can guarantee to',
        },
      ],
      good: ['We do not guarantee to deliver by noon.', 'We aim to deliver by noon.'],
    },
  },
  {
    ...common,
    id: 'en.absolute.guaranteed-to',
    severity: 'strong',
    patterns: ['guaranteed to'],
    suggestions: [{ en: 'meant to' }, { en: 'expected to' }, { en: 'so far known to' }],
    examples: {
      bad: [
        { text: 'This filter is guaranteed to remove the smell.', span: 'guaranteed to' },
        { text: 'A coating guaranteed to last.', span: 'guaranteed to' },
      ],
      good: [
        'This filter is not guaranteed to remove the smell.',
        'If it were guaranteed to work, I would say so.',
        'No filter is guaranteed to remove the smell.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.guaranteed-result',
    severity: 'strong',
    patterns: [
      'guaranteed (quick |fast |great |best )?(results?|success|approval|satisfaction|savings|profits?|returns?|growth|delivery|improvement)',
    ],
    suggestions: [
      { en: 'results that customers in a similar position report' },
      { en: 'results we can show you from similar jobs' },
      { en: 'terms that we put in writing for you' },
    ],
    examples: {
      bad: [
        { text: 'You get guaranteed results in a month.', span: 'guaranteed results' },
        { text: 'Order now for guaranteed quick success.', span: 'guaranteed quick success' },
      ],
      good: [
        'There are no guaranteed results in this trade.',
        'Beware of anyone who claims guaranteed returns.',
        'A guaranteed annuity is a kind of pension.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.is-guaranteed',
    severity: 'strong',
    patterns: [
      '(your )?(satisfaction|success|delivery|results?|quality|approval|savings)( (is|are))?( (100 ?%|fully|absolutely|always|completely))? guaranteed',
    ],
    suggestions: [
      { en: 'if something is not right, tell me and I will see to it' },
      { en: 'our written terms say what we do if something is not right' },
      { en: 'most customers in a similar position are content, and I can name two you may ask' },
    ],
    examples: {
      bad: [
        {
          text: 'Your satisfaction is 100% guaranteed.',
          span: 'Your satisfaction is 100% guaranteed',
        },
        { text: 'Great service, quality guaranteed!', span: 'quality guaranteed' },
      ],
      good: [
        'Delivery is not guaranteed.',
        'If delivery is guaranteed, the fee is higher.',
        'Nobody can say that success is guaranteed.',
      ],
    },
  },
] as const satisfies readonly Rule[];
