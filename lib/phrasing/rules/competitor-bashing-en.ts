import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'competitor-bashing',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
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
  source: '3.18',
} as const;

export const competitorBashingEn = [
  {
    ...common,
    id: 'en.competitor.is-bad',
    severity: 'strong',
    patterns: [
      "{competitors}('s?)?{ws} (is|are|'re|was|were)( {very})?( {very})? {bad}",
      "{competitors}('s)? (products?|service|support|quality|prices?|software|staff|machines?|people|goods)( (is|are|was|were))?( {very})? {bad}",
      '(they|their (products?|service|support|quality|prices?|software|staff|machines?)) (is|are)( {very})? (garbage|junk|rubbish|trash|a joke|terrible|awful|lousy|crooks|liars|scammers|worthless|a scam|a rip-off)',
    ],
    examples: {
      bad: [
        { text: 'Frankly, our competitors are liars.', span: 'our competitors are liars' },
        { text: 'Other vendors are just amateurs.', span: 'Other vendors are just amateurs' },
        { text: 'Their service is terrible.', span: 'Their service is terrible' },
      ],
      good: [
        'Our own first version was terrible.',
        'Our competitors are well known in the north.',
        'Other vendors are not incompetent.',
        'One customer said other vendors are overpriced.',
      ],
    },
  },
  {
    ...common,
    id: 'en.competitor.does-harm',
    severity: 'strong',
    patterns: [
      '{competitors}( (who|that|will|would|can|only|always|just|simply|usually|often|tend to|try to))?( (only|always|just|simply))? {harm}',
      "{competitors}( (just|only|simply))? (can't|cannot|don't|never|won't) (deliver|care|keep|match|compete|offer|answer|keep their promises|do)",
    ],
    examples: {
      bad: [
        { text: 'Other dealers always cut corners.', span: 'Other dealers always cut corners' },
        { text: 'The competition will lie to win the deal.', span: 'The competition will lie' },
      ],
      good: [
        'Other dealers may charge a different price.',
        'Do other dealers cut corners?',
        'Our competitors offer a three-year warranty.',
      ],
    },
  },
  {
    ...common,
    id: 'en.competitor.unlike',
    severity: 'warn',
    patterns: [
      'unlike {competitors}',
      'unlike (those|the) (other )?(guys|companies|vendors|suppliers|cheap (copies|brands))',
      "don't be fooled by",
      'do not be fooled by',
    ],
    examples: {
      bad: [
        { text: 'Unlike our competitors, we answer mail.', span: 'Unlike our competitors' },
        { text: "Don't be fooled by low prices elsewhere.", span: "Don't be fooled by" },
      ],
      good: [
        'Unlike last year, we ship in June.',
        'Like our competitors, we ship in June.',
        'If unlike other vendors you ship on Sunday, say so.',
      ],
    },
  },
  {
    ...common,
    id: 'en.competitor.copy',
    severity: 'warn',
    patterns: [
      '(cheap|inferior|poor|bad|pale|worthless) (imitations?|copy|copies|knock-?offs?|clones?)',
      '(they|{competitors}) (stole|copied|copy|steal|rip off)( from)? (us|our _)',
      'fly-by-night (companies|company|outfits?|operators?|vendors?|dealers?)',
      '(blow|blows|crush|crushes|destroy|destroys|kill|kills|wipe the floor with) (the|our) (competition|competitors?|rivals?)',
      '(put|drive|run) (them|{competitors}) out of business',
    ],
    examples: {
      bad: [
        { text: 'The rest are cheap imitations.', span: 'cheap imitations' },
        { text: 'Our model crushes the competition.', span: 'crushes the competition' },
        { text: 'We avoid fuss; fly-by-night dealers abound.', span: 'fly-by-night dealers' },
      ],
      good: ['Please send a copy of the invoice.', 'We do not crush the competition.'],
    },
  },
  {
    ...common,
    id: 'en.competitor.warning',
    severity: 'warn',
    patterns: [
      "(stay away from|steer clear of|avoid|don't (buy from|trust|go with|choose)|do not (buy from|trust|go with|choose)|never (buy from|trust)) ({competitors}|them|those guys|that company)",
      "you('ll| will) regret (choosing|going with|buying from|picking) ({competitors}|them|that company)",
      '(nobody|no one|no other (company|vendor|supplier|brand)) else (can|even comes close|comes close)',
    ],
    examples: {
      bad: [
        { text: 'Stay away from that company.', span: 'Stay away from that company' },
        { text: "You'll regret choosing them.", span: "You'll regret choosing them" },
      ],
      good: [
        'Please avoid direct sunlight.',
        'You will not regret the visit.',
        'Do you trust them?',
      ],
    },
  },
] as const satisfies readonly Rule[];
