import type { Rule } from '../rule.ts';

const common = {
  locale: 'en',
  category: 'petty-charges',
  replaces: 'sentence',
  guards: ['quotation', 'reported', 'question', 'negation', 'condition'],
  why: {
    en: 'A charge for a trifle costs more goodwill than it earns. Leave it off, or name it in the price beforehand.',
    cn: '为一点小东西收费，得不偿失。要么不收，要么事先写进报价。',
    tw: '為一點小東西收費，得不償失。要麼不收，要麼事先寫進報價。',
  },
  suggestions: [
    { en: 'this one is on us' },
    { en: 'I will leave this off the invoice' },
    { en: 'this is part of the price that we agreed' },
  ],
  source: '3.28',
} as const;

export const pettyEn = [
  {
    ...common,
    id: 'en.petty.charge-for-trifle',
    severity: 'warn',
    guards: ['quotation', 'reported', 'question'],
    patterns: [
      "(i|we)('ll|'d| will| have to| must| would have to| do| are going to| need to)?( (also|still|now))? (charge|bill|invoice|add|deduct)( you| a fee| extra| {money}| a charge)?( extra)?( a fee| {money})? for( (each|every|the|any|all|that|this|your|an extra|another|a|one))?( (extra|single|additional|second))? {trifle}",
      '{money}( {w})? (per|for each|for every|for the|for a|each|extra for)( (extra|single|additional))? (copy|page|print|bag|box|sheet|screw|cup|glass|receipt|envelope|signature|reprint|sample)',
      "{trifle} (is|are|costs?|will be|'ll be) (charged|billed|extra|{money}|not free|not included|at your (own )?(cost|expense))( (extra|separately))?",
      '(each|every)( (extra|single|additional|further))? {trifle}( (is|will be|costs?))? (charged|billed|extra|{money})',
      "(there is|there's|there will be|there'll be) (an? )?(small |extra |nominal |additional |minimum )?(charge|fee|surcharge) (for|of {money} for)( (each|every|the|any|a|all))?( {w})? {trifle}",
      "(i|we) (don't|do not|can't|cannot|won't) (give|hand out|throw)( (away|in))? {trifle}( (away|in))?( for free| free of charge)?",
      'nickel-and-dim(e|ing)',
      '(down to|to) the (last|very last) (cent|penny)',
      'you (still )?owe (us|me) (the )?(remaining |missing |last )?({n} (cents|pence)|{n} ?p)',
      "(you|you'll|you will) (have|need) to (pay|pay extra) for( (each|every|the|any|that|this|your))? {trifle}",
    ],
    examples: {
      bad: [
        { text: 'We charge for every copy.', span: 'We charge for every copy' },
        { text: 'It is $1 per page.', span: '$1 per page' },
        { text: 'The bag costs extra.', span: 'bag costs extra' },
        { text: 'Each extra copy is billed.', span: 'Each extra copy is billed' },
        {
          text: 'There is a small charge for the receipt.',
          span: 'There is a small charge for the receipt',
        },
        { text: 'You still owe us 40 cents.', span: 'You still owe us 40 cents' },
        { text: 'You will have to pay for the box.', span: 'You will have to pay for the box' },
        { text: 'We count to the last cent.', span: 'to the last cent' },
      ],
      good: [
        'The copies are free.',
        'Do you charge for copies?',
        'We charge for the second visit as agreed in the quote.',
      ],
    },
  },
  {
    ...common,
    id: 'en.petty.fee-hint',
    severity: 'hint',
    patterns: [
      '(copying|printing|handling|paper|bag|packaging|wrapping|convenience|processing|booking|admin|administration|administrative|paperwork|reprint|restocking|late|small-order|minimum-order|call-out|telephone|postage|reminder|service) (fee|charge|surcharge)s?',
      "(that|this|it)('ll|'s| will| would| is)? (be |cost |costs )?(you )?extra",
      '(small|nominal|minimum|additional|extra) (fee|charge|surcharge)s?',
      '(plus|excluding|excl.?) (postage|packaging|handling|shipping)',
      'nothing (is|comes) (for )?free',
      'not free of charge',
    ],
    examples: {
      bad: [
        { text: 'A handling fee of 3 euros.', span: 'handling fee' },
        { text: 'That will be extra.', span: 'That will be extra' },
        { text: 'There is a small fee.', span: 'small fee' },
      ],
      good: ['Delivery is free.', 'The invoice is attached.'],
    },
  },
] as const satisfies readonly Rule[];
