import type { Guard, Locale } from './rule.ts';
import { FAR, type Span } from './sentence.ts';

/** Where a match stands, in folded text. */
export interface Place {
  text: string;
  match: Span;
  sentence: Span & { closer: string };
}

type Test = (place: Place) => boolean;

const before = ({ text, match, sentence }: Place) => text.slice(sentence.start, match.start);
const after = ({ text, match, sentence }: Place) => text.slice(match.end, sentence.end);

/** The words before the match that still belong to its own clause. */
function clauseBefore(place: Place, width: number): string {
  const clause =
    before(place)
      .split(/[，,：:；;（(—]/)
      .at(-1) ?? '';
  return clause.slice(-width);
}

const NOT_EN =
  /\b(?:not(?! only| just| merely)|never|cannot|no(?! problem| doubt| worries)|nobody|nothing|none|neither|nor|without|unable|hardly|rarely|\w+n't|impossible|refuse[sd]?|avoid|stop|instead of|rather than)\b/i;
/** At most five words back. */
const negatedEn: Test = (place) => {
  const words = clauseBefore(place, 60).trim().split(/\s+/).slice(-5).join(' ');
  return NOT_EN.test(words);
};

/** 不但、不用担心… say no to nothing. */
const NO_DENIAL =
  /不但|不仅|不止|不只|不管|不论|不过|不错|不断|不久|不同|不(?:用|必|要|需要?)担心|无论|差不多|特别|分别|级别|没关系|放心/g;
const NOT_ZH = /不|没|無|无法|无从|未|别|勿|并非|难以|难|谈不上|拒绝|避免|禁止|严禁|切忌|甭/;
const negatedZh: Test = (place) => NOT_ZH.test(clauseBefore(place, 9).replace(NO_DENIAL, ''));

const OPEN = '“「『《【‘';
const CLOSE = '”」』》】’';
/** Inside quotation marks: somebody else's words, or words that are talked about. */
const quoted: Test = ({ text, match }) => {
  const left =
    text
      .slice(Math.max(0, match.start - FAR), match.start)
      .split('\n')
      .at(-1) ?? '';
  const right = text.slice(match.end, match.end + FAR).split('\n')[0] ?? '';
  for (let kind = 0; kind < OPEN.length; kind += 1) {
    const opened = left.lastIndexOf(OPEN.charAt(kind));
    if (opened > left.lastIndexOf(CLOSE.charAt(kind)) && right.includes(CLOSE.charAt(kind))) {
      return true;
    }
  }
  return left.split('"').length % 2 === 0 && right.includes('"');
};

const REPORT_EN =
  /(?<!\b(?:i|we|as i|as we) )\b(?:said|says|claim(?:s|ed|ing)?|told|asked|asks|wrote|writes|reported|reports|according to|promised|advertis\w+|so-called|(?:words?|phrases?|terms?|claims?) (?:like|such as))\b/i;
const FIRST_EN = /\b(?:i|we) (?:just |also |already )?(?:told|said|promised|wrote|asked)\b/i;
const reportedEn: Test = (place) => {
  const clause = clauseBefore(place, 90);
  return REPORT_EN.test(clause) && !FIRST_EN.test(clause);
};

const REPORT_ZH =
  /号称|宣称|声称|所谓|自称|据说|听说|(?:客户|客人|对方|他|她|他们|有人|别人|业者|商家|厂家|消费者|顾客|您|你)[^，。]{0,6}(?:说|称|表示|问|提到|写|要求|承诺|希望)/;
const WORDS_ZH = /^[^，。]{0,4}(?:字眼|字样|之类的|等词|等用语|这种话|这类话|的说法)/;
const reportedZh: Test = (place) =>
  REPORT_ZH.test(before(place).slice(-24)) || WORDS_ZH.test(after(place));

const QUESTION_ZH =
  /(?:吗|么)[呢啊呀]?\s*$|是否|是不是|能不能|会不会|有没有|可不可以|难道|怎么可能/;
const asked: Test = (place) => /[?？]/.test(place.sentence.closer);
const askedZh: Test = (place) =>
  asked(place) || QUESTION_ZH.test(place.text.slice(place.sentence.start, place.sentence.end));

const IF_EN = /\b(?:if|unless|whether|in case|provided that|suppose|as long as|even if)\b/i;
const IF_ZH = /如果|假如|假使|倘若|要是|万一|除非|一旦|若(?!干)|的话|即使|哪怕|是否/;

const FOR_ZH =
  /(?:为了?(?!您|你|我|客|大|何|什)|以便?|用来|用于|从而|旨在|目的是|有助于|有利于|来)[^，。]{0,12}$/;
const PLEASE_ZH =
  /(?:请|务必|须|需要?|必须|应该?|要|劳烦|麻烦|您|你|对方|供应商|厂家)(?:您|你|们|能|可以|务必|要)*$/;
const PLEASE_EN = /\b(?:please|must|need to|needs? you to|should|kindly|you(?: can| could)?)\s*$/i;

const GUARDS: Record<Guard, Record<Locale, Test>> = {
  negation: { en: negatedEn, zh: negatedZh },
  quotation: { en: quoted, zh: quoted },
  reported: { en: reportedEn, zh: reportedZh },
  question: { en: asked, zh: askedZh },
  condition: {
    en: (place) => IF_EN.test(before(place)),
    zh: (place) => IF_ZH.test(before(place)),
  },
  purpose: {
    en: (place) => /\b(?:in order to|so as to)\s*$/i.test(before(place)),
    zh: (place) => FOR_ZH.test(clauseBefore(place, 20)),
  },
  request: {
    en: (place) => PLEASE_EN.test(before(place)),
    zh: (place) => PLEASE_ZH.test(clauseBefore(place, 10)),
  },
};

/** Whether one of the guards finds the match harmless where it stands. */
export function excused(guards: readonly Guard[], locale: Locale, place: Place): boolean {
  return guards.some((guard) => GUARDS[guard][locale](place));
}
