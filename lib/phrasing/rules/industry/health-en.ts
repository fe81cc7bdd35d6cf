import type { Rule } from '../../rule.ts';
import { SPOKEN_FOR } from '../spoken-for.ts';
import { TRADE_WHY } from './reasons.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  severity: 'strong',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: TRADE_WHY.health.claim,
  source: 'FTC Act s. 5 and 12; UK CAP Code s. 12; HK Undesirable Medical Advertisements Ordinance',
  suggestions: [
    { en: 'What was found in studies, and in whom, is here: {source}' },
    { en: 'Results differ from person to person; the leaflet lists what can happen' },
    { en: 'Whether it suits you is for your doctor to say' },
  ],
} as const;

const ILLNESS =
  "(cancer|diabetes|arthritis|asthma|eczema|psoriasis|hypertension|high blood pressure|depression|anxiety|migraines?|insomnia|allergies|dementia|alzheimer's|covid|hepatitis|adhd|autism|acne|hair loss|back pain|obesity|heart disease|strokes?|heart attacks?|the flu|tinnitus|any (disease|illness)|all (diseases|illnesses)|every (disease|illness))";

export const healthEn = [
  {
    ...common,
    id: 'en.health.cures',
    patterns: [
      `(cures?|heals?|eliminates?|reverses?|eradicates?|gets rid of)( (all|any|your|the))?( (types?|kinds?) of)? ${ILLNESS}`,
      `(guaranteed|certain|sure|proven|complete|permanent|real) cure( for ${ILLNESS})?`,
    ],
    guards: [...SPOKEN_FOR, 'hedge', 'purpose'],
    stop: ['(research|scientists|funding|money|fight|race|effort|campaign) __cure {w}'],
    examples: {
      bad: [
        { text: 'Our tea cures diabetes.', span: 'cures diabetes' },
        { text: 'This cream heals all types of eczema.', span: 'heals all types of eczema' },
      ],
      good: [
        'It does not cure diabetes.',
        'Does the tea cure asthma?',
        'It may ease the symptoms.',
      ],
    },
  },
  {
    ...common,
    id: 'en.health.guaranteed-result',
    patterns: [
      '((we|i){can}? guarantee|guaranteed)( (you|a|your|full|complete|total|permanent|fast|quick|rapid))?( (full|complete|total|permanent|fast|quick|rapid))? (recovery|cure|relief|weight loss|pain relief|healing|fat loss|hair growth|pregnancy)',
      "(you|patients?)( (will)|'ll) (definitely|certainly|surely|absolutely) (recover|be cured|get better|lose weight|be pain-free|feel better|be healthy|get pregnant)",
    ],
    examples: {
      bad: [
        { text: 'We guarantee full recovery.', span: 'We guarantee full recovery' },
        { text: 'You will definitely lose weight.', span: 'You will definitely lose weight' },
      ],
      good: ['We cannot guarantee recovery.', 'Most patients recover within a month.'],
    },
  },
  {
    ...common,
    id: 'en.health.no-side-effects',
    guards: [...SPOKEN_FOR, 'hedge'],
    patterns: [
      '(has|have|having|there are|causes?|carries|with|absolutely|literally)( (absolutely|literally))? (no|zero)( known| harmful)? (side-effects?|adverse (effects?|reactions?)|contraindications)',
      'without( any)? (side-effects?|adverse (effects?|reactions?))',
      '(free (of|from)|zero) side-effects|side-effect-free',
    ],
    examples: {
      bad: [
        {
          text: 'The capsules have absolutely no side effects.',
          span: 'have absolutely no side effects',
        },
        { text: 'It works without any side effects.', span: 'without any side effects' },
      ],
      good: [
        'No medicine is without side effects.',
        'The patient reported no side effects.',
        'Side effects are listed in the leaflet.',
      ],
    },
  },
  {
    ...common,
    id: 'en.health.safe-for-all',
    patterns: [
      '((100%|completely|totally|absolutely|perfectly|entirely) )?(safe|harmless|suitable) for (everyone|everybody|anyone|all patients|all ages|every patient|any patient)>{end}',
      '(100%|completely|totally|absolutely|perfectly|entirely) (safe|harmless)( (to (take|use|eat|drink|swallow|apply)|for (children|kids|babies|pregnant women|you)))',
    ],
    examples: {
      bad: [
        { text: 'The drops are safe for everyone.', span: 'safe for everyone' },
        {
          text: 'It is completely harmless for children.',
          span: 'completely harmless for children',
        },
      ],
      good: ['It is not safe for everyone.', 'Is it safe for children?'],
    },
  },
  {
    ...common,
    id: 'en.health.cure-rate',
    category: 'overfull-promise',
    severity: 'warn',
    source: 'PRC Advertising Law art. 16(2); FTC Act s. 5; UK CAP Code s. 12',
    patterns: [
      '(cure|healing|remission) rate (of|is|over|above|reaches)( (over|more than|about|nearly))? {n} ?%',
      '{n} ?% (cure|healing) rate',
      '{n} ?% of( (our|all|the))? patients (are|were|get|got|have been) (cured|healed|pain-free|better|symptom-free)',
    ],
    examples: {
      bad: [
        { text: 'We have a 98% cure rate.', span: '98% cure rate' },
        { text: '95% of our patients are cured.', span: '95% of our patients are cured' },
      ],
      good: ['We publish no cure rate.', 'The study followed 40 patients for a year.'],
    },
  },
  {
    ...common,
    id: 'en.health.no-doctor',
    category: 'pushing',
    why: TRADE_WHY.health.press,
    suggestions: [
      { en: 'Please speak with your doctor before you change anything you take' },
      { en: 'It does not take the place of treatment' },
    ],
    patterns: [
      "(you )?(won't|will not|don't|do not|no longer|never) (need|have to see|need to see|have to take|need to take)( (a|your|any|the|to see a))? (doctors?|medication|insulin|pills|prescription drugs?|surgery|chemotherapy|physician)( (again|any ?more))?>{end}",
      '(stop|quit) (taking )?(your|the) (medication|insulin|pills|blood pressure pills|prescription)>{end}',
      '(throw (away|out)|get rid of|forget( about)?) (your|the) (medication|insulin|pills|prescription|doctor)>{end}',
      '(replaces|instead of|better than) (your )?(insulin|chemotherapy|blood pressure pills|antidepressants|antibiotics)>{end}',
    ],
    examples: {
      bad: [
        { text: 'You will not need insulin any more.', span: 'You will not need insulin any more' },
        { text: 'Throw away your pills!', span: 'Throw away your pills' },
      ],
      good: ['Do not stop taking your medication.', 'Do you need surgery?'],
    },
  },
  {
    ...common,
    id: 'en.health.miracle',
    category: 'overfull-promise',
    severity: 'warn',
    patterns: [
      '(miracle|wonder|magic) (cures?|drugs?|pills?|treatments?|supplements?|creams?|remedy|remedies|therapy|weight loss|diet)',
      '(ancient|secret|forgotten) (remedy|remedies|cure|healing (method|formula))',
      '(doctors|big pharma) (hate|hates|do not want|does not want|hides?)( you)?( (to know))?',
    ],
    examples: {
      bad: [
        { text: 'It is a miracle cure.', span: 'miracle cure' },
        { text: 'We sell an ancient remedy.', span: 'ancient remedy' },
      ],
      good: ['It is not a miracle cure.', 'He sold it as a “wonder drug”.'],
    },
  },
  {
    ...common,
    id: 'en.health.instant',
    category: 'overfull-promise',
    severity: 'warn',
    patterns: [
      '(lose|drop|shed|losing)( up to| over)? {n} ?(kg|kilos?|pounds|lbs) (in|within|per|a|every)( just| only)?( {n})? (days?|weeks?)',
      '(instant|overnight|permanent|immediate) (cure|weight loss|healing|pain relief|recovery from {w})',
      '(pain-free|cured|healed|wrinkle-free|back on your feet) (in|within|after)( just| only)? {n} (minutes|hours|days|sessions|treatments)',
    ],
    examples: {
      bad: [
        { text: 'Lose 10 kg in 14 days.', span: 'Lose 10 kg in 14 days' },
        { text: 'The patch brings instant pain relief.', span: 'instant pain relief' },
      ],
      good: ['Nobody should lose 10 kg in two weeks.', 'The pain usually eases within some days.'],
    },
  },
  {
    ...common,
    id: 'en.health.prevents',
    source:
      'US Food, Drug and Cosmetic Act s. 403(r)(6); UK CAP Code s. 12; PRC Advertising Law art. 17, 18',
    guards: [...SPOKEN_FOR, 'hedge', 'purpose'],
    patterns: [
      `(this|it|the|our|these|daily) __(prevents?|stops?|wards? off|protects( you)? (against|from)) ${ILLNESS}`,
    ],
    examples: {
      bad: [
        { text: 'Our tea prevents cancer.', span: 'Our tea prevents cancer' },
        { text: 'It protects you from heart attacks.', span: 'It protects you from heart attacks' },
      ],
      good: ['No tea prevents cancer.', 'Ask your doctor what may prevent the flu.'],
    },
  },
] as const satisfies readonly Rule[];
