import type { Rule } from '../../rule.ts';
import { SPOKEN_FOR } from '../spoken-for.ts';
import { TRADE_WHY } from './reasons.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  severity: 'strong',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: TRADE_WHY.realEstate.claim,
  source:
    'PRC Advertising Law art. 26; FTC Act s. 5; HK Estate Agents Ordinance; UK Digital Markets, Competition and Consumers Act 2024',
  suggestions: [
    { en: 'What comparable homes sold for in the last two years is here: {source}' },
    { en: 'Values can fall as well as rise; let us look at what you can carry' },
  ],
} as const;

const HOME =
  '(property|properties|house|houses|home|homes|flat|flats|apartment|condo|unit|land|plot|villa)';
const BUILT =
  '(subway|metro|station|line|tram|school|mall|shopping cent(er|re)|hospital|airport|motorway|highway|bypass|park|bridge)';

export const realEstateEn = [
  {
    ...common,
    id: 'en.real-estate.value-rises',
    patterns: [
      `(${HOME}|real estate|housing)( (prices?|values?))? (will|can|(is|are) (going|bound|sure|certain|guaranteed) to)( (only|definitely|certainly|surely|always|never))? (go up|rise|increase|double|appreciate|go down|fall|lose( its)? value)( in value)?`,
      '(prices|values) (here|there|in (this|the) (area|street|district|building)) (will|can) (only|never|definitely|certainly) (go up|rise|increase|go down|fall|drop)',
      '(the|its) (price|value|prices|values) (will|can) only (go up|rise|increase)',
      '{n} ?% (appreciation|capital growth) (guaranteed|for sure)',
      '(guaranteed|certain|sure) (appreciation|capital growth|increase in value|resale (value|profit))',
    ],
    examples: {
      bad: [
        { text: 'The flat will double in value.', span: 'flat will double in value' },
        { text: 'Prices here can only go up.', span: 'Prices here can only go up' },
      ],
      good: [
        'Nobody knows whether the flat will rise in value.',
        'House prices rose by 2% last year.',
      ],
    },
  },
  {
    ...common,
    id: 'en.real-estate.rent-sure',
    suggestions: [
      { en: 'Similar flats in the street rent for {fact}; source: {source}' },
      { en: 'Please reckon with some empty weeks between tenants' },
    ],
    patterns: [
      '((we|i){can}? guarantee|guaranteed|assured)( you)?( an?)?( {n} ?%)? (rent|rents|rental (income|yields?|returns?)|tenants?|buy-?backs?)',
      'rent(al income)? (is|will be)( fully)? guaranteed',
      `(${HOME}|it) (will|would|can) (never (be|stand|stay) (empty|vacant)|always (be (rented|let)|find a tenant))`,
      'the rent (will )?(always|easily|fully) (pays?|covers?) (the|your) mortgage',
    ],
    examples: {
      bad: [
        { text: 'You get a guaranteed rental income.', span: 'guaranteed rental income' },
        { text: 'The flat will never stand empty.', span: 'flat will never stand empty' },
      ],
      good: ['We do not offer guaranteed rent.', 'The flat is let until May.'],
    },
  },
  {
    ...common,
    id: 'en.real-estate.view-forever',
    suggestions: [
      { en: 'The zoning plan shows what may be built in front: {source}' },
      { en: 'Today nothing stands in front; that may change' },
    ],
    patterns: [
      '(views?|sunlight|light) (will|can) never be (blocked|obstructed|built over|built out|lost|spoiled)',
      '(permanent|eternal|everlasting|forever)( unobstructed| open)? (sea|ocean|lake|river|park|mountain|city|unobstructed|open) views?',
      '(nothing|nobody) (will|can) ever (be built|build)( (in front|next door|opposite|there|behind))?',
    ],
    examples: {
      bad: [
        { text: 'Your view can never be blocked.', span: 'view can never be blocked' },
        { text: 'A permanent sea view comes with it.', span: 'permanent sea view' },
      ],
      good: [
        'We cannot say that the view will never be blocked.',
        'The living room has a sea view.',
      ],
    },
  },
  {
    ...common,
    id: 'en.real-estate.school-place',
    suggestions: [
      { en: 'The flat lies in the catchment of {fact} this year; the school decides' },
      { en: 'Please ask the education office, as catchments change' },
    ],
    patterns: [
      '(guaranteed|guarantees?( you)?|secures?|ensures?)( a)? (school place|school admission|catchment (place|area)|place (at|in) (the|a)( (local|good|best|top))? school)',
      '(your (children|child|kids|son|daughter)) (will|are going to|is going to) (definitely|certainly|surely|automatically|always) (get into|be admitted to|get a place (at|in)|go to|attend) (the|that|this|a)( (local|best|top|good))?( {w})? school',
      '(get into|be admitted to|a place (at|in)) (the|that|this|a)( {w})? school (for sure|no matter what|guaranteed)',
    ],
    examples: {
      bad: [
        {
          text: 'The address guarantees a place at the local school.',
          span: 'guarantees a place at the local school',
        },
        {
          text: 'Your children will automatically get into the local school.',
          span: 'Your children will automatically get into the local school',
        },
      ],
      good: ['It does not guarantee a school place.', 'The local school is across the road.'],
    },
  },
  {
    ...common,
    id: 'en.real-estate.mortgage-sure',
    source: 'UK FCA MCOB 3A.2; US Regulation Z, 12 CFR 1026.24',
    suggestions: [
      { en: 'The bank decides on the mortgage; I can tell you which papers it asks for' },
      { en: 'Please get the bank’s offer in writing before you sign' },
    ],
    patterns: [
      '((the|your) mortgage|the financing|the bank) (is|will)( (definitely|certainly|surely|always|automatically))( be)? (approved|granted|agree|approve (it|you|(your|the) (mortgage|loan))|say yes|no problem|guaranteed)',
      '(guaranteed|instant|automatic) (mortgage|mortgage approval|financing)',
      "(you|everyone|anyone)( (will|can)|'ll) (definitely|certainly|surely|always) (get|qualify for|be approved for) (the|a) mortgage",
    ],
    examples: {
      bad: [
        {
          text: 'The mortgage will definitely be approved.',
          span: 'The mortgage will definitely be approved',
        },
        { text: 'You can always get a mortgage.', span: 'You can always get a mortgage' },
      ],
      good: ['If the mortgage will certainly be approved, tell me.', 'Is the mortgage approved?'],
    },
  },
  {
    ...common,
    id: 'en.real-estate.no-defects',
    suggestions: [
      { en: 'What the survey found is here: {source}' },
      { en: 'I know of no defect; please have it surveyed before you sign' },
    ],
    patterns: [
      '(absolutely|literally|definitely) (no|zero) (defects?|damp|mou?ld|leaks?|structural (problems?|defects?)|termites?|hidden (defects?|debts?))( (at all|whatsoever))?',
      '(no|zero|without( any)?) (defects?|damp|mou?ld|leaks?|structural (problems?|defects?)|termites?|hidden (defects?|debts?)) (at all|whatsoever)',
      `(${HOME}|building|roof) (is|are) (absolutely|completely|100%|perfectly) (flawless|sound|perfect|free of defects|problem-free)`,
    ],
    examples: {
      bad: [
        { text: 'There is absolutely no damp.', span: 'absolutely no damp' },
        { text: 'The roof is completely sound.', span: 'roof is completely sound' },
      ],
      good: ['The survey found no damp.', 'We cannot promise that the roof is completely sound.'],
    },
  },
  {
    ...common,
    id: 'en.real-estate.will-be-built',
    source: 'PRC Advertising Law art. 26(4); HK Estate Agents Ordinance',
    suggestions: [
      { en: 'It is planned but not decided; the plan is here: {source}' },
      { en: 'Please do not reckon with it before it is built' },
    ],
    patterns: [
      `(the|a)( (new|planned))? ${BUILT}( (station|line|cent(er|re)))? (will|is going to) (definitely|certainly|surely|absolutely) (open|be built|be finished|be completed|come|be ready)`,
      `(the|a)( (new|planned))? ${BUILT}( (station|line|cent(er|re)))? (is|are) (guaranteed|certain|sure|bound) to (open|be built|be finished|be completed|come|be ready)`,
    ],
    examples: {
      bad: [
        {
          text: 'The new metro station will definitely open next year.',
          span: 'The new metro station will definitely open',
        },
        { text: 'A school is certain to be built.', span: 'A school is certain to be built' },
      ],
      good: ['The new station may open next year.', 'Will the new school certainly be built?'],
    },
  },
  {
    ...common,
    id: 'en.real-estate.other-buyers',
    category: 'pushing',
    severity: 'warn',
    why: TRADE_WHY.realEstate.press,
    suggestions: [
      { en: 'The offer stands until {date}; others may look at it meanwhile' },
      { en: 'Please take the time you need; I tell you when another offer is on paper' },
    ],
    patterns: [
      '(another|other|several( other)?|two( other)?|three( other)?|some other) (buyers?|couples?|families|family|bidders?|investors?) (is|are) (about to|ready to|coming to|going to|waiting to|dying to) (sign|buy( it)?|take it|put in an offer|make an offer|pay)',
      `(this|the|that) ${HOME} (will be gone|will be sold|won't last|will not last|won't be here|is going to be gone)( (by|before|until|past|through) (tonight|tomorrow|the weekend|next week|the end of the (week|month)))?`,
    ],
    examples: {
      bad: [
        { text: 'Another buyer is about to sign.', span: 'Another buyer is about to sign' },
        { text: 'This flat will be gone by tomorrow.', span: 'This flat will be gone by tomorrow' },
      ],
      good: ['No other buyer is about to sign.', 'Another family saw the flat on Monday.'],
    },
  },
] as const satisfies readonly Rule[];
