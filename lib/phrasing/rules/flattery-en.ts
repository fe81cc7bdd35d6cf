import type { Rule } from '../rule.ts';

const common = {
  locale: 'en',
  category: 'empty-flattery',
  replaces: 'sentence',
  guards: ['negation', 'quotation', 'reported'],
  why: {
    en: 'Praise without a fact behind it sounds like a sales trick. Thank them for one thing they did.',
    cn: '没有事实的夸奖像推销手段。为他做的一件具体的事道谢就好。',
    tw: '沒有事實的誇獎像推銷手法。為他做的一件具體的事道謝就好。',
  },
  suggestions: [
    { en: 'thank you for {fact}, it helped us' },
    { en: 'I am writing to you because {fact}' },
    { en: 'your point about {fact} saved us a step' },
  ],
  source: '4.8',
} as const;

export const flatteryEn = [
  {
    ...common,
    id: 'en.flattery.superlative-customer',
    severity: 'hint',
    patterns: [
      "the (brightest|smartest|sharpest) {w}|you('re| are) smarter than",

      '(the|our|my) (best|nicest|smartest|kindest|finest|greatest|loveliest|favou?rite|most {w}) (customer|client|person|buyer|boss|human|people|clients|customers) (i|we|of|in|ever|on|to|anyone)( (have|ever|all|earth|us|the|work))?( ever)?',
      "(i|we)('ve| have)? never (met|had|seen|worked with|known|dealt with) (anyone|anybody|someone|a (customer|client|buyer|person|man|woman)|such)( {w})?",
      "(you|you're|you are) (our|my) (favou?rite|best|most (valued|important|special|treasured|loyal))( {w})?",
      "you('re| are)( (truly|simply|really|absolutely|clearly|obviously|such))? (an? )?(the best|amazing|awesome|brilliant|genius|incredible|legend|one in a million|wonderful|inspiration|star|superstar|hero|visionary|the greatest|outstanding|fantastic|magnificent|exceptional|extraordinary|perfect|king|queen|angel|rock star)( {w})?",
      'nobody does it like you',
      "(there is|there's) (nobody|no one) like you",
      '(i|we)( (so|really|greatly|truly|deeply))? (admire|worship|adore|bow to) (you|your)( {w})?',
      "(i'm|i am|we're|we are) (such )?(a |your )?(huge|big|biggest|great) (fan|fans|admirer)s?( of)?",
      'you look (amazing|gorgeous|stunning|so young|fantastic|wonderful|younger)',
      '(wise|smart|clever|brilliant|excellent|perfect) (choice|decision|move)',
      'such (a|an) (wise|smart|clever|brilliant|excellent|amazing|wonderful|intelligent|great) {w}',
      '(great|excellent|brilliant|fantastic|wonderful) question',
    ],
    examples: {
      bad: [
        {
          text: 'You are the smartest customer I have ever met.',
          span: 'the smartest customer I have ever',
        },
        { text: 'We have never met anyone so quick.', span: 'We have never met anyone so' },
        { text: 'You are an inspiration.', span: 'You are an inspiration' },
        { text: 'I admire your taste.', span: 'I admire your taste' },
        { text: 'A wise choice!', span: 'wise choice' },
        { text: 'Great question.', span: 'Great question' },
        { text: 'You look amazing in it.', span: 'You look amazing' },
      ],
      good: [
        'This set-up saves you time.',
        'Thank you for the drawing; it saved us a day.',
        'You are on the list for Monday.',
      ],
    },
  },
  {
    ...common,
    id: 'en.flattery.people-like-you',
    severity: 'hint',
    patterns: [
      '(smart|intelligent|successful|discerning|sophisticated|savvy|special|important|ambitious|busy|forward-thinking|experienced|serious|select|motivated|good|great|honest)( {w})? (people|person|customers?|clients?|buyers?|business(men|man|women|people| owners?)?|professionals?|individuals?|investors?|leaders?|folks) (like|such as) (you|yourself|yourselves)',
      '(people|someone|somebody|individuals?|persons?|customers?|clients?|men|women|professionals?|investors?|leaders?|business owners|companies|a company|users|folks|members) (like|such as) (you|yourself|yours|yourselves)',
      '(someone|people|a {w}|customers?) of your {w}',
      'as (an? )?(industry leader|visionary|true expert|expert|leader|professional|valued {w}|smart {w}|successful {w}|loyal {w}),? (like you|you)',
      'only (the )?(most )?(successful|intelligent|discerning|the best|elite|select)( {w})? (people|customers|few|individuals|clients)?',
      'for (the )?(discerning|sophisticated|discriminating|elite|smart) {w}',
      '(valued|preferred|privileged|vip|elite|esteemed|honou?red|distinguished|treasured) (customer|client|member|guest|partner|friend)s?',
    ],
    examples: {
      bad: [
        { text: 'Successful people like you know.', span: 'Successful people like you' },
        { text: 'We build for someone of your standing.', span: 'someone of your standing' },
        { text: 'Made for the discerning buyer.', span: 'for the discerning buyer' },
      ],
      good: ['People in your position get two copies.', 'Would you like such a lamp?'],
    },
  },
  {
    ...common,
    id: 'en.flattery.chosen-for-you',
    severity: 'hint',
    patterns: [
      '(specially|specifically|personally|carefully|hand|exclusively|especially|pre|randomly|been)-?(selected|chosen|picked|invited|approved|qualified)( (for|to|as|because|from))?',
      'hand-?picked',
      '(very |highly )?select (group|few|number|members?|individuals?|customers?)',
      '(exclusive|elite|privileged|prestigious) (group|few|circle|invitation|club|offer|membership|members?|access|list)',
      '(special|personal|exclusive|private|vip)( {w})? invitation',
      'congratulations on (receiving|being|your (wise|excellent|decision|smart|choice)|having|becoming|winning|making)( {w})?( {w})?',
      "congratulations!? you('ve|'re| have| are)",
      '(one of|among) (the|a) (few|lucky|select|chosen|privileged)( {w})?',
      "you (qualify|have been approved|are approved|'ve been approved|are entitled)",
      "(it's|it is|it was|is|what) (such )?an? (honou?r|privilege|great honou?r)( {w})? (to|just to) (serve|hear|meet|be|work|have|even|know)",
      '(honou?r|privilege|pleasure) of (a|my|our) {w}',
      '(so |deeply |truly |really )?(honou?red|privileged|humbled|thrilled|blessed) (just )?(to|by|that)( {w})?',
    ],
    examples: {
      bad: [
        { text: 'You have been specially selected.', span: 'specially selected' },
        { text: 'You get an exclusive invitation.', span: 'exclusive invitation' },
        {
          text: 'Congratulations on receiving this mail.',
          span: 'Congratulations on receiving this mail',
        },
        { text: 'We are honoured to serve you.', span: 'honoured to serve' },
        { text: 'You belong to a select group.', span: 'select group' },
      ],
      good: ['You selected the blue one.', 'Congratulations on the new hall in Leeds.'],
    },
  },
  {
    ...common,
    id: 'en.flattery.you-deserve',
    severity: 'hint',
    patterns: [
      'you( (truly|really|richly|so|certainly|rightfully|surely))? deserve( {w})?( {w})?',
      'the {w}( {w})?( {w})?( {w})? (that )?(you|your {w})( (truly|really|richly|so|certainly|rightfully))? deserves?',
      "(because |and )?you're worth it",
      "you('ve| have)? (earned|owe) (it|this|to yourself|yourself)",
      'treat yourself',
      'your (impeccable|exquisite|excellent|wonderful|amazing|outstanding|incredible|great|fine|good|brilliant|unique|superb|sharp|keen|impressive) {w}',
      'you have (impeccable|excellent|exquisite|great|superb|wonderful|amazing|such good|good) (taste|judge?ment|style|eye|instincts)',
      'your (integrity|honesty|loyalty|wisdom|kindness|generosity|intelligence|greatness|genius|brilliance|beauty|talent|charm|trustworthiness|capability)( (and|or|,)( {w})?)?',
      '(impressed|amazed|overwhelmed|stunned|blown away) (with|by|at) your( {w})?( {w})?',
      'your esteemed self',
      '(kind|generous|gracious|good|noble) (and {w} )?(soul|heart|nature|person)',
    ],
    examples: {
      bad: [
        { text: 'You deserve the best home.', span: 'You deserve the best' },
        { text: 'Here is the look you deserve.', span: 'the look you deserve' },
        { text: 'Your impeccable taste shows.', span: 'Your impeccable taste' },
        { text: 'We count on your integrity.', span: 'your integrity' },
        { text: 'I was impressed with your reviews.', span: 'impressed with your reviews' },
      ],
      good: ['Your work order is attached.', 'They deserve a holiday.'],
    },
  },
] as const satisfies readonly Rule[];
