import type { Guard } from '../rule.ts';
import { asked, before, clauseBefore, within, type Test } from './place.ts';
import { quoted } from './quoted.ts';

const NOT =
  /\b(?:not(?! only| just| merely)|never|cannot|no(?! problem| doubt| worries)|nobody|nothing|none|neither|nor|without|unable|hardly|rarely|\w+n't|impossible|refuse[sd]?|avoid|stop|instead of|rather than)\b/i;
/** At most five words back. */
const negated: Test = (place) => {
  const words = clauseBefore(place, 60).trim().split(/\s+/).slice(-5).join(' ');
  return NOT.test(words);
};

const REPORT =
  /(?<!\b(?:i|we|as i|as we) )\b(?:said|says|claim(?:s|ed|ing)|(?:they|you|people|some|others|who|to) claim|call(?:s|ed)|told|asked|asks|wrote|writes|reported|reports|according to|promised|advertis\w+|so-called|(?:words?|phrases?|terms?|claims?) (?:like|such as))\b/i;
const FIRST = /\b(?:i|we) (?:just |also |already )?(?:told|said|promised|wrote|asked)\b/i;
const reported: Test = (place) => {
  const clause = clauseBefore(place, 90);
  return REPORT.test(clause) && !FIRST.test(clause);
};

const IF = /\b(?:if|unless|whether|in case|provided that|suppose|as long as|even if)\b/i;
const PLEASE = /\b(?:please|must|need to|needs? you to|should|kindly|you(?: can| could)?)\s*$/i;

const SOFT =
  /\b(?:one of|among|some of|arguably|probably|perhaps|maybe|might|may|could|hop(?:e|es|ing) to|try(?:ing)? to|tries to|aim(?:s|ing)? (?:to|for)|usually|normally|generally|often|almost|nearly|not? always|likely|possibly|if not)\b/i;
/** Softened within a few words before, or right behind. */
const hedged: Test = (place) => SOFT.test(clauseBefore(place, 40));

const SUBJECT =
  /\b(?:i|we|you|they|he|she|it|who|that|which|there|will|would|can|could|may|might|did|does|do|didn't|doesn't|to be|is|are|was|were|been|being|has|have|had|just|no|any|a|an|the|my|our|your|\w+'(?:ll|d|s|re|ve|m))\s*$/i;
const stated: Test = (place) => SUBJECT.test(before(place));

const PERSON = /\b(?:i|we|you|he|she|they|your|his|her|their)\b/gi;
/** Somebody else than the writer is the last person named before the match. */
const ofOthers: Test = (place) => {
  const words = clauseBefore(place, 60) + place.text.slice(place.match.start, place.match.end);
  const last = [...words.matchAll(PERSON)].at(-1)?.[0];
  return last !== undefined && last !== 'i' && last !== 'we';
};

const WAY_OUT =
  /\b(?:(?:i|we)(?:'ll| will| can|'ve already| have already)(?!'t| not\b| only\b)|let me|how about|instead|happy to|glad to|by (?:noon|tomorrow|tonight|today|the end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|you (?:can|could|may) (?:still|also|always)? ?(?:order|choose|use|get|have|return|exchange|call|ask|reach)|will (?:be|arrive|ship|send|have|get|deliver))\b/i;
/** How far behind an excuse the way out may stand. */
const NEXT = 140;
/** The same sentence or the next one offers a way out. */
const mended: Test = ({ text, match, sentence }) => {
  const line = text.slice(match.end, sentence.end + NEXT).split('\n')[0] ?? '';
  return WAY_OUT.test(line) || WAY_OUT.test(text.slice(sentence.start, match.start));
};

const PROOF =
  /\b(?:according to|source:|sources:|based on|as measured|measured by|tested by|rated|ranked|certified|survey|study|studies|report by|award\w*|voted|as of|in (?:19|20)\d\d)\b|\d ?%|\[\d\]/i;
const proven: Test = (place) => PROOF.test(within(place));

const STOCK =
  /\b(?:in stock|in our (?:stock|warehouse|shop)|on (?:hand|the shelf)|stock (?:count|list|check)|counted|as of (?:today|this morning|\d+|now))\b|\b\d{1,2}[:.]\d\d\b/i;
/** How far beside a word of scarcity the stock may be named. */
const stocked: Test = ({ text, sentence }) =>
  STOCK.test(text.slice(Math.max(0, sentence.start - 60), sentence.end + 60));

const OWN = /\b(?:we|our|ours|us|my|i|this|these)\b/i;
const notOurs: Test = (place) => !OWN.test(within(place));

/** How each guard finds an English match harmless. */
export const GUARDS_EN: Record<Guard, Test> = {
  negation: negated,
  quotation: quoted,
  reported,
  question: asked,
  condition: (place) => IF.test(before(place)),
  purpose: (place) => /\b(?:in order to|so as to)\s*$/i.test(before(place)),
  request: (place) => PLEASE.test(before(place)),
  hedge: hedged,
  statement: stated,
  others: ofOthers,
  alternative: mended,
  evidence: proven,
  stock: stocked,
  offer: notOurs,
};
