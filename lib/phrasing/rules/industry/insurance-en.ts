import type { Rule } from '../../rule.ts';
import { SPOKEN_FOR } from '../spoken-for.ts';
import { TRADE_WHY } from './reasons.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  severity: 'strong',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: TRADE_WHY.insurance.claim,
  source:
    'NAIC Unfair Trade Practices Act (Model 880) s. 4; UK FCA ICOBS 2.2; HK Insurance Ordinance s. 90',
  suggestions: [
    { en: 'What is covered, and what is not, stands in the terms: {source}' },
    { en: 'Please read the exclusions with me before you decide' },
    { en: 'The insurer decides each claim by the terms of the policy' },
  ],
} as const;

const HEALTH =
  '(illness|condition|conditions|operation|surgery|diagnosis|accident|accidents|claims?|medical history|history|diabetes|asthma|smoking|medication|hospital stay|heart (attack|problem))';

export const insuranceEn = [
  {
    ...common,
    id: 'en.insurance.covers-all',
    patterns: [
      '(policy|plan|insurance|cover|coverage|it|this|we|that) (covers?|insures?|pays for|protects you (against|from))( (absolutely|literally|simply|just about|practically))? (everything|anything|every (risk|eventuality|illness|disease|loss)|all (eventualities|illnesses|diseases|losses))>{end}',
      "(you are|you're|you'll be|you will be|fully) (covered|protected|insured) (for|against) (everything|anything|whatever happens)>{end}",
      '(covered|insured|protected)( (for you))? (no matter what|whatever happens|in every case|in all cases|whatever the cause)',
    ],
    examples: {
      bad: [
        {
          text: 'The policy covers absolutely everything.',
          span: 'policy covers absolutely everything',
        },
        { text: 'Your family is insured whatever happens.', span: 'insured whatever happens' },
      ],
      good: [
        'The policy does not cover everything.',
        'No insurance covers everything.',
        'Which losses does the policy cover?',
      ],
    },
  },
  {
    ...common,
    id: 'en.insurance.sure-claim',
    patterns: [
      '(claims?|pay-?outs?|benefits?) (will|is|are)( (always|definitely|certainly|automatically|guaranteed to))( be)? (paid|approved|accepted|settled|honou?red)',
      '(we|the insurer|they|the company|the insurance) (always|will always|will definitely|will certainly)( (pay|pays))( out)?( (every|all|your|the|any))? claims?',
      '(we|the insurer|they|the company) (have |has )?(never|not once) (rejected|refused|denied|rejects?|refuses?|deny|denies|turned down|turns down)( a| any| one)?( single)? claims?',
      'guaranteed (pay-?outs?|claims? (payment|payout|settlement))',
      '(they|we|the insurer|the company) will (pay|settle|approve)( out)? (your|any|every|the) claim (for sure|no matter what|without question|whatever happens)',
    ],
    examples: {
      bad: [
        { text: 'Your claim will definitely be paid.', span: 'claim will definitely be paid' },
        {
          text: 'We have never rejected a single claim.',
          span: 'We have never rejected a single claim',
        },
      ],
      good: [
        'Your claim will be paid if the terms are met.',
        'I cannot say whether the claim will always be paid.',
        'We paid your claim on Monday.',
      ],
    },
  },
  {
    ...common,
    id: 'en.insurance.no-exclusions',
    severity: 'warn',
    patterns: [
      '(no|zero|without( any)?) exclusions( (at all|whatsoever|of any kind))',
      '(absolutely|has|have|with|literally) (no|zero) exclusions>{end}',
      '(no|without( any)?|zero) (fine|small) print>{end}',
      'nothing is (excluded|left out) (from|in|by) (the|this|our) (policy|plan|cover|coverage)',
    ],
    examples: {
      bad: [
        { text: 'The plan has no exclusions.', span: 'has no exclusions' },
        { text: 'It is simple, with no small print.', span: 'no small print' },
      ],
      good: [
        'There are no exclusions for water damage, see clause 4.',
        'Please read the small print.',
      ],
    },
  },
  {
    ...common,
    id: 'en.insurance.conceal',
    category: 'pushing',
    why: TRADE_WHY.insurance.press,
    source:
      'UK Consumer Insurance (Disclosure and Representations) Act 2012 s. 2; PRC Insurance Law art. 16, 116(3)',
    suggestions: [
      { en: 'Please answer every health question in full; a gap can cost you the cover' },
      { en: 'If you are not sure whether it matters, write it down and the insurer decides' },
    ],
    patterns: [
      `(don't|do not|needn't|need not|no need to|never)( (need to|have to))? (mention|declare|disclose|report|write down|tell (them|us|the insurer|the company)( about)?)( (your|the|that|any|this|his|her|old|previous|earlier))?( (old|previous|earlier|past))? ${HEALTH}`,
      `(leave|keep) (your|the|that|his|her)( (old|previous|earlier|past))? ${HEALTH} (out of|off) (the|your) (form|application|questionnaire|proposal)`,
      '(tick|check|answer|put|say) no (to|on|for|in) (all|every|the|each)( (of the))?( health| medical)? (questions?|boxes|box)',
    ],
    examples: {
      bad: [
        {
          text: 'You do not need to mention your old operation.',
          span: 'do not need to mention your old operation',
        },
        {
          text: 'Just answer no to all health questions.',
          span: 'answer no to all health questions',
        },
      ],
      good: [
        'Please mention every operation.',
        'Do I need to declare the accident?',
        'He claimed they do not need to report the accident.',
      ],
    },
  },
  {
    ...common,
    id: 'en.insurance.rebate',
    category: 'overfull-promise',
    why: TRADE_WHY.insurance.press,
    source:
      'NAIC Unfair Trade Practices Act (Model 880) s. 4 (rebates); PRC Insurance Law art. 116(4)',
    suggestions: [
      { en: 'The price is the same with every agent; what I add is help with the claim' },
      { en: 'Discounts are those of the tariff, and I check which apply to you' },
    ],
    patterns: [
      "(i|we)('ll| will| can| could| would)? (give|pay|hand|share|split|refund|return|rebate)( you)?( back)?( (part|half|some|{n} ?%))?( of)? (my|our|the) commission",
      "(i|we)('ll| will| can| could| would)? (pay|cover)( for)? (your|the) first (premium|month's premium|instal?lment)",
    ],
    examples: {
      bad: [
        {
          text: 'I will give you half of my commission.',
          span: 'I will give you half of my commission',
        },
        { text: 'We can pay your first premium.', span: 'We can pay your first premium' },
      ],
      good: ['We cannot share our commission.', 'Please pay your first premium by Friday.'],
    },
  },
  {
    ...common,
    id: 'en.insurance.like-savings',
    category: 'overfull-promise',
    severity: 'warn',
    suggestions: [
      { en: 'It is insurance: part of the premium pays for the cover and the costs' },
      { en: 'The table shows what you would get back in each year: {source}' },
    ],
    patterns: [
      '(policy|plan|insurance|it|this)( (is|works))( (really|basically|just|exactly))? (like|the same as|better than|as good as)( a| your| any)? (savings account|bank deposit|fixed deposit|term deposit|money in the bank)',
      '(think|see|look at|treat)( of)? (it|this|the (plan|policy)) (as|like)( a| your)? (savings account|bank deposit|fixed deposit|deposit)',
      '(get|gets|receive|have)( back)? (all|every (cent|penny|dollar) of) (your|the)( paid)? (premiums?|money)( back)? (no matter what|at any time|any time|whenever you (want|like))',
      '(cancel|surrender)( it| the policy)? (any time|at any time|anytime|whenever you (want|like)) (without (losing|any loss)|and (lose nothing|get everything back|get all your money back))',
    ],
    examples: {
      bad: [
        {
          text: 'The plan is just like a savings account.',
          span: 'plan is just like a savings account',
        },
        {
          text: 'You can cancel at any time without losing money.',
          span: 'cancel at any time without losing',
        },
      ],
      good: [
        'The plan is not like a savings account.',
        'You can cancel at any time; the surrender table shows what you get.',
      ],
    },
  },
  {
    ...common,
    id: 'en.insurance.premium-fixed',
    suggestions: [
      { en: 'The premium holds until {date}; after that the insurer may change it' },
      { en: 'How the premium may change stands in the terms: {source}' },
    ],
    patterns: [
      '(premiums?|rates?|price of the policy) (will|can|would|shall) never (go up|rise|increase|change)',
      '(premiums?|rates?) (is|are|stays?|remains?)( locked| fixed)? (for (life|ever|good)|forever)',
      '(dividends?|bonus|bonuses|surplus) (of the policy )?(is|are|will be) certain',
    ],
    examples: {
      bad: [
        { text: 'Your premium will never go up.', span: 'premium will never go up' },
        { text: 'The premium stays fixed forever.', span: 'premium stays fixed forever' },
      ],
      good: ['We cannot say the premium will never rise.', 'Your premium will go up in May.'],
    },
  },
  {
    ...common,
    id: 'en.insurance.everyone-accepted',
    severity: 'warn',
    patterns: [
      '(everyone|everybody|anyone|anybody|all applicants) (is|are|gets|will be|can be) (accepted|insured|covered)>{end}',
      '(everyone|everybody|anyone|anybody) (accepted|insured)>{end}',
      '(guaranteed|automatic) (acceptance|cover|coverage|insurability) (regardless of|whatever|no matter|for (everyone|everybody|anyone))',
      '(the insurer|they|we) (will|would) (definitely|certainly|surely|always) (accept|insure|take) (you|him|her|anyone|everyone)',
    ],
    examples: {
      bad: [
        { text: 'With this plan everyone is accepted.', span: 'everyone is accepted' },
        { text: 'They will certainly insure you.', span: 'They will certainly insure you' },
      ],
      good: ['Not everyone is accepted.', 'The insurer decides after the medical questions.'],
    },
  },
] as const satisfies readonly Rule[];
