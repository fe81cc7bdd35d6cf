import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'competitor-bashing',
  replaces: 'sentence',
  guards: [...SPOKEN_FOR],
  why: {
    en: 'Running a competitor down makes the customer doubt us. Grant their strength, then say why others chose us.',
    cn: '贬低同行，客户先怀疑的是我们。先承认对方的长处，再说别的客户为什么选我们。',
    tw: '貶低同業，客戶先懷疑的是我們。先承認對方的長處，再說其他客戶為什麼選我們。',
  },
  suggestions: [
    { en: '{competitor} does good work, and I am glad to tell you why some customers chose us' },
    { en: 'both are worth a look, and I can show you on which points ours differs' },
    { en: 'please compare for yourself, and I will put our facts in writing for you' },
  ],
  source: '3.14',
} as const;

export const bashingMoreEn = [
  {
    ...common,
    id: 'en.competitor.unlike-the-rest',
    severity: 'warn',
    patterns: [
      "(don't|do not|why|stop|never|quit) (waste|wasting|throw|throwing|spend|spending)( away)? (your |any |more )?(money|time|another (cent|dollar|penny))( away)? (on|with)( {w})?( {w})?",
      'forget (about )?(the (others|rest|competition)|those {w}|other {w}|all (the|those) (other )?{w})',
      "(the )?(garbage|junk|rubbish|trash|crap|snake oil|poor quality|overpriced {w}|cheap stuff) (that )?(they're|they are|they|others|everyone else|everybody else|other {w}|{competitors})( (are|is))? (still )?(sell|sells|selling|peddle|peddling|push|pushing|offer|offering|use|using|call|calling)",
      "(garbage|junk|rubbish|trash|crap) (they're|they are|others are) (still )?selling( {w})?",
      'so-called (experts?|competitors?|specialists|professionals|gurus|solutions?|market leaders?|quality)',
      "(don't|do not|never) (fall for|settle for|be (taken in|misled|deceived|tricked|conned)( (by|with))?|get (fooled|ripped off|scammed|taken))( {w})?( {w})?",
      '(tired|sick) of (being (ripped off|overcharged|lied to|let down)|{bad} (service|products?|vendors?|suppliers?))',
      '(rip-off (artists?|merchants?)|con (artists?|men)|charlatans?|shysters?)',
      '(leaves?|leave|left|put|puts|leaving) {competitors} (in the dust|behind|to shame|standing|far behind)',
      '(leagues|miles|light years|light-years|streets|years|head and shoulders) (ahead of|above|better than) {competitors}',
      '(better|cheaper|faster|safer|stronger|smarter|more {w}) than (any|all)( of)?( (other|our|the|of our))? (competitors?|competition|rivals?|vendors?|suppliers?|brands?|companies|company|providers?|others|programs?|products?|systems?|services?|dealers?)',
      '(nobody|no one|nothing|no other {w}|none of {competitors}){ws} (comes? close|compares?|can (match|touch|compete|compare|beat)|holds a candle|measures up|matches)( (us|to us|with us|ours|to ours|it|this))?',
      "{competitors}( (can't|cannot|don't|do not|will never|could never))? (hold a candle|come close|measure up|keep up|compare)( (to|with) (us|ours))?",
      '(beware|be wary) of (cheap|inferior|low-quality|other|poor|fake|so-called|imitations?|the competition|our competitors?|copies|{competitors})( {w})?',
      '(inferior|second-rate|third-rate|low-quality|shoddy|overpriced|outdated|obsolete|cheap)( {w})? (competitors?|competition|rivals?|alternatives|substitutes|brands?|vendors?|products? (from|of|by) {competitors})',
    ],
    examples: {
      bad: [
        {
          text: "Don't waste your money on lesser pumps.",
          span: "Don't waste your money on lesser pumps",
        },
        { text: 'Forget the others.', span: 'Forget the others' },
        { text: 'It is the junk they sell elsewhere.', span: 'the junk they sell' },
        { text: 'I mean the so-called experts.', span: 'so-called experts' },
        { text: "Don't fall for their tricks.", span: "Don't fall for their tricks" },
        { text: 'They are con artists.', span: 'con artists' },
        { text: 'It leaves our competitors behind.', span: 'leaves our competitors behind' },
        { text: 'We are miles ahead of the competition.', span: 'miles ahead of the competition' },
        { text: 'Our pump is better than any competitor.', span: 'better than any competitor' },
        { text: 'No one else even comes close.', span: 'No one else even comes close' },
        { text: 'Beware of cheap copies.', span: 'Beware of cheap copies' },
        { text: 'An overpriced brand.', span: 'overpriced brand' },
      ],
      good: [
        'Unlike last year, we ship in June.',
        'Both pumps compare well.',
        'The cheap model is sold out.',
      ],
    },
  },
  {
    ...common,
    id: 'en.competitor.they-are',
    severity: 'hint',
    patterns: [
      '(other|most|many|some|those|these|typical|traditional|ordinary|big|large|cheap|local|your (current|present|old))( {w})? (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers|firms|shops|stores|manufacturers|programs|products|systems|services|guys|outfits|consultants|brokers|banks|lenders|sites|carriers|insurers|contractors) (will (not|just|only|never|simply|always|tell|charge|try)|simply|just|only|always|never)( {w})?',
      '(other|big|most|many|some|those) (companies|vendors|banks|brands|lenders|dealers|firms|providers|sellers|brokers|suppliers|agents) (charge|overcharge|add|sell|use|claim|want|make|take|give you|ask)( {w})?',
      "(don't|do not|never) trust (the|those|any|other|big)",

      "(other|most|many|some|those|these|typical|traditional|ordinary|big|large|cheap|local|your (current|present|old))( {w})? (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers|firms|shops|stores|manufacturers|programs|products|systems|services|guys|outfits|consultants|brokers|banks|lot|ones|imports?|stuff)( (who|that|which))?( (just|only|simply|will|would|always|usually|often|never))? (don't|can't|won't|fail|fails|overcharge|charge (too much|more|you|extra|hidden)|hide|lie|ignore|promise|disappear|cut|lack|make you|force|try to|leave you|treat|couldn't|cannot|fall apart|break|use|take)",
      "(the|our|your|my) (competition|competitors?|rivals?) (will|would|can't|don't|doesn't|won't|cannot|never|still|only|just)( {w})?",
      '(beat|beats|blow away|blows away|crush|outperforms?|zaps?|bury|outsmart|dominate)( (the|your|all|any))? (competition|competitors?|rivals?)',
      "they (will|'ll) (overcharge|let you down|disappear|disappoint|lie|cheat|rob|charge you|tell you)",
      "(they|them|that company|those people)('re| are| is) (going|about to go) (under|bust|broke|bankrupt|out of business)",
      '(overpriced|rip-offs?|scams?|scammers?|shoddy|fraud|bait-and-switch|copycats?|fly-by-nights?|snake oil)',
      "(you'll|you will) (be sorry|regret it) (if you|with)",
    ],
    examples: {
      bad: [
        { text: 'Most banks will not tell you.', span: 'Most banks will not tell' },
        { text: 'Some companies hide their fees.', span: 'Some companies hide' },
        { text: 'The competition just sleeps.', span: 'The competition just sleeps' },
        { text: 'They will let you down.', span: 'They will let you down' },
        { text: 'They are going under.', span: 'They are going under' },
        { text: 'The lamp is overpriced.', span: 'overpriced' },
      ],
      good: [
        'Most banks are closed on Sunday.',
        'Some companies ship on Sunday.',
        'Other shops sell it too.',
      ],
    },
  },
] as const satisfies readonly Rule[];
