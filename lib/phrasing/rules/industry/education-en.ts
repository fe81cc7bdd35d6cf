import type { Rule } from '../../rule.ts';
import { SPOKEN_FOR } from '../spoken-for.ts';
import { TRADE_WHY } from './reasons.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  severity: 'strong',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: TRADE_WHY.education.claim,
  source:
    'PRC Advertising Law art. 24; FTC Act s. 5 and 16 CFR part 254; HK Trade Descriptions Ordinance',
  suggestions: [
    { en: 'How last year’s students did is here, those who failed included: {source}' },
    { en: 'What the course covers, and how much practice it asks, is in the plan' },
    { en: 'After the placement test I can say what is realistic' },
  ],
} as const;

const PUPIL =
  '(you|your (child|children|son|daughter|kids?)|(every|each) (student|pupil|candidate|child)|all (students|pupils|candidates))';
const EXAM = '(exams?|tests?|ielts|toefl|sat|gmat|gre|bar|boards|finals)';

export const educationEn = [
  {
    ...common,
    id: 'en.education.pass-sure',
    patterns: [
      `guaranteed( a)? (pass|passes|exam success|score|scores|grades?|top (marks|grades|scores?)|score increase|band {n}|success in (the|your) ${EXAM})`,
      `(we|i){can}? guarantee( that)? ${PUPIL}( will)? (a pass|pass|passes|top (marks|grades)|a better grade|better grades)`,
      '(guaranteed|certain|sure) to pass',
      'pass(ing)?( (the|your) exam)? (is )?guaranteed',
    ],
    examples: {
      bad: [
        { text: 'We offer guaranteed top grades.', span: 'guaranteed top grades' },
        { text: 'With us you are certain to pass.', span: 'certain to pass' },
      ],
      good: ['Nobody is certain to pass.', 'We cannot guarantee that you pass.'],
    },
  },
  {
    ...common,
    id: 'en.education.will-pass',
    patterns: [
      `${PUPIL}( (will)|'ll) (definitely|certainly|surely|easily|always|absolutely) (pass|get in|be admitted|improve|get (a|an|the|top) {w}|score {ws}|speak {w}|succeed)`,
      `(nobody|no one|none of our (students|pupils|candidates)|not one of our (students|pupils)) (has )?(ever )?(fails?|failed)`,
    ],
    examples: {
      bad: [
        { text: 'Your son will definitely pass.', span: 'Your son will definitely pass' },
        { text: 'None of our students ever failed.', span: 'None of our students ever failed' },
      ],
      good: [
        'If your son will certainly pass, he needs no course.',
        'Two of our students failed last year.',
      ],
    },
  },
  {
    ...common,
    id: 'en.education.admission-sure',
    suggestions: [
      { en: 'The university decides; we help with the papers and the interview' },
      { en: 'Where last year’s applicants were admitted is here: {source}' },
    ],
    patterns: [
      '(guaranteed|assured|automatic)( (university|college|school|direct))? (admissions?|enrol?ment|entry|university place|college place|visa|student visa)',
      '(admission|university place|place at (the )?(university|college)|visa) (is|will be)( fully)? guaranteed',
      '(get|gets|getting) (you|your (child|son|daughter)) into (harvard|oxford|cambridge|yale|stanford|mit|any (university|college|school)|an ivy league {w}|the university of your choice)',
    ],
    examples: {
      bad: [
        { text: 'The programme brings guaranteed admission.', span: 'guaranteed admission' },
        { text: 'We get your son into Oxford.', span: 'get your son into Oxford' },
      ],
      good: ['There is no guaranteed admission.', 'Is admission guaranteed?'],
    },
  },
  {
    ...common,
    id: 'en.education.job-sure',
    suggestions: [
      { en: 'What last year’s graduates do now is here: {source}' },
      { en: 'We help with applications; the employers decide' },
    ],
    patterns: [
      '(guaranteed|assured)( an?)? (employment|job|jobs|job (offers?|placement|interviews?)|internships?|career|starting salary|salary)',
      '(a )?(job|employment|placement|starting salary) (is|are)( (100%|fully))? (guaranteed|certain|waiting for you)',
      "(you|graduates)( (will)|'ll) (definitely|certainly|surely|always) (find|get|have|land|walk into) (a|the) (good |great |well-paid |dream )?job",
      '(all( of)?|every one of) our (graduates|students) (get|got|find|found|land|landed) (a )?jobs?',
      '(earn|earning|make|salary of)( (over|at least|up to))? ($|€|£) ?{n}k? (right after|straight after|after|upon|on) (graduation|graduating|the course|finishing|completion)',
    ],
    examples: {
      bad: [
        { text: 'The course leads to a guaranteed job.', span: 'guaranteed job' },
        { text: 'You will certainly get a good job.', span: 'You will certainly get a good job' },
      ],
      good: ['No course leads to a guaranteed job.', 'Most graduates found work within a year.'],
    },
  },
  {
    ...common,
    id: 'en.education.pass-rate',
    patterns: [
      '(a |our )?(100|99|98) ?% (pass|success|admission|placement|employment|acceptance|graduation)( rate)?',
      '(pass|success|admission|placement|employment|acceptance) rate (of|is|near|nearly|close to|reaches)( (nearly|almost))? (100|99|98) ?%',
      '(every|each)( single)?( one of our)? (students?|pupils?|candidates?) (passes|passed|gets? (in|into)|got (in|into)|succeeds?|succeeded|finds? a job|found a job)',
    ],
    examples: {
      bad: [
        { text: 'Since 2019 we have a 100% pass rate.', span: 'a 100% pass rate' },
        { text: 'Every single student passed.', span: 'Every single student passed' },
      ],
      good: ['Our pass rate in 2025 was 71%, see the list.', 'Not every student passed.'],
    },
  },
  {
    ...common,
    id: 'en.education.exam-insider',
    category: 'overfull-promise',
    source: 'PRC Advertising Law art. 24(2); FTC Act s. 5',
    suggestions: [
      { en: 'We practise with the papers that the board has published' },
      { en: 'Our teachers know the published syllabus well' },
    ],
    patterns: [
      `(our|the) (teachers?|tutors?|instructors?|experts?|examiners?)( (also|personally|themselves|helped))? (set|sets|write|writes|wrote|mark|marks|to (set|write)) the( real| actual)? (${EXAM}|questions|papers?)`,
      `(leaked|real|actual|this year's|next) ${EXAM} (questions|papers?|answers)( in advance)?`,
      `(we|i|our (teachers?|tutors?)) (know|have|can get|predict|see|have seen)( (exactly|already))? (what|which questions|the questions|the paper)( (will be|will come up|that will come up))? (on|in|of|for) the ${EXAM}`,
    ],
    examples: {
      bad: [
        { text: 'Our teachers set the exam.', span: 'Our teachers set the exam' },
        { text: 'You get the leaked exam papers.', span: 'leaked exam papers' },
      ],
      good: ['We have no leaked exam papers.', 'The board sets the exam.'],
    },
  },
  {
    ...common,
    id: 'en.education.no-effort',
    category: 'overfull-promise',
    suggestions: [
      { en: 'The course takes about {fact} a week, with homework' },
      { en: 'How fast it goes depends on where you start and how often you practise' },
    ],
    patterns: [
      '(get|earn|receive|buy|obtain) (a|your|any|the) (degree|diploma|certificate|licen(c|s)e|qualification) (without|with no)( any)? (exams?|attending|studying|classes|study|effort|attendance|coursework)',
      '(speak|learn|master|become fluent in|be fluent in)( (fluent|perfect))? (english|french|german|spanish|chinese|mandarin|japanese|any language|a language|python|coding|excel) (in|within)( (just|only|as little as))? {n} (days|hours|weeks|lessons)',
      'speak( {w})? like a native (in|within|after)( (just|only))? {n} (days|hours|weeks|months|lessons)',
      'without( (ever|any))? (studying|homework|effort|learning anything)>( (you|and|at all))',
    ],
    examples: {
      bad: [
        { text: 'You speak fluent English in 30 days.', span: 'speak fluent English in 30 days' },
        { text: 'Get your degree without exams.', span: 'Get your degree without exams' },
      ],
      good: ['Nobody learns English in 30 days.', 'The degree takes three years.'],
    },
  },
  {
    ...common,
    id: 'en.education.fear',
    category: 'pushing',
    severity: 'warn',
    why: TRADE_WHY.education.press,
    suggestions: [
      { en: 'A trial lesson shows whether the course suits your child' },
      { en: 'I can tell you what the placement test shows, and what would help' },
    ],
    patterns: [
      'your (child|children|kids?|son|daughter) (will|is going to|are going to)( (only|definitely|certainly))? (fall behind|be left behind|lose out|miss out|be a failure|have no future)',
      "(don't|do not) let your (child|children|kids?|son|daughter) (fall behind|be left behind|lose out|miss out|lose at the starting line)",
      '(every other|all other|all the other) (parents?|child|children|families|students) (is|are|has|have)( (already|long))? (signed up|signing up|enrolled|booked|learning)',
    ],
    guards: ['quotation', 'reported', 'question'],
    examples: {
      bad: [
        { text: 'Do not let your child fall behind!', span: 'Do not let your child fall behind' },
        {
          text: 'All other parents have already signed up.',
          span: 'All other parents have already signed up',
        },
      ],
      good: [
        'Are you worried that your child will fall behind?',
        'Twelve families signed up so far.',
      ],
    },
  },
] as const satisfies readonly Rule[];
