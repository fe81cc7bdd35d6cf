import type { Locale } from '../../i18n/words.ts';
import { CHINESE } from './chinese.ts';
import { folded } from './chinese-words.ts';
import { byChrono } from './by-chrono.ts';
import { ENGLISH } from './english.ts';
import type { Answer, Phrase, Reading, When } from './when.ts';

/** Longest text that is read, in UTF-16 units: a sentence, and chrono-node is slow beyond. */
export const LONGEST = 200;
/** Dates that are told apart; a text with more of them is no promise. */
const MOST = 12;
/** What was understood is covered with this, so that no other phrase reads part of it. */
const COVER = '\uFFFC';
/** So far from its day a time of day still belongs to it, in UTF-16 units. */
const NEAR = 24;

interface Found {
  from: number;
  to: number;
  said: Answer;
}

type Dated = Found & { said: Reading & { day: string } };

const isReading = (found: Found): found is Found & { said: Reading } =>
  typeof found.said === 'object';
const isDated = (found: Found): found is Dated => isReading(found) && found.said.day !== undefined;

/** 3/4 is a date in either language: what is written in no letters is read as the user does. */
function phrasesFor(text: string, locale: Locale): Phrase[] {
  const chinese = /[\u4e00-\u9fff]/.test(text) || (locale !== 'en' && !/[a-z]/i.test(text));
  const english = !chinese || /[a-z]/i.test(text);
  return [...(chinese ? CHINESE : []), ...(english ? ENGLISH : [])];
}

/** Reads a text phrase by phrase, and covers what was read. */
function readPhrases(text: string, phrases: readonly Phrase[], now: Temporal.PlainDateTime) {
  let rest = text;
  const found: Found[] = [];
  for (const phrase of phrases) {
    const { pattern } = phrase;
    for (const match of rest.matchAll(pattern)) {
      const { 0: words, index, groups } = match;
      if (words.trim() === '') continue;
      found.push({
        from: index,
        to: index + words.length,
        said: found.length < MOST ? phrase.read((group) => groups?.[group] ?? '', now) : 'unclear',
      });
    }
    rest = rest.replaceAll(pattern, (words: string) => COVER.repeat(words.length));
  }
  return { found, rest };
}

const CLOSED_BEFORE = /\b(?:by|before|until|till|no later than|latest)(?:\s+the)?\s*$/i;
const CLOSED_AFTER = /^\s?(?:[之以]?[前内]|止)/;
const OPEN_BEFORE = /\b(?:after|since|from|starting|as of)\s*$/i;
const OPEN_AFTER = /^\s?(?:[之以过]?后|起|开始)/;

/** Whether a deadline is said: by Friday, 周五前. */
const isDeadline = (text: string, { from, to }: Found) =>
  CLOSED_BEFORE.test(text.slice(0, from)) || CLOSED_AFTER.test(text.slice(to));
/** Whether it is some day behind that one: after Friday, 周五后. */
const isBehind = (text: string, { from, to }: Found) =>
  OPEN_BEFORE.test(text.slice(0, from)) || OPEN_AFTER.test(text.slice(to));

/** What stands right beside a date and makes it less sure, or counts from something else. */
const LESS_BEFORE =
  /\b(?:about|around|approximately|roughly|not|except|but)\s*$|(?:大概|大约|约|差不多|不是|除了|后[，,]?)\s*$/i;
const LESS_AFTER =
  /^\s*(?:fortnight|weeks?|months?|years?|or\s+so)\b|^\s*(?:of|after|following)\s+(?!\uFFFC)|^\s?(?:[年月周]|左右)/i;

/** Whether the words around a date leave it open which day it is. */
const isLess = (rest: string, { from, to }: Pick<Found, 'from' | 'to'>) =>
  LESS_BEFORE.test(rest.slice(0, from)) || LESS_AFTER.test(rest.slice(to));

/** The day that is promised: a deadline before any other, a coming day before one that is just over. */
function chosen(text: string, days: Dated[]): Dated | undefined {
  const coming = days.filter(({ said }) => said.doubt !== 'passed');
  const among = coming.length > 0 ? coming : days;
  return among.find((one) => isDeadline(text, one)) ?? among[0];
}

function withTime(day: Dated, clocks: Found[]): When {
  const near = clocks
    .filter(isReading)
    .map((one) => ({ ...one, gap: Math.max(one.from - day.to, day.from - one.to) }))
    .filter(({ gap }) => gap <= NEAR)
    .sort((a, b) => a.gap - b.gap)[0];
  const time = day.said.time ?? near?.said.time;
  return {
    day: day.said.day,
    ...(time !== undefined && { time }),
    from: near ? Math.min(day.from, near.from) : day.from,
    to: near ? Math.max(day.to, near.to) : day.to,
    ...(day.said.doubt && { doubt: day.said.doubt }),
  };
}

/** A time of day and no day: today, or tomorrow where it is over. */
function byClock(clocks: Found[], now: Temporal.PlainDateTime): When | undefined {
  const first = clocks.find(isReading);
  if (!first) return undefined;
  const { time } = clocks.filter(isReading).find(({ said }) => said.time)?.said ?? {};
  const { from, to } = first;
  const over = time !== undefined && time < now.toPlainTime().toString().slice(0, 5);
  const day = now
    .toPlainDate()
    .add({ days: over ? 1 : 0 })
    .toString();
  return { day, ...(time && { time }), from, to, ...(over && { doubt: 'passed' as const }) };
}

/**
 * The date that a text says, as one reads a promise: today or later, or not at all. What is not
 * understood is no date, and what could be another one says so. Reads the first 200 characters.
 */
export function readWhen(
  given: string,
  now: Temporal.PlainDateTime,
  locale: Locale,
): When | undefined {
  const text = folded(given.slice(0, LONGEST));
  const own = readPhrases(text, phrasesFor(text, locale), now);
  const found = [...own.found, ...byChrono(own.rest, now)];
  const days = found.filter(isDated).sort((a, b) => a.from - b.from);
  const clocks = found.filter((one) => !isDated(one));
  const day = chosen(text, days);
  const unclear = found.some(({ said }) => said === 'unclear');
  if (!day) return unclear ? undefined : byClock(clocks, now);
  const when = withTime(day, clocks);
  if (isBehind(text, day) || isLess(own.rest, when)) return { ...when, doubt: 'vague' };
  const others = days.some(({ said }) => said.day !== day.said.day);
  return others || unclear ? { ...when, doubt: 'several' } : when;
}
