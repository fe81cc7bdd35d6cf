import type { Rule } from '../rule.ts';

const common = {
  locale: 'en',
  category: 'blaming',
  replaces: 'sentence',
  guards: ['quotation', 'reported', 'question'],
  why: {
    en: 'Even where the customer erred, being told so is what they will remember. Put it right together.',
    cn: '就算是客户弄错了，他记住的只是被责怪。先一起把事情办好。',
    tw: '就算是客戶弄錯了，他記住的只是被責怪。先一起把事情處理好。',
  },
  suggestions: [
    { en: 'let us look at it together and put it right' },
    { en: 'I should have explained this more clearly, and I will do so now: {fact}' },
    { en: 'whatever the cause, I would like to have it working again by {date}' },
  ],
  source: '3.12',
} as const;

export const blamingEn = [
  {
    ...common,
    id: 'en.blame.your-fault',
    severity: 'strong',
    patterns: [
      "(that|this|it|the (damage|delay|problem|error|mistake|fault))('s| is| was| seems to be| must be| must have been)? (really |clearly |entirely |obviously |all |completely |probably )?(your|yours|on your)( own)? (fault|mistake|problem|error|responsibility|negligence|doing|end|side)",
      "(is|was|through|by|due to|because of|it's|that's) (really |clearly |entirely |obviously )?your( own)? (fault|mistake|error|negligence|doing|carelessness|misuse|ignorance)",
      'you (have |must have |probably |obviously |clearly |yourself )?(broke|broken|damaged|misused|mishandled|mistreated|dropped|ruined|lost|abused) (it|the|them|this|that|your)( yourself)?',
      'you did (it|that|this) (to )?yourself',
      'you brought (it|this|that) on yourself',
      "you('ve| have)? only (have )?yourself to blame",
      'you are to blame',
      'you caused (it|this|that|the)',
      'user (error|mistake)',
      '(customer|operator) error',
    ],
    examples: {
      bad: [
        { text: 'It was your own fault.', span: 'It was your own fault' },
        { text: 'The leak is clearly your mistake.', span: 'is clearly your mistake' },
        { text: 'You must have dropped it.', span: 'You must have dropped it' },
        { text: 'You did this yourself.', span: 'You did this yourself' },
        { text: 'It was user error.', span: 'user error' },
        { text: 'You have only yourself to blame.', span: 'You have only yourself to blame' },
      ],
      good: [
        'It was our fault.',
        'Is it your problem or ours?',
        'The customer said it is your fault.',
      ],
    },
  },
  {
    ...common,
    id: 'en.blame.should-have',
    severity: 'warn',
    guards: ['quotation', 'reported', 'question'],
    patterns: [
      'you must have (entered|typed|installed|set|done)( {w})? (wrong|wrongly|incorrectly)',

      "you (really |clearly |obviously )?(should have|should've|must have|ought to have|could have|could've|were supposed to|were meant to) (read|told|checked|asked|known|noticed|called|ordered|kept|followed|looked|said|warned|informed|thought|been|let|paid|done|used|listened|understood|misread|misunderstood|made a mistake|forgotten|overlooked|mentioned|paid attention)",
      'you (failed|neglected|forgot|omitted|refused) to {w}',
      "(because|since|as|but|that|and) you (didn't|did not|haven't|have not|never) (read|check|checked|follow|followed|tell|told|listen|ask|asked|pay|paid|notice|look|keep|understand|understood|answer|answered|reply|replied|send|sent|confirm|confirmed)",
      "you (didn't|did not) (even )?(read|listen|pay attention|bother|follow|check)( {w})?",
      "you (clearly|obviously|apparently|evidently) (did|didn't|have|haven't|don't|are|aren't|were|used|misread|misunderstood|forgot|missed|failed|do not|did not|ignored|overlooked)( {w})?",
      'if you had (only |just |actually |bothered to )?(read|listened|followed|checked|told|asked|called|paid|ordered|sent|looked|let)',
      'had you (read|listened|followed|checked|told|asked|called|paid|ordered|sent|let)',
      'you (have )?(misread|misunderstood|misinterpreted)( {w})?',
      "you (don't|do not) (seem to )?(understand|listen|get it|know how to|know what you)",
    ],
    examples: {
      bad: [
        { text: 'You must have entered it wrong.', span: 'You must have entered it wrong' },
        { text: 'You should have read the manual.', span: 'You should have read' },
        { text: 'You failed to confirm the date.', span: 'You failed to confirm' },
        {
          text: "It stopped because you didn't follow the steps.",
          span: "because you didn't follow",
        },
        { text: 'You clearly misread the plan.', span: 'You clearly misread the' },
        { text: 'If you had told us, we would have come.', span: 'If you had told' },
        { text: 'You misunderstood.', span: 'You misunderstood' },
      ],
      good: [
        'You should have received the parts by now.',
        'Should you have read it by Monday, tell me.',
        'Have you forgotten something?',
      ],
    },
  },
  {
    ...common,
    id: 'en.blame.told-you',
    severity: 'warn',
    guards: ['quotation', 'reported', 'question'],
    patterns: [
      "(as|like) (i|we)('ve| have| had)? (already|repeatedly|clearly|told you|just)( (already|repeatedly|clearly))?( (said|told you|explained|mentioned|stated|written|wrote|informed you|pointed out))?( {w})?",
      "(i|we)('ve| have| had)? (already|repeatedly|clearly) (said|told you|explained|mentioned|stated|informed you|warned you)( {w})?",
      '(i|we) told you (so|before|already|again|twice|many times|several times)',
      'per my (last|previous|earlier|prior) (e-?mail|mail|message|note)',
      '(for the|this is the) (last|third|fourth|hundredth|umpteenth) time',
      'how many times (do|must|have) (i|we)',
      '(next time|in (the )?future|from now on),? (please )?(read|check|be more careful|think|order (earlier|sooner|in time)|tell us|pay|follow|use it)',
      '(please )?(read|check) (your (contract|mail|email|e-mail)|the (fine print|small print)) (again|properly|carefully|first|before)',
      '(nobody|no one|none of our (other )?(customers|clients)|no other (customer|client)) (else )?(has |have )?(ever |had )?(complained|complains|had (this|that|a|such a|any) (problem|issue|complaint)s?)',
      "you('re| are) the (only|first)( (one|customer|client|person))?( {w})?( (who|that|to))? (complain|complains|complained|complaining|has (this|a) problem|says so|with this problem)",
      'it (works|worked|runs|was) (fine|perfectly|ok|perfect|in order)( (for|with))? (here|everyone else|everybody else|all (our )?other|all the others|when (it left|we (sent|shipped|tested)))',
      "you('re| are) (simply |just |quite )?(wrong|mistaken|being (unreasonable|difficult|unfair|impatient|rude)|overreacting|confused)",
      '(please )?calm down',
      'what did you expect',
    ],
    examples: {
      bad: [
        { text: 'As we already told you, it is late.', span: 'As we already told you' },
        { text: 'Per my last email, it ships in May.', span: 'Per my last email' },
        { text: 'Next time, please read the label.', span: 'Next time, please read' },
        { text: 'Nobody else has complained.', span: 'Nobody else has complained' },
        { text: 'You are the first one to complain.', span: 'You are the first one to complain' },
        { text: 'It worked perfectly here.', span: 'It worked perfectly here' },
        { text: 'You are simply wrong.', span: 'You are simply wrong' },
        { text: 'Calm down, it is a lamp.', span: 'Calm down' },
      ],
      good: [
        'As I mentioned, the price is in the list.',
        'We told you in March that the part is rare, and it has come.',
        'Am I wrong?',
      ],
    },
  },
] as const satisfies readonly Rule[];
