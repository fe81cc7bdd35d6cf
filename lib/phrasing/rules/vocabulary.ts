import type { Vocabulary } from '../pattern.ts';
import type { Guard, Locale } from '../rule.ts';
import { VOCABULARY_ZH } from './vocabulary-zh.ts';

/** What makes a promise harmless wherever it stands. */
export const SPOKEN_FOR = [
  'negation',
  'quotation',
  'reported',
  'question',
  'condition',
] as const satisfies Guard[];

/** Alternatives that several patterns share. `{competitor}` is the user's own list. */
export const VOCABULARY: Record<Locale, Vocabulary> = {
  en: {
    rivals:
      '{competitor}|(our|my|the|your other) competitors?|(our|the) competition|(our|the) rivals?|other (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers)|(most|some|many|all the) other (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers)|your (current|present|old|other) (vendor|supplier|provider)',
    bad: 'garbage|junk|rubbish|trash|a joke|crap|terrible|awful|lousy|horrible|useless|worthless|hopeless|incompetent|dishonest|liars?|crooks?|thieves|a scam|scammers?|a rip-off|rip-offs|a disaster|second-rate|third-rate|shoddy|inferior|amateurs?|clueless|a nightmare|overpriced|a waste of (time|money)|fly-by-night|unreliable|untrustworthy|going under|going bankrupt|going out of business|obsolete|outdated|ripping you off|cheating you|lying to you',
    can: ' (can|do|will|fully|absolutely|personally|hereby|always)',
    things:
      'it|this|that|they|you|prices?|delivery|results?|(the|your|our) (product|order|goods|parts?|machines?|delivery|prices?|results?|system|shipment|package|customers?|team|solution|new one)',
    harm: 'lie|lies|cheat|cheats|overcharge|overcharges|rip you off|rip people off|cut corners|cuts corners|let you down|lets you down|steal|steals|copied us|copies us|copy us|stole our|scam|scams|fleece|fleeces|deceive|deceives|trick|tricks',
    very: 'so|really|very|just|simply|all|always|pretty|quite|absolutely|complete|total|totally|nothing but|basically|frankly|clearly',
  },
  zh: VOCABULARY_ZH,
};
