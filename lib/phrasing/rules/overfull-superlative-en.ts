import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'overfull-promise',
  replaces: 'sentence',
  guards: [...SPOKEN_FOR, 'hedge'],
  why: {
    en: 'A superlative needs a proof, or it is heard as noise. One fact with its source says more.',
    cn: '用“最”要有凭据，没有凭据客户当耳边风。一个带出处的事实更有分量。',
    tw: '用「最」要有憑據，沒有憑據客戶當耳邊風。一個有出處的事實更有分量。',
  },
  suggestions: [
    { en: 'what customers choose us for is {fact} (source: {source})' },
    { en: 'in {fact} our figures compare well, and I can send you the comparison' },
    { en: 'customers in a similar position tell us {fact}' },
  ],
  source: '3.14',
} as const;

export const overfullSuperlativeEn = [
  {
    ...common,
    id: 'en.overfull.best-of-all',
    severity: 'warn',
    softened: ['offer', 'evidence'],
    patterns: ['the( very)? {sup}{ws} {ofall}', 'the {sup}{ws}( (and|yet|but|or)){ws} {ofall}'],
    stop: [
      'the (best|most) of (your|our|my|it|this|that)|the {sup}{ws} (customer|client|person|buyer|boss|clients|customers|people|friend)',
    ],
    examples: {
      bad: [
        {
          text: 'Our clients get the fastest delivery in the industry.',
          span: 'the fastest delivery in the industry',
        },
        {
          text: 'Ask us for the most reliable pump on the market.',
          span: 'the most reliable pump on the market',
        },
        { text: 'Get from us the cheapest tyres in town.', span: 'the cheapest tyres in town' },
        {
          text: 'Our team built the most advanced scanner ever made.',
          span: 'the most advanced scanner ever made',
        },
        {
          text: 'These are the finest tools money can buy.',
          span: 'the finest tools money can buy',
        },
      ],
      good: [
        'We are one of the largest dealers in the region.',
        'Ours is arguably the most powerful pump on the market.',
        'Best regards from all of us.',
        'He said ours is the best pump on the market.',
      ],
    },
  },
  {
    ...common,
    id: 'en.overfull.we-have-the-best',
    severity: 'warn',
    softened: ['evidence'],
    patterns: [
      '(we|i)( (just|only|always|now|also))? (have|offer|sell|make|provide|build|are|deliver|supply|carry|employ|guarantee|use|give you|bring you|get you|offer you|can offer you)( (you|only))? (the( (very|absolute))? )?{sup2}',
      '(our|my)( {w})?( {w})? (is|are|has|have|offers?|gives?( you)?|provides?|delivers?|uses?)( (simply|by far|still))? the( (very|absolute))? {sup}',
    ],
    stop: [
      '(our|my) (best|greatest|highest) (regards|wishes|efforts?|practices?|interests?|guess|friends?|estimate|thanks|bet|day|time|to|to you|concern|fear|strength|challenge|risk|priority|customer|customers|loss|expense|cost)|(our|my) (lowest|cheapest|biggest|largest|highest|newest|strongest|fastest|simplest|hottest|easiest) {w}|(we|i) (have|are|use|make|give you|provide|offer|offer you|can offer you) (the )?(best|lowest|largest|highest|biggest|newest) (interests?|efforts?|practices?|guess|estimate|bid|version|possible|one|available|time|date)',
    ],
    examples: {
      bad: [
        { text: 'We have the best service team.', span: 'We have the best' },
        { text: 'We offer you the lowest prices.', span: 'We offer you the lowest' },
        { text: 'Our service is the best.', span: 'Our service is the best' },
        { text: 'Our new model is the most reliable.', span: 'Our new model is the most reliable' },
        { text: 'I can offer you the finest materials.', span: 'I can offer you the finest' },
        { text: 'We are the most experienced installers.', span: 'We are the most experienced' },
      ],
      good: [
        'We have the best interests of the town in mind.',
        'Do we have the best price?',
        'What is the best time to call you?',
        'Our best regards to your father.',
        'If we have the best offer, please say so.',
      ],
    },
  },
  {
    ...common,
    id: 'en.overfull.world-first',
    severity: 'warn',
    softened: ['offer', 'evidence'],
    patterns: [
      "(the |our )?(nation|america|country|industry|market|city|internet|planet)'s( {w})? (best|finest|greatest|leading|largest|biggest|fastest|only|first|number one|#1|no. 1|premier|favou?rite|top|cheapest|lowest|most {w})",
      'the (undisputed |recogni(s|z)ed |clear |proven |world |global )?(leader|leading|authority) (in|for|of) {w}',
      "(the )?world's (best|finest|greatest|leading|largest|biggest|fastest|smallest|only|first|number one|premier|most {w})",
      '(the|your|our|as) (#1|number one|no. 1|no 1|number 1) {w}',
      '(#1|number one|no. 1|number 1)( (rated|selling|choice|provider|brand|supplier|company|source|dealer|site))? (in|for|on|of|worldwide)',
      '(the )?best of the best',
      'second to none',
      '(unbeatable|unmatched|unrivall?ed|unparallell?ed|unsurpassed|unequall?ed|incomparable|peerless) (quality|service|prices?|value|offers?|performance|results?|support|deals?|selection|savings|rates?|expertise|experience|speed|choice)',
      '(in a class|in a league) of (its|our|their) own',
      'bar none',
    ],
    stop: [
      "the leader (of|in) (the|our|this|his|her|your|their) (team|group|project|party|house)|(country|nation|state|city|world|america)'s( {w})? (first|largest|biggest|top|only|most {w}) {w} (court|official|union|party|president|bank)",
      'your number one (enemy|concern|worry|priority|fear|problem|goal|question|rule)|(the|our|as) (#1|number one|no. 1|no 1|number 1) (priority|concern|reason|question|goal|problem|issue|cause|item|rule|thing)',
    ],
    examples: {
      bad: [
        { text: "The nation's leading lender.", span: "The nation's leading" },
        { text: 'We are the leader in seals.', span: 'the leader in seals' },
        { text: "We run the world's largest store for seals.", span: "the world's largest" },
        { text: 'We are the number one supplier here.', span: 'the number one supplier' },
        { text: 'Meet with us the best of the best.', span: 'the best of the best' },
        { text: 'Our support is second to none.', span: 'second to none' },
        { text: 'We give you unbeatable prices.', span: 'unbeatable prices' },
        { text: 'Our glue is in a class of its own.', span: 'in a class of its own' },
        { text: "We ship the world's most recognized brand.", span: "the world's most recognized" },
      ],
      good: [
        'A leader of the team will call you.',
        'Safety is our number one priority.',
        'A newspaper called our glue second to none.',
        'Safety comes first.',
      ],
    },
  },
  {
    ...common,
    id: 'en.overfull.only-one',
    severity: 'warn',
    softened: ['evidence'],
    patterns: [
      'the only {w}( {w})? of (its|their|this) kind',
      '(first|only|one) of (its|their) kind',
      '(we|ours?)( (is|are|have|offer|sell|make))? the only (company|firm|product|solution|supplier|system|one|shop|service|team|tool|software|dealer|brand|people)( {w})? (that|who|which|to|in|with|you)',
      '(only|nobody but|no one but) we (can|could|have|know|offer|understand|will)',
      "the only (solution|product|system|company|service|program|method|software|supplier|one) (you|you'll|that you) (will )?(ever )?need",
    ],
    examples: {
      bad: [
        { text: 'It is the only press of its kind.', span: 'the only press of its kind' },
        { text: 'We are the only company that can do this.', span: 'We are the only company that' },
        { text: 'Only we can repair it.', span: 'Only we can' },
        {
          text: 'It is the only solution you will ever need.',
          span: 'the only solution you will ever need',
        },
      ],
      good: ['Is ours the only shop in town?', 'The only one who can sign is Ms Raman.'],
    },
  },
  {
    ...common,
    id: 'en.overfull.best-price',
    severity: 'warn',
    softened: ['evidence'],
    patterns: [
      '(the )?(absolute(ly)? )?(lowest|best|cheapest) (possible )?(price|rate|deal|offer|value|cost)s? guaranteed',
      '(nobody|no one|no one else|nobody else) (beats|can beat|offers better than) (our|us)',
      "(we|we'll|we will|we can)( always)? beat (any|every|all) (price|quote|offer|deal|competitor)s?",
      "(prices?|offers?|deals?|value) (that )?(can't|cannot) be beat(en)?",
    ],
    examples: {
      bad: [
        { text: 'You get the lowest prices guaranteed.', span: 'the lowest prices guaranteed' },
        { text: 'Nobody beats our rates.', span: 'Nobody beats our' },
        { text: 'We beat any quote.', span: 'We beat any quote' },
        { text: "These are prices that can't be beaten.", span: "prices that can't be beaten" },
      ],
      good: [
        'List price and lowest price are on page 3.',
        'We do not beat any quote.',
        'If you want the lowest price anywhere, look at the used ones.',
      ],
    },
  },
  {
    ...common,
    id: 'en.overfull.vague-superlative',
    severity: 'hint',
    guards: ['quotation', 'reported', 'negation', 'question', 'hedge'],
    patterns: [
      'the( (very|absolute))? {sup2}( {w})? of (the|this) (year|season|decade|century|month|week|summer|day)',
      'the (premier|ultimate|finest|number one|foremost|definitive|preeminent) {w}( {w})? (for|to|in|of|on|that|{end})',
      '(rock-bottom|unbeatable|unheard-of|dirt-cheap)( {w})?',
      "(like )?nothing you('ve| have) ever (seen|tried|tasted|heard)|never seen anything like",
      '(better|cheaper|faster) than (the )?(competition|others|any other|anyone|anybody|the rest)',
      'the( (very|absolute))? {sup2}( {w})?( and {w})?( {w})? (way|ways|method|system|program|programme|product|solution|service|opportunity|opportunities|offer|deal|source|database|resource|software|tool|book|site|package|plan|business|technology|network|collection|selection|team|experts|rates|prices|quality)',
      "(it|this|that|which|here|there|these|they)('s|'re| is| are)( (by far|simply|truly|probably|quite|really))? the( (very|absolute))? {sup}",
      'the most {praise}',
      'the( (very|absolute))? {sup}( and {sup})? (possible|available|around|anywhere|ever)',
      '(industry|market|world|class)-(leading|leaders?)',
      'best-(in-class|of-breed|selling|kept secret)',
      'world-class',
      'top-(notch|quality|rated|of-the-line)',
      '(the )?(perfect|ideal|ultimate) (solution|choice|fit|answer|opportunity|way|tool|gift|product|{w} solution|{w} offer)',
      'one of a kind',
      '(revolutionary|game-changing|ground-breaking|groundbreaking|life-changing|cutting-edge|state-of-the-art|miracle|miraculous|breakthrough)',
      '(amazing|incredible|unbelievable|sensational|fantastic|spectacular|extraordinary|phenomenal|unprecedented) {w}',
      '(nothing (quite )?like (it|us|this)|holy grail|no-brainer|like no other|top of (the|your|their) (class|league|game))',
    ],
    examples: {
      bad: [
        {
          text: 'The sale of the year is the biggest sale of the year.',
          span: 'the biggest sale of the year',
        },
        { text: 'Rock-bottom prices.', span: 'Rock-bottom prices' },
        { text: 'The easiest way to cool a hall.', span: 'The easiest way' },
        { text: 'This is the perfect solution.', span: 'the perfect solution' },
        { text: 'A state-of-the-art workshop.', span: 'state-of-the-art' },
        { text: 'An incredible offer awaits.', span: 'incredible offer' },
        { text: 'The hinge is the most durable.', span: 'the most durable' },
        { text: 'World-class support.', span: 'World-class' },
      ],
      good: [
        'What is the best time to call?',
        'The rest of the order follows.',
        'One of the easiest ways is by train.',
      ],
    },
  },
] as const satisfies readonly Rule[];
