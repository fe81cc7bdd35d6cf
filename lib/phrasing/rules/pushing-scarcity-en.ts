import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'pushing',
  replaces: 'sentence',
  guards: [...SPOKEN_FOR],
  why: {
    en: 'Scarcity that is not a fact is a trick, and customers notice. Say what is in stock today.',
    cn: '没有凭据的“只剩几件”是套路，客户看得出来。说清今天的库存。',
    tw: '沒有憑據的「只剩幾件」是套路，客戶看得出來。說清楚今天的庫存。',
  },
  suggestions: [
    { en: 'we have {fact} in stock as of {date}' },
    { en: 'tell me whether I should set one aside for you until {date}' },
    { en: 'more are due on {date}, should these be gone' },
  ],
  source: '1.2',
} as const;

export const pushingScarcityEn = [
  {
    ...common,
    id: 'en.push.only-left',
    severity: 'warn',
    guards: ['quotation', 'reported', 'negation', 'question', 'stock'],
    patterns: [
      '(only|just)( (a few|the last|the final|our last))? ({n}|one|two|three|four|five|six|ten|a few|a handful|a couple)( more| of them| of these| last)? (left|remaining|spots?|places?|seats?|slots?|copies|units?|pieces?|rooms?|available|openings?|tables?)( (left|remaining|available|in stock|to go))?',
      '(the |our )?last (one|piece|unit|few|two|three|{n}) (left|remaining|in stock|available|seats|spots|places|tickets|rooms|slots)',
      '(only |just )(the )?last (one|piece|few)( (left|available))?',
      "(we have|there are|there is|there's) (only|just) ({n}|one|two|three|a few|a handful)( (of them|of these|more))? left",
    ],
    examples: {
      bad: [
        { text: 'Last few seats for the workshop!', span: 'Last few seats' },
        { text: 'Only 3 left!', span: 'Only 3 left' },
        { text: 'Just a few seats remaining.', span: 'Just a few seats remaining' },
        { text: 'It is the last one left.', span: 'the last one left' },
        { text: 'We have only two left.', span: 'We have only two left' },
      ],
      good: [
        'Only 3 left (stock as of 22 November).',
        'There are only two left in stock this morning, counted at 8:30.',
        'Are there only 3 left?',
      ],
    },
  },
  {
    ...common,
    id: 'en.push.everybody-buys',
    severity: 'warn',
    patterns: [
      '(prices?|rates?|fees?|costs?) (go|goes|increase|increases|rise|rises|jump|jumps)( (back|right))?( up)? (at midnight|tomorrow|tonight|soon|next week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      "you('ll| will|'d) (kick|hate) yourself",
      '(others|thousands|hundreds|people) (are|have) (already )?(profiting|benefit(t)?ing|cashing in|taking advantage|signed up|joined|ordered)',
      'be (one of |among )?the first (to|in|{n}|on|people|ones)',
      "(everyone|everybody)( else)? (is|has been|'s) (buying|signing|switching|ordering|doing it|getting (it|one))",
      "(somebody|someone) else (will|is about to|is going to|may|might|could|'ll) (take|buy|grab|get|snap) (it|this|yours|them|the)",
      '(i|we) can (only|not) hold (this|it|the (price|offer|place))( (for|until|any longer))?',
      '(another|other) (buyer|customer|client)s? (is|are) (waiting|circling|ready to (buy|sign))',
      "(you|you'll|you will|you'd|don't) (want to )?(miss|lose|be missing) out( on (this|it|the))?",
      "(you'll|you will|you'd|you would) (regret|be sorry|be kicking yourself|hate yourself)( it| this| not)?( (if you|later|for))?",
      "(you'd|you would)( have to)? be (crazy|foolish|mad|stupid|silly|a fool|insane) (not )?to",
      '(prices?|rates?|fees?|costs?) (will|are going to|are about to|is about to|is going to)( (only|soon))? (go up|increase|rise|double|jump|skyrocket) (soon|tomorrow|tonight|any (day|time|minute|moment)|at midnight|overnight|again soon)',
    ],
    stop: ["won't miss out|not (miss|lose) out"],
    examples: {
      bad: [
        { text: 'Prices go up at midnight.', span: 'Prices go up at midnight' },
        { text: 'Others are already profiting.', span: 'Others are already profiting' },
        { text: 'Be the first in your street.', span: 'Be the first in' },
        { text: 'Everybody is buying it.', span: 'Everybody is buying' },
        { text: 'Someone else will take it.', span: 'Someone else will take it' },
        { text: 'I can only hold the price until noon.', span: 'I can only hold the price until' },
        { text: "You'll regret it if you wait.", span: "You'll regret it if you" },
        { text: 'You would be crazy not to take it.', span: 'You would be crazy not to' },
        { text: 'Prices will go up tomorrow.', span: 'Prices will go up tomorrow' },
      ],
      good: [
        'Prices go up and down with copper.',
        'Prices will rise on 1 March by 2 %.',
        'If someone else will take it, tell us.',
        'You will not regret the trip.',
      ],
    },
  },
  {
    ...common,
    id: 'en.push.pressed',
    severity: 'warn',
    guards: ['quotation', 'reported', 'negation', 'condition'],
    patterns: [
      'i need (your|an?|the) (answer|decision|order|commitment|yes)( or no)?( {w})? (now|today|right away|immediately|tonight|by (tonight|tomorrow|noon|five|the end of today))',
      '(sign|decide|commit|order|pay) (today|tonight|by (tonight|midnight|tomorrow)),? (or|otherwise|and i)',
      '(you|we) (must|have to|need to|got to|better) (act|decide|sign|order|buy|commit|move) (now|today|fast|quickly|immediately|right away|tonight|soon)',
      '(all you have to do is|just|simply) sign (here|it|this|below|and)',
      "(if you )(don't|do not) (act|order|buy|sign|decide|reply|respond|commit)( {w})?( {w})?,? (you|we|i|someone)('ll| will)",
      '(help|let) me (to )?(hit|make|reach|meet) my (quota|target|numbers?|goal)',
      "(i'll|i will|i could|i might) lose my (job|bonus|commission)",
      "why haven't you (replied|signed|answered|ordered|decided|bought|paid|responded)",
      "(this is|it's) (my|our) (final|last|best and final) offer",
      'take it or leave it',
      "(there is|there's) (no|nothing) (to|reason to) (think about|think over|wait|hesitate|lose sleep)",
      "i('m| am) still waiting for your (answer|decision|signature|order)",
    ],
    examples: {
      bad: [
        { text: 'I need your decision today.', span: 'I need your decision today' },
        { text: 'Sign today, or the price goes.', span: 'Sign today, or' },
        { text: 'You must act fast here.', span: 'You must act fast' },
        { text: 'Just sign here.', span: 'Just sign here' },
        { text: 'Help me reach my target, please.', span: 'Help me reach my target' },
        { text: "Why haven't you signed yet?", span: "Why haven't you signed" },
        { text: 'Take it or leave it.', span: 'Take it or leave it' },
      ],
      good: [
        'I need your signature on page 2 for customs.',
        'Please let me know by Friday.',
        'He said take it or leave it.',
      ],
    },
  },
  {
    ...common,
    id: 'en.push.push-hint',
    severity: 'hint',
    guards: ['quotation', 'reported', 'negation', 'question', 'statement', 'request'],
    patterns: [
      '(claim|get|grab|download|reserve|secure|lock in|start|send for|request) (your|this|my)( {w})?( {w})? (now|right away|immediately)',
      '(only )?while (they|supplies|stocks?|quantities) lasts?',
      'today is (the|your) day( to)?',
      '(act|switch|reply|respond|order|call|register|apply|join|sign up|subscribe|enroll|buy|book|download|start|click here|get started|visit us|try it)( {w})?( {w})? (today|now|immediately|right away|as soon as possible|asap)',
    ],
    examples: {
      bad: [
        { text: 'Claim your gift now.', span: 'Claim your gift now' },
        { text: 'Join us today and save.', span: 'Join us today' },
        { text: 'Apply now for June.', span: 'Apply now' },
        { text: 'Download it today.', span: 'Download it today' },
      ],
      good: ['Please let me know when it suits you.', 'The call is at ten.'],
    },
  },
  {
    ...common,
    id: 'en.push.lure',
    severity: 'hint',
    guards: ['quotation', 'reported', 'negation', 'condition'],
    patterns: [
      'every (day|week|month) you (wait|delay)|better (be quick|hurry)',

      "(the clock is ticking|once (it's|they're|they are) gone|what('s| is) stopping you|let's get (this|it|you|that) (signed|closed|wrapped up|started)|give me your (card|credit card|payment))",
      '(get|reserve|secure|claim|lock in) (yours|your (spot|seat|place|copy|price))',

      '(first-come-first-served|first come,? first served)',
      'while (supplies|stocks?|quantities) last',
      '(rare|unique|exclusive|golden|special|great|big|incredible|fantastic|tremendous|amazing) (opportunity|chance)',
      '(special|introductory|limited|exclusive|one-time|unique|bonus|free) (offer|discount|price|bonus|gift|promotion|deal|report|trial)',
      'risk-free trial',
      '(take|taking) advantage of (this|our|the|these|falling|record)',
      '(free|yours) (today|now)',
      'too good to (miss|pass up|be true)',
      "(don't|do not) be left (out|behind)",
      "(you )?can't afford (not )?to",
    ],
    examples: {
      bad: [
        { text: 'It is first come, first served.', span: 'first come, first served' },
        { text: 'A golden opportunity.', span: 'golden opportunity' },
        { text: 'A special offer for June.', span: 'special offer' },
        { text: 'An offer too good to miss.', span: 'too good to miss' },
      ],
      good: ['Please let me know when it suits you.', 'The call is at ten.'],
    },
  },
] as const satisfies readonly Rule[];
