import type { Rule } from '../rule.ts';
import { absoluteEn } from './absolute-en.ts';

export const absolutePromiseEn = [
  {
    ...absoluteEn,
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
    ...absoluteEn,
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
    ...absoluteEn,
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
    ...absoluteEn,
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
    ...absoluteEn,
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
        { text: 'We offer guaranteed quick success.', span: 'guaranteed quick success' },
      ],
      good: [
        'There are no guaranteed results in this trade.',
        'Beware of anyone who claims guaranteed returns.',
        'A guaranteed annuity is a kind of pension.',
      ],
    },
  },
  {
    ...absoluteEn,
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
