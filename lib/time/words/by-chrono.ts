import * as english from 'chrono-node/en';
import * as chinese from 'chrono-node/zh/hans';
import { dateOf, future } from './days.ts';
import type { Answer } from './when.ts';

/** Each reader, and what has to be left of a text that it is worth asking: its first answer is slow. */
const READERS = [
  { chrono: chinese, worth: /[\d一二三四五六七八九十]\s?[年月日号天周时点个]|[今明后]/ },
  {
    chrono: english,
    worth:
      /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\d.*[a-z]|[a-z].*\d|\b(?:week|month|year|day)/i,
  },
];

/** Words of dates right beside what was read: then it read only a part. */
const LEFT =
  /[\d一二两三四五六七八九十半几下上本这农历闰前后大每第个年月周期拜]\s?$|\b(?:after|every|each|last|past|first|second|third|fourth|the day|week|before|mid|early|late|or|and|to)[\s-]*$/i;
const RIGHT =
  /^\s?(?:[\d一二两三四五六七八九十半年月日号周天底末初旬季度个]|[-/.]\d)|^\s*(?:week|after|before|ago|or|and a half|to)\b/i;

/**
 * What chrono-node finds in the rest of a text: only where it is certain of day and month, and read
 * all that belongs to the date. The text is folded, so that the Simplified reader reads both scripts.
 */
export function byChrono(text: string, now: Temporal.PlainDateTime) {
  const { year, month, day, hour, minute } = now;
  // Chrono-node reckons in the zone of the machine: a reference without a zone, as what it answers.
  const reference = new Date(year, month - 1, day, hour, minute);
  return READERS.filter(({ worth }) => worth.test(text)).flatMap(({ chrono }) =>
    chrono
      .parse(text, reference, { forwardDate: true })
      .flatMap(({ index, text: words, start, end }) => {
        if (!start.isCertain('day') || !start.isCertain('month')) return [];
        const to = index + words.length;
        const partly = LEFT.test(text.slice(0, index)) || RIGHT.test(text.slice(to));
        const date = dateOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
        const said: Answer = partly || end || !date ? 'unclear' : future(date, now);
        return [{ from: index, to, said }];
      }),
  );
}
