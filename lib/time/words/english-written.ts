import { dated, dayOfMonth } from './days.ts';
import { COUNT, monthIn, MONTH, UNIT, WEEKDAY } from './english-words.ts';
import { UNCLEAR_FEASTS } from './feasts.ts';
import { english } from './phrase.ts';
import type { Answer, Phrase, Said } from './when.ts';

type Now = Temporal.PlainDateTime;

const numberIn = (said: Said, group: string) => Number(said(group));
export const yearIn = (said: Said) => {
  const year = said('year');
  if (!year) return undefined;
  return Number(year.length === 2 ? `20${year}` : year);
};

/** What is over, or comes again and again, or is too little to go by. */
const ASIDE: readonly Phrase[] = [
  english(
    String.raw`\b(?<how>last|past|previous|every|each|any|most)\s+(?:other\s+)?(?:${WEEKDAY}|days?|weeks?|months?|years?|night)`,
    (said) => (/^(?:last|past|prev)/i.test(said('how')) ? 'past' : 'unclear'),
  ),
  english(
    String.raw`\b(?:the\s+day\s+before\s+yesterday|yesterday|the\s+other\s+day|${COUNT}\s+${UNIT}\s+(?:ago|earlier|before))`,
    () => 'past',
  ),
  english(
    String.raw`\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+${WEEKDAY}|${WEEKDAY}\s+after\s+next|day\s+\d{1,3}\b|the\s+day\s+(?:before|after)\s+(?!tomorrow)|(?:next|this|coming)\s+${MONTH}|q[1-4]\b|(?:next|this)\s+(?:quarter|year|time|spring|summer|autumn|fall|winter)|${UNCLEAR_FEASTS})`,
    () => 'unclear',
  ),
  // Ranges of days within a month, and of weekdays.
  english(
    String.raw`\b(?:${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\s?(?:-|–|to)\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s?(?:-|–|to)\s?\d{1,2}(?:st|nd|rd|th)?\s+${MONTH.replace('month', 'other')})`,
    () => 'unclear',
  ),
  english(
    String.raw`\b${WEEKDAY}\s?(?:-|–|to|through)\s?${WEEKDAY.replace('weekday', 'other')}`,
    () => 'unclear',
  ),
];

/** American order; the German way with points is day, month, year. */
function inOrder(said: Said, now: Now): Answer {
  const [first, second] = [numberIn(said, 'first'), numberIn(said, 'second')];
  const year = yearIn(said);
  const dayFirst = first > 12 || (said('mark') === '.' && second <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const either = first !== second && first <= 12 && second <= 12;
  return dated({ year, month, day }, now, either ? 'order' : undefined);
}

const NUMBERS: readonly Phrase[] = [
  english(
    String.raw`\b(?<year>20\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
    (said, now) =>
      dated(
        { year: yearIn(said), month: numberIn(said, 'month'), day: numberIn(said, 'day') },
        now,
      ),
  ),
  english(
    String.raw`(?<![\d/.-])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>20\d\d|\d\d)(?![\d/]|\.\d)`,
    inOrder,
  ),
  english(
    String.raw`(?:^\s*(?<first>\d{1,2})\/(?<second>\d{1,2})\s*$|(?<=\b(?:by|on|before|until|till|due|dated)\s)(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/%]))`,
    inOrder,
  ),
  english(String.raw`\d{1,4}\/\d{1,4}`, () => 'aside'),
  english(
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:of\s)?${MONTH}(?:,?\s(?<year>20\d\d)\b)?`,
    (said, now) =>
      dated({ year: yearIn(said), month: monthIn(said), day: numberIn(said, 'day') }, now),
  ),
  english(
    String.raw`\b${MONTH}\s(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|\s?[ap]\.?m\b)(?:,?\s(?<year>20\d\d)\b)?`,
    (said, now) =>
      dated({ year: yearIn(said), month: monthIn(said), day: numberIn(said, 'day') }, now),
  ),
  english(
    String.raw`(?<=^\s*|\b(?:by|on|before|until|till)\s)(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?<which>this|next|the)\s+month)?(?=\s*(?:$|[,.;!?)]|(?:at|latest|and|so|as|if|but|to|for|with|or)\b))`,
    (said, now) => {
      const months = { this: 0, next: 1 }[said('which').toLowerCase()];
      return dayOfMonth(numberIn(said, 'day'), months, now);
    },
  ),
];

/** Dates that are written out, and what is none or not to be read. */
export const WRITTEN_ENGLISH: readonly Phrase[] = [...ASIDE, ...NUMBERS];
