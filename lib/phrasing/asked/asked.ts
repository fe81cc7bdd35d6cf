import { fold } from '../fold.ts';
import { life } from './life.ts';
import { person } from './person.ts';
import type { Asking, Askings, Topic } from './topic.ts';
import { work } from './work.ts';

/** Every topic that can be asked for, and by which words. */
export const ASKED: Askings = { ...person, ...life, ...work };

/** Longest sentence that is looked at, in UTF-16 units. */
const LONGEST = 400;

const QUALIFIED =
  '(?:(?:full|exact|current|present|own|official|correct|personal|preferred|main|usual|best|complete|direct|former|last|first|old) ){0,2}';
const TELL =
  '(?:tell|telling|giv(?:e|ing)|send|sending|shar(?:e|ing)|provid(?:e|ing)|remind|confirm|know|have|get|ask|note|drop|forward|leave)(?: (?:me|us|you|on|along|of|with|for|again|what|back|is|the))*';

/** The ways in which anything is asked for that has a name. */
const FRAMES = {
  en: (name: string) => {
    const yours = `your ${QUALIFIED}(?:${name})\\b`;
    return [
      `(?:what|when|where|who|which)(?:'s| is| was| are| were| would be) ${yours}(?! (?:to|for|on|about|with)\\b)`,
      `(?:(?:could|can|would|will|may|might) (?:you|i|we)|please|kindly|let (?:me|us)|mind|tell me)\\b[^.?!]{0,30}?\\b${TELL} ${yours}`,
      `please ${TELL} ${yours}|tell me (?:what )?(?:is )?${yours}`,
      `^(?:and |so )?${yours},?(?: please)?\\?`,
      `(?:what|which) (?:${name}) (?:do|did|are|is|should|shall|would|can|could|may) (?:you|we|i)\\b`,
      `do you have (?:an? |any )${QUALIFIED}(?:${name})\\b[^.?!]{0,24}\\?`,
    ];
  },
  zh: (name: string) => {
    const theirs = `(?<!(?:我|们|司|方|他|她|它|客户|朋友|同事|老板|领导|厂家|太太|先生|儿子|女儿|孩子|父亲|母亲|爱人|助理|秘书|对方|别人)(?:公司)?的?)(?<!(?:我|我们|他|她)(?:的|公司))(?:${name})`;
    const give = '(?<![不没别])(?:提供|告知|告诉|发|给|留|说|报|填|写|传|分享)';
    return [
      `${theirs}(?:具体|大概|一般|现在|目前|平时)?[是在叫为有该应]{0,3}(?:什么|哪|多少|几(?!乎)|啥|谁|何时|怎么)`,
      `(?:请问|问一?下|想问|打听|想知道|想了解|了解一?下|请教)[^，。；]{0,8}?${theirs}(?:是|呢)?(?:[?？，,]|$)`,
      `${give}(?:一下|下|个|一个|给|我们|我|您的|你的|贵公司的?|贵司的?|公司的?|详细|具体|完整){0,4}(?:[^，。；]{1,5}[和与及、])?${theirs}`,
      `${theirs}(?:也)?(?:方便|能|可以|麻烦|请|能否|可否){0,2}${give}(?:一下|下|给)?(?:我|一下|下)`,
      `(?:什么|哪[个所家款些位支种一]{0,2}|有没有)(?:${name})`,
      `^(?:您|你|贵司|贵公司)?的?(?:${name})(?:呢)?[?？]`,
      `有(?:${name})吗`,
    ];
  },
};

interface Matcher {
  named?: RegExp;
  ways?: RegExp;
}

type Tongue = keyof typeof FRAMES;

const BEGINS: Record<Tongue, string> = { en: String.raw`\b`, zh: '' };

function compiled({ named, ways }: Asking, tongue: Tongue): Matcher {
  const made: Matcher = {};
  const name = named?.[tongue];
  const way = ways?.[tongue];
  const any = (sources: string) => new RegExp(`${BEGINS[tongue]}(?:${sources})`);
  if (name) {
    made.named = new RegExp(
      FRAMES[tongue](name)
        .map((frame) => (frame.startsWith('^') ? frame : `${BEGINS[tongue]}(?:${frame})`))
        .join('|'),
    );
  }
  if (way) made.ways = any(way);
  return made;
}

const compiledFor = new Map<Tongue, [Topic, Matcher][]>();

function matchers(tongue: Tongue): [Topic, Matcher][] {
  const known = compiledFor.get(tongue);
  if (known) return known;
  // The keys of the table itself.
  const made = Object.entries(ASKED).map(([topic, asking]): [Topic, Matcher] => [
    topic as Topic,
    compiled(asking, tongue),
  ]);
  compiledFor.set(tongue, made);
  return made;
}

/** Without one of these nothing is asked: a question word alone also stands in statements. */
const ASKS: Record<Tongue, RegExp> = {
  en: /\?\s*$|\b(?:please|kindly|let (?:me|us) know|tell me|(?:could|can|would) you|may i|wonder(?:ing)?|like to know)\b/,
  zh: /[?？]\s*$|[吗呢][。！!~～\s]*$|请[问教]|想(?:问|知道|了解)|问一?下|告[诉知]|提供|麻烦|方便|[发留给传](?:我|一?[下个])/,
};
/** What makes of it something else: an offer, a condition. */
const OTHERWISE: Record<Tongue, RegExp> = {
  en: /\b(?:no matter|whatever|whenever|if your|if you (?:need|have|want|change|know)|in case)\b/,
  zh: /不管|无论|不论|只要|如果|要是|若|都可以|随时|以便|之后会|的话/,
};
/** Asked for anew, or only to be confirmed: that is no asking twice. */
const ANEW: Record<Tongue, RegExp> = {
  en: /\b(?:new|chang(?:e|ed|es|ing)|still|updat(?:e|ed|es|ing)|another|second|other)\b/,
  zh: /新|变|更[新改正]|改|换|还是|仍|依然|对吗|没错|是不是|另一?个|别的/,
};

function asked(sentence: string, tongue: Tongue): Topic[] {
  const anew = ANEW[tongue].test(sentence);
  return matchers(tongue)
    .filter(
      ([, { named, ways }]) => (!anew && named?.test(sentence)) || (ways?.test(sentence) ?? false),
    )
    .map(([topic]) => topic);
}

/** A question that the user added to the dossier, by its id. */
interface Own<Id extends string> {
  id: Id;
  label: string;
}

/** Labels shorter than this stand in sentences about anything. */
const SHORTEST = { en: 3, zh: 2 };

function ownAsked<Id extends string>(
  sentence: string,
  tongue: Tongue,
  own: readonly Own<Id>[],
): Id[] {
  if (ANEW[tongue].test(sentence)) return [];
  return own.flatMap(({ id, label }) => {
    const name = fold(label.trim());
    const fits = name.length >= SHORTEST[tongue] && sentence.includes(name);
    return fits &&
      compiled({ named: { [tongue]: RegExp.escape(name) } }, tongue).named?.test(sentence)
      ? [id]
      : [];
  });
}

/** What a sentence of one's own draft asks its reader for; nothing for a statement. */
export function topicsAsked<Id extends string = never>(
  sentence: string,
  own: readonly Own<Id>[] = [],
): (Topic | Id)[] {
  const folded = fold(sentence.trim().slice(0, LONGEST));
  const tongue = /[\u4E00-\u9FFF]/.test(folded) ? 'zh' : 'en';
  if (!ASKS[tongue].test(folded) || OTHERWISE[tongue].test(folded)) return [];
  return [...asked(folded, tongue), ...ownAsked(folded, tongue, own)];
}
