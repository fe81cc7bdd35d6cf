import type { Rule } from '../rule.ts';

const common = {
  locale: 'en',
  category: 'lame-excuse',
  replaces: 'sentence',
  guards: ['quotation', 'reported', 'question', 'condition', 'others'],
  why: {
    en: 'The customer hears that others came first. Own it, say what you did about it, and give a date.',
    cn: '客户听到的是“别人比我重要”。先认下来，再说怎么补救、哪天办好。',
    tw: '客戶聽到的是「別人比我重要」。先承擔，再說怎麼補救、哪天辦好。',
  },
  suggestions: [
    { en: 'I missed this, and I am sorry; you will have it by {date}, and {amends}' },
    {
      en: 'this should have reached you earlier; {who} is on it, and you will hear from me by {date}',
    },
    { en: 'I am sorry for the wait; here is what I have done meanwhile: {amends}' },
  ],
  source: '3.27',
} as const;

export const excuseWorkloadEn = [
  {
    ...common,
    id: 'en.excuse.swamped',
    severity: 'warn',
    softened: ['offer'],
    patterns: [
      "(i|we|team|everyone|staff)('ve|'m|'re| have| am| are| was| were| had| has)?( (been|got|gotten))?( {very})?( {very})? (swamped|slammed|snowed under|inundated|overwhelmed|overloaded|overworked|snowed in|up to (my|our) (ears|neck|eyes)|run off (my|our) feet|stretched (thin|to the limit)|drowning (in|with)( {w})?)",
      '(a little|a bit|just|really|totally|completely|so|very|rather|been) (swamped|slammed|buried|snowed under|overwhelmed|overloaded|inundated)',
      "(was|were|been|am|are|'m|'re|got|get) buried( (in|under|with)( {w})?( {w})?)?",
      "(i|we)('ve|'re|'m| have| are| am| were| was)( been)?( {very})? (short-staffed|understaffed|short-handed|short of (staff|people|hands)|a (man|person) short|undermanned)",
      "(because|since|as|due to|owing to) (being |we're |we are |we were )?(short-staffed|understaffed|short-handed|a shortage of staff|staff shortages?)",
      "(i|we)( got| have been|'ve been| was| were)( {very})? (tied up|caught up|held up|sidetracked)( (in|with|at|by))?",
    ],
    stop: ['(will|going to) be( {very})? {w}|(was|were|been) buried (at|on|near)'],
    examples: {
      bad: [
        { text: "I've been tied up in talks.", span: "I've been tied up in" },
        { text: 'We are really swamped this week.', span: 'We are really swamped' },
        { text: 'Sorry, I was snowed under.', span: 'I was snowed under' },
        { text: 'I am a little overwhelmed here.', span: 'a little overwhelmed' },
        { text: 'It is late because we are short-staffed.', span: 'because we are short-staffed' },
        { text: 'I got tied up in a call.', span: 'I got tied up in' },
        { text: 'I was buried in current orders.', span: 'was buried in current orders' },
        { text: 'We were understaffed in May.', span: 'We were understaffed' },
      ],
      good: [
        'You are probably swamped.',
        'I know that you are overwhelmed with mail.',
        'We will be short-handed in August, so please order early.',
        'I am tied up for lunch on Friday.',
      ],
    },
  },
  {
    ...common,
    id: 'en.excuse.too-busy',
    severity: 'warn',
    softened: ['offer'],
    patterns: [
      '(been|was|were|got)( {very})?( {very})? busy',
      "(i|we)('ve|'re|'m| have| are| am)( been)?( {very})? (too|so|really|very|extremely|crazy|super|terribly|awfully|insanely) busy( (to|with|that))?( {w})?( {w})?",
      "(was|were|been|am|are|'m|'re) too busy( (to|with))?( {w})?( {w})?",
      "(i|we) (simply |just |really )?(had|have|'ve had|found|was short of|were short of) (no|little|very little|not enough) time( (to|for|yet))?",
      '(i|we) ran out of time',
      "(did not|didn't|could not|couldn't) (get (around|round) to|find (the |a |any )?(time|moment))( {w})?( {w})?",
    ],
    stop: [
      "(always|usually|often|normally|generally) (so |very |extremely )?busy|(it's|it has|line|lines|phone|been) (been )?(so |very )?busy (this|here|on)",
    ],
    examples: {
      bad: [
        { text: 'We were too busy to call back.', span: 'were too busy to call back' },
        { text: 'I have been so busy lately.', span: 'I have been so busy lately' },
        { text: 'I simply had no time for it.', span: 'I simply had no time for' },
        { text: 'We ran out of time.', span: 'We ran out of time' },
        { text: "I couldn't find the time.", span: "couldn't find the time" },
      ],
      good: [
        'You have been so busy that I did not want to disturb you.',
        'I know that you are extremely busy.',
        'If you are too busy to call, please write.',
        'Were you too busy to look?',
      ],
    },
  },
  {
    ...common,
    id: 'en.excuse.no-time-yet',
    severity: 'hint',
    patterns: [
      "(haven't|hadn't|didn't|have not|had not|did not|not yet|never)( (yet|really))? (had|have|found|find|got|get|gotten)( (the|a|any|much|enough))?( {w})? (time|chance|moment|opportunity|minute)( (to|yet|for))?",
      'no time (to|for)',
      "(still )?(haven't|have not) (got|gotten) (around|round) to",
      "(it's|it has|things have|this has|this week has|the week has|life has) been( {very})? (crazy|hectic|insane|busy|a zoo|a madhouse|nuts|chaotic|mad|wild|one of those (days|weeks))",
      "(i'm|i am|we're|we are) (running|a (little|bit)) (late|behind)",
      '(behind|backed up)( (on|with) (my|our|everything|email|work|orders))',
    ],
    examples: {
      bad: [
        { text: "I haven't had time to look at it.", span: "haven't had time to" },
        { text: "It's been crazy here.", span: "It's been crazy" },
        { text: 'I am behind on my mail.', span: 'behind on my' },
      ],
      good: ['You probably have not had a chance to look.', 'Take the time you need.'],
    },
  },
  {
    ...common,
    id: 'en.excuse.sorry-but',
    severity: 'hint',
    guards: ['quotation', 'reported', 'question', 'condition'],
    patterns: [
      'they never (told|informed|asked|gave) (us|me)|the other {w} (handles|does)',
      "(i|we) (never|didn't|did not) (get|got|receive|received|see|saw) your (e-?mail|message|call|fax|letter|note|order|request|voicemail)",
      '(i|we) must have (missed|overlooked|lost|misplaced|deleted) (your|it|the)( {w})?',
      "(i|we) (can't|cannot|can not|couldn't) help( you)?( (with|on)( {w})?)?",
      '(unusually|unexpectedly|extremely) (high|heavy|large|busy) {w}',

      '(e-?mail|message|request|order|letter) (got|was) (lost|overlooked)',

      "(sorry|apolog(y|ies|ize|ise|izing)|regret)( (for|about|that|i|we|it|to|again))? __{w}, (but |because |it's just |just |as |since )?(i|we|my|our|it|the)('ve|'m|'re|'s)?{ws}",
      "(sorry|apologies|apologize|regret),? (but|because|however) (i|we|my|our|it|the|there)('ve|'m|'re|'s)?{ws}",
      '(sorry|apologies) __(because|due to|owing to){ws}',
      "(i|we)( (really|just|simply))? (did not|didn't|couldn't|could not|was not able to|were not able to|wasn't able to) (get (out|back|home|to)|make it|reach|respond|reply|call|answer|send|finish) __ (because|until|due to|since|as (i|we))",
      "but (we|i) (have|had|'ve got|'ve had) a (situation|crisis|problem|emergency|lot (going )?on)",
      '(you (have|need) to|please|try to) (understand|bear with us|be patient|appreciate)( that)? (we|i|this|it|there|our)',
    ],
    examples: {
      bad: [
        { text: 'I must have missed your mail.', span: 'I must have missed your mail' },
        { text: 'Your letter was lost.', span: 'letter was lost' },
        { text: 'Sorry we did not reply, we had a fair.', span: 'Sorry we did not reply, we' },
        { text: 'Sorry, but I was at a fair.', span: 'Sorry, but I' },
        { text: 'Please understand that we close early.', span: 'Please understand that we' },
      ],
      good: [
        'Sorry for the delay in getting back to you.',
        'I apologise, and you will have it on Friday.',
      ],
    },
  },
] as const satisfies readonly Rule[];
