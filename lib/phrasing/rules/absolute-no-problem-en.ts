import type { Rule } from '../rule.ts';
import { absoluteEn } from './absolute-en.ts';

export const absoluteNoProblemEn = [
  {
    ...absoluteEn,
    id: 'en.absolute.no-problem-with',
    severity: 'strong',
    patterns: [
      'there (will|can) be (absolutely )?no (problems?|issues?|trouble|surprises|delays?)( (whatsoever|at all))?>( (with|in|on|for|during|when))',
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
    ...absoluteEn,
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
    ...absoluteEn,
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
] as const satisfies readonly Rule[];
