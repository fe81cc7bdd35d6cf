import type { Rule } from '../rule.ts';
import { overfullEn } from './overfull-en.ts';

export const overfullResultsEn = [
  {
    ...overfullEn,
    id: 'en.overfull.quick-results',
    severity: 'warn',
    guards: ['quotation', 'reported', 'negation', 'question', 'hedge'],
    patterns: [
      '(instant|immediate|overnight|same-day|automatic) (approval|acceptance|credit|cash|relief|savings|wealth|delivery of)',
      "(while|as|even when) you( are|'re)? (sleep|sleeping|asleep)",
      '(fire|quit|dump|retire) (your (boss|job|day job)|early|rich|young)',
      '(look|feel) ({n}|ten|twenty|five|years)( years)? younger',
      '(watch|see) your{ws} (skyrocket|soar|explode|take off|multiply|double|triple|grow|climb|roll in)',

      '(instant|overnight|staggering|amazing|incredible|unbelievable|explosive|astonishing|astounding|mind-blowing|miraculous|dramatic|phenomenal|sensational|magical|fantastic|jaw-dropping) (results?|success|wealth|profits?|income|cash|riches|weight loss|gains|relief|returns?|transformation|cure)',
      '(double|triple|quadruple|10x|multiply|skyrocket|explode|supercharge)( or (triple|double))? your (sales|income|money|profits?|revenue|business|traffic|leads|savings|investment|earnings|turnover|customers|wealth|cash|salary|response|pipeline)',
      '(get|become|grow|getting) (very |filthy )?(rich|wealthy)( (quick|quickly|fast|overnight|now|today))?',
      '(works?|working) (instantly|immediately|overnight|like magic|like a charm|wonders|miracles)',
      '(lose|drop|shed)( up to)? {n} (pounds|lbs|kilos|kg|inches)',
      '(be|become) (debt-free|financially (free|independent)|your own boss)( (in|within|by|today|now|for))?',
      'results? in (just |only |as little as |under |less than )?{n} (minutes|hours|days)',
    ],
    stop: ['(if|whether|to get rich or|not) (get|become) rich'],
    examples: {
      bad: [
        { text: 'Instant approval.', span: 'Instant approval' },
        { text: 'Money comes while you sleep.', span: 'while you sleep' },
        { text: 'Watch your sales soar.', span: 'Watch your sales soar' },
        { text: 'Expect amazing results.', span: 'amazing results' },
        { text: 'Let us double your sales.', span: 'double your sales' },
        { text: 'The cream works overnight.', span: 'works overnight' },
        { text: 'Lose 10 pounds with it.', span: 'Lose 10 pounds' },
        { text: 'Become debt-free in a year.', span: 'Become debt-free in' },
        { text: 'You see results in just 3 days.', span: 'results in just 3 days' },
      ],
      good: [
        'Fire your kiln at low heat.',
        'Delivery took two weeks.',
        'It does not work overnight.',
        'Will it double our sales?',
        'The results of the test are attached.',
      ],
    },
  },
  {
    ...overfullEn,
    id: 'en.overfull.income-claim',
    severity: 'hint',
    guards: ['quotation', 'reported', 'negation', 'question'],
    patterns: [
      '(earn|make|win|save|receive|pocket) (thousands|hundreds|millions|big|a fortune|more money)( {w})?',
      '(earn|earns|make|makes|making|earning|made|receive|receives|generate|generates|generating|get|pocket|collect|win|bring in|cash|profit|save|saving|worth)( (up to|over|at least|an extra|as much as|more than|of|about))? $ ?{n}',
      '$ ?{n}( ?k| plus| or more|\\+)? (a|per|each|every|/) (day|week|month|year|hour|sale)',
      '(substantial|extra|residual|passive|unlimited|steady|serious|fantastic|huge|six-figure|monthly|second|executive|full-time|part-time) (monthly |weekly )?(income|earnings|cash|cash flow)',
      '(cash|money|profit|profits|income|rich|results|loan|approved|approval|sales|customers|traffic)( {w})? (in|within) (just |only |as little as |under |less than )?{n} (minutes|hours|days|weeks)',
      'in {n} (minutes|hours|days|weeks) or less',
      '(financial|total) (freedom|independence)',
      '(fortune|millions|thousands of dollars|big money|serious money|easy money|fast cash|quick cash|extra money|money fast|money-making)',
      'make money',
      'work(ing)? (from|at) home',
    ],
    examples: {
      bad: [
        { text: 'You can make $500 with it.', span: 'make $500' },
        { text: 'It brings $300 a week.', span: '$300 a week' },
        { text: 'A substantial monthly income.', span: 'substantial monthly income' },
        { text: 'Fast cash for your car.', span: 'Fast cash' },
        { text: 'Ready in 17 minutes or less.', span: 'in 17 minutes or less' },
      ],
      good: ['The invoice of 300 dollars is attached.', 'Please see the price list.'],
    },
  },
] as const satisfies readonly Rule[];
