import type { Rule } from '../rule.ts';
import { SPOKEN_FOR } from './spoken-for.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  replaces: 'words',
  guards: [...SPOKEN_FOR, 'purpose', 'request'],
  why: {
    en: 'Once it is absolute, the smallest hiccup disappoints. Say what you expect and what you will do.',
    cn: '话说满了，出一点小问题客户就会失望。说清预期，再说出了状况怎么办。',
    tw: '話說滿了，出一點小問題客戶就會失望。說清楚預期，再說有狀況時怎麼處理。',
  },
  source: '2.11',
} as const;

export const absoluteMoreEn = [
  {
    ...common,
    id: 'en.absolute.guaranteed-by',
    severity: 'strong',
    patterns: [
      '(is|are|be|comes|come)( (fully|absolutely|unconditionally|100 ?%|completely|totally|always|also))? guaranteed (by|for|against|forever|in writing|or|for life)',
      '(fully|absolutely|unconditionally|completely|100 ?%|totally|personally) guaranteed',
      'guaranteed by (the|a) (government|state|bank|manufacturer|company)',
      'guaranteed (or your money back|for life|forever|lowest|highest|best|fastest|safe|placement|acceptance|winner|win|income|commissions?|sales|leads|visitors|hits|traffic)',
      '(100 ?%|unconditional|ironclad|no-risk|rock-solid|lifetime) guarantee',
      'guarantee (your|you|yourself)( own)?( {w})? (success|fortune|good fortune|satisfaction|results?|future|income|savings|approval|profits?)',
    ],
    stop: ['(100 ?%|unconditional|lifetime) (money-back|satisfaction|moneyback) guarantee'],
    suggestions: [
      { en: 'covered by our written terms' },
      { en: 'something we stand by, in writing' },
      { en: 'agreed in writing, with what we do if it fails' },
    ],
    examples: {
      bad: [
        { text: 'The pump is fully guaranteed.', span: 'fully guaranteed' },
        { text: 'It is guaranteed by the government.', span: 'is guaranteed by' },
        { text: 'Guaranteed lowest rates.', span: 'Guaranteed lowest' },
        { text: 'An ironclad guarantee.', span: 'ironclad guarantee' },
        { text: 'Guarantee your success with it.', span: 'Guarantee your success' },
      ],
      good: ['Nothing is guaranteed in this trade.', 'A guaranteed annuity is a kind of pension.'],
    },
  },
  {
    ...common,
    id: 'en.absolute.promise-you',
    severity: 'strong',
    patterns: [
      "(we|i)('d|{can})? (stake|bet|put) (my|our) (reputation|life|name|house) on( it)?",
      '(you can|you may|you could) (bet|count|rely|bank) on (it|that)',
      "(you can|please) (rest|be) (100 ?% |fully |absolutely )?(assured|certain|confident)( that)?( (it|this|we|you|your {w}|the {w}|they|our {w}|nothing))? (will|won't|is|are|can|'ll)",
      "rest (100 ?% |fully |absolutely )?assured( that)? (it|this|we|you|your {w}|the {w}|they|our {w}|nothing)('ll| will| won't| is| are| can| gets?)",
      "(i|we)('m| am|'re| are) (100 ?%|a hundred percent|absolutely|completely|totally|dead) (sure|certain|positive|convinced|confident)( that)?( (it|this|we|you|they))? (will|won't|is|are|can)",
      "(cross my heart|scout's honou?r|on my honou?r|hand on heart)",
      "trust me,? (it|this|we|you|they|there|our)('ll| will| won't| is| are| can)",
    ],
    suggestions: [
      { en: 'as things stand,' },
      { en: 'on the current plan,' },
      { en: 'from what we have seen so far,' },
    ],
    examples: {
      bad: [
        { text: 'I stake my reputation on it.', span: 'I stake my reputation on it' },
        { text: 'You can bet on it.', span: 'You can bet on it' },
        { text: 'Rest assured it will hold.', span: 'Rest assured it will' },
        { text: 'I am absolutely sure it will fit.', span: 'I am absolutely sure it will' },
        { text: 'Trust me, it will hold.', span: 'Trust me, it will' },
      ],
      good: [
        'Rest assured I know how hectic it is.',
        'We promised you a call.',
        'I cannot promise it will fit.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.no-risk-at-all',
    severity: 'strong',
    patterns: [
      "(there is|there's|there are|involves|carries|poses)( (absolutely|virtually|really|simply|literally))? (no|zero) (danger|downside|hazard)( (whatsoever|at all|involved))?",
      "(your|the|our|it's|this|completely|totally|100 ?%|absolutely|entirely|virtually) ({w} )?(is |are )?(completely |totally |100 ?% |absolutely |entirely )?risk-free",
      "(you have|you've got|have|there is|there's)( (absolutely|really|literally))? nothing to lose",
      "you (simply |just )?(can't|cannot|can not|couldn't|can never|can't possibly) (lose|miss)",
      '(completely|totally|perfectly|absolutely|entirely|100 ?%|fully|strictly) (legit|legitimate|natural and safe|sure|certain to|anonymous|foolproof|problem-free|trouble-free|hassle-free|worry-free|maintenance-free|dependable|trustworthy)',
      'no side-effects?( (whatsoever|at all))?',
    ],
    stop: [
      'risk-free (rates?|assets?|yields?|bonds?)|(no|zero) risks? (assessment|that|if|factors?|analysis|management)|(completely|100 ?%|absolutely|fully|totally) (sure|certain) (what|why|if|how|when|where|about|of|who)',
    ],
    suggestions: [
      { en: 'a low risk that we watch together' },
      { en: 'well tested, and we have a plan if something comes up' },
      { en: 'with little to worry about in normal use' },
    ],
    examples: {
      bad: [
        { text: 'With us there is no danger.', span: 'there is no danger' },
        { text: 'Your trial is risk-free.', span: 'Your trial is risk-free' },
        { text: 'You have nothing to lose.', span: 'You have nothing to lose' },
        { text: "You can't lose with this.", span: "You can't lose" },
        { text: 'It is 100% legitimate.', span: '100% legitimate' },
        { text: 'It has no side effects.', span: 'no side effects' },
      ],
      good: [
        'There is no risk assessment yet.',
        'Is there no risk?',
        'I am not completely sure what he meant.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.you-will-never',
    severity: 'strong',
    patterns: [
      "you(('ll| will| would) never| won't( ever)?) (be (disappointed|sorry|without|bored|let down)|find (a better|another|a cheaper)|see (another|a better))",
      'always (delivers?|works?|satisfied|on time|reliable|there when you need)',
      'never (fails?|late|misses|disappoints?)',
      '(has|have) never (failed|let (anyone|a customer|us|you) down|missed a (deadline|delivery)|broken|been late)',
      "(it|this|they|that) (simply |just )?(won't|will not)( ever)? (fail|go wrong|break|break down|disappoint|let you down)",
      '(no one|nobody|no customer) (has )?(ever )?(complained|returned|regretted)( {w})?',
      'sure-?fire',
      'fail-proof',
      '(sure|certain|bound|guaranteed) to (succeed|work|win|please|sell|profit|arrive|pass|get|improve|be approved|increase|go up|rise|make)',
      'a (sure|safe|dead) (thing|bet|certainty)',
      "(can't|cannot)-miss",
      'under (no|any) circumstances',
      '(no matter what|whatever) happens',
    ],
    stop: ['(is|are|was|were|being|not|be) always (available|satisfied|reliable|on time)'],
    suggestions: [
      { en: 'should give little trouble' },
      { en: 'has done well so far' },
      { en: 'usually goes well' },
    ],
    examples: {
      bad: [
        { text: "You won't be disappointed.", span: "You won't be disappointed" },
        { text: 'Our crew always delivers.', span: 'always delivers' },
        { text: 'The belt has never failed.', span: 'has never failed' },
        { text: "It simply won't fail.", span: "It simply won't fail" },
        { text: 'A sure-fire method.', span: 'sure-fire' },
        { text: 'It is bound to work.', span: 'bound to work' },
        { text: 'It is a safe bet.', span: 'a safe bet' },
      ],
      good: [
        'I will never forget the trip.',
        'You will never get mail from us again.',
        'It is not a safe bet.',
      ],
    },
  },
  {
    ...common,
    id: 'en.absolute.absolutely-certain-hint',
    severity: 'hint',
    patterns: [
      '(is|are) a given',
      '(rock-solid|come what may|(is|are|clinically) proven to)',
      '(zero|no) (chance|possibility) (of|that)',
      "(can't|cannot|can never) be (lost|broken)",

      "rest assured,{ws} (will|won't|is|are|can)",
      "(we|they)('ve| have) never (missed|lost|failed|had)",

      "(the|this|your|our|it|they|prices?)( {w})?( {w})? (will never|won't ever|will always)",
      "there('s| is) no way( that)? (you|it|the|this|they|your)",

      'guaranteed',
      'guarantees?',
      '(risk|worry|trouble|hassle)-free',
      'no risk',
      "(i|we)('d|'ll| do| can| will| would)? (promise|swear|assure)( you)?",
      "we(('ll| will)) (definitely|certainly|surely|absolutely|undoubtedly)( {w})?",
      "(definitely|certainly|surely|undoubtedly) (will|won't|can|is|are)",
      '(absolutely|completely|totally|100 ?%|perfectly) (sure|certain|safe|secure|legal|confident|positive|right|true|free of|reliable|confidential|private)',
      'no (problem|problems|trouble|issues?|doubt|worries)( (whatsoever|at all|there|with that))',
      '(for sure|without (a )?doubt|no doubt|without question|no question about it|beyond (question|doubt))',
      'no matter what( happens)?',
      'trust me',
      '(100|one hundred|a hundred)( %| percent)',
    ],
    stop: [
      "(money-back|moneyback|satisfaction|bank|credit card|loan|credit|parent|parental|performance|government|federal|export|company|corporate|product|limited|the|a|an|our|this|that|no|letter of|best price) guarantees?|guarantees? (agreement|letter|statement|period|card|form|of|fund|issued|fee)|100 ?%? ?(cotton|percent of the|% of the|% of|wool|{w} cotton)|guaranteed (annuity|minimum|rate bond|delivery contract|investment contract)|know for sure|will always be|'ll never forget|will never forget|find out for sure",
    ],
    suggestions: [
      { en: 'as far as we can tell' },
      { en: 'on the current plan' },
      { en: 'in our experience' },
    ],
    examples: {
      bad: [
        { text: "We've never missed a deadline.", span: "We've never missed" },
        { text: 'The panels will never crack.', span: 'The panels will never' },
        { text: 'You get guaranteed parts.', span: 'guaranteed' },
        { text: 'A hassle-free change.', span: 'hassle-free' },
        { text: 'We will certainly win.', span: 'We will certainly win' },
        { text: 'It fits, no doubt.', span: 'no doubt' },
        { text: 'Trust me on this.', span: 'Trust me' },
      ],
      good: [
        "We've never met in person.",
        'The shirt is 100% cotton.',
        'The bank guarantee is attached.',
        'I know for sure that it left.',
      ],
    },
  },
] as const satisfies readonly Rule[];
