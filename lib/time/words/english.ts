import {
  clockOf,
  endOfMonth,
  endOfNamed,
  endOfQuarter,
  endOfWeek,
  future,
  lapse,
  nextWeekday,
  weekdayIn,
} from './days.ts';
import {
  countIn,
  COUNT,
  monthIn,
  MONTH,
  unitIn,
  UNIT,
  WEEKDAY,
  weekdayOf,
} from './english-words.ts';
import { WRITTEN_ENGLISH, yearIn } from './english-written.ts';
import { FEASTS, nextFeast } from './feasts.ts';
import { english } from './phrase.ts';
import type { Answer, Phrase, Said } from './when.ts';

type Now = Temporal.PlainDateTime;

const on = (days: number) => (_: Said, now: Now) => future(now.toPlainDate().add({ days }), now);

const byWeekday = (said: Said, now: Now): Answer => {
  const weekday = weekdayOf(said);
  if (!weekday) return 'aside';
  const which = said('which').toLowerCase();
  const near = nextWeekday(weekday, now);
  if (which === 'this') return future(weekdayIn(0, weekday, now), now);
  if (which.endsWith('coming')) return { day: near.day ?? '' };
  if (which !== 'next') return near;
  const day = weekdayIn(1, weekday, now).toString();
  // Some mean the nearest one by "next", others the one of next week.
  return { day, ...(near.day !== day && { doubt: 'which' }) };
};

/** Two weeks from Friday, a week tomorrow. */
function weeksFrom(said: Said, now: Now): Answer {
  const weeks = said('count') ? countIn(said)?.count : 1;
  if (weeks === undefined || weeks % 1 > 0 || weeks > 52) return 'unclear';
  const from = said('base').toLowerCase();
  const days = { today: 0, now: 0, tomorrow: 1 }[from];
  const weekday = weekdayOf(said);
  const base = days === undefined ? weekday && nextWeekday(weekday, now).day : undefined;
  if (days === undefined && !base) return 'unclear';
  const day = base ? Temporal.PlainDate.from(base) : now.toPlainDate().add({ days: days ?? 0 });
  return future(day.add({ weeks }), now, base ? 'which' : undefined);
}

const IN_YEAR = String.raw`(?:,?\s(?:of\s)?(?<year>20\d\d)\b)?`;
const PART = String.raw`(?:(?<part>early|(?:the\s+)?(?:beginning|start)\s+of|mid|(?:the\s+)?middle\s+of|late|later)[\s-]*(?:in\s+)?)?`;
const partIn = (said: Said): 'early' | 'mid' | 'late' => {
  const part = said('part').toLowerCase();
  if (/early|begin|start/.test(part)) return 'early';
  return part.includes('mid') ? 'mid' : 'late';
};

function partOfWeek(said: Said, now: Now): Answer {
  const weeks = { this: 0, next: 1, following: 1, coming: 1 }[said('which').toLowerCase()] ?? 2;
  const part = partIn(said);
  if (part === 'late') return endOfWeek(weeks, now);
  return future(weekdayIn(weeks, part === 'early' ? 2 : 3, now), now, 'vague');
}

function partOfMonth(said: Said, now: Now): Answer {
  const named = said('month') ? endOfNamed(monthIn(said), yearIn(said), now) : undefined;
  const end = named ?? endOfMonth(said('which').toLowerCase() === 'next' ? 1 : 0, now);
  const part = partIn(said);
  const day = part === 'late' ? end : end.with({ day: part === 'early' ? 5 : 15 });
  return future(day, now, 'vague');
}

function endOf(said: Said, now: Now): Answer {
  const next = said('next') ? 1 : 0;
  const unit = said('unit').toLowerCase();
  if (unit.startsWith('w')) return endOfWeek(next, now);
  if (unit.startsWith('m')) return future(endOfMonth(next, now), now);
  if (unit.startsWith('q')) return future(endOfQuarter(now.add({ months: next * 3 })), now);
  return future(Temporal.PlainDate.from({ year: now.year + next, month: 12, day: 31 }), now);
}

const inAWhile = (said: Said, now: Now): Answer => {
  const counted = countIn(said);
  const unit = unitIn(said);
  if (!counted || !unit) return 'unclear';
  const half = said('half') ? 0.5 : 0;
  return lapse(
    (counted.count + half) * unit.times,
    unit.unit,
    now,
    counted.vague ? 'vague' : undefined,
  );
};
const HALF = String.raw`(?<half>\s+and\s+a\s+half)?`;
const LAPSE = String.raw`${COUNT}[\s-]+${UNIT}${HALF}`;

const RELATIVE: Phrase[] = [
  english(String.raw`\b(?:the\s+)?day\s+after\s+tomorrow\b`, on(2)),
  english(
    String.raw`\b(?<which>this|next)\s+week(?:\s+on|,)?\s+${WEEKDAY}|\b${WEEKDAY}(?:\s+of|,)?\s+(?<which>this|next)\s+week\b`,
    (said, now) => {
      const weekday = weekdayOf(said);
      if (!weekday) return 'unclear';
      return future(weekdayIn(said('which').toLowerCase() === 'next' ? 1 : 0, weekday, now), now);
    },
  ),
  english(
    String.raw`\b(?:${COUNT}\s+)?weeks?\s+(?:(?:from|on|after)\s+)?(?<base>today|now|tomorrow|${WEEKDAY})`,
    weeksFrom,
  ),
  english(String.raw`\b(?<base>tomorrow|${WEEKDAY})\s+week\b`, weeksFrom),
  english(String.raw`\b(?:tomorrow|tmrw|tmr|tomorow|tommorow)\b`, on(1)),
  english(
    String.raw`\b(?:today|tonight|this\s+(?:morning|afternoon|evening)|later\s+on\s+today)\b`,
    on(0),
  ),
  english(
    String.raw`\b(?:the\s+)?(?:end\s+of\s+(?:the\s+|this\s+|my\s+)?(?:business\s+|working\s+)?day|close\s+of\s+(?:business|play)|eod|cob|eob)\b`,
    () => ({}),
  ),
  english(
    String.raw`\b(?:the\s+)?(?:very\s+)?end\s+of\s+(?:the\s+|this\s+)?(?<next>next\s+)?(?<unit>week|month|quarter|year)\b`,
    endOf,
  ),
  english(String.raw`\beo(?<unit>[wmqy])\b`, endOf),
  english(String.raw`\b(?:the\s+)?(?<unit>month|quarter|year)(?:'s)?[\s-]end\b`, endOf),
  english(String.raw`\b(?:the\s+)?end\s+of\s+${MONTH}${IN_YEAR}`, (said, now) =>
    future(endOfNamed(monthIn(said), yearIn(said), now), now),
  ),
  english(
    String.raw`\b${PART}(?:the\s+)?(?<which>this|next|following|coming|week\s+after\s+next)(?:(?<=next|this|following|coming)\s+week|(?<=after\s+next))\b(?!\s*end)`,
    partOfWeek,
  ),
  english(String.raw`\b${PART}(?:the\s+)?(?<which>this|next)\s+month\b`, partOfMonth),
  english(
    String.raw`\b(?<part>early|mid|late|(?:the\s+)?(?:beginning|start|middle)\s+of)[\s-]+(?:in\s+)?${MONTH}(?!\s+\d{1,2}\b)${IN_YEAR}`,
    partOfMonth,
  ),
  english(String.raw`\b(?<which>this|next|the|this\s+coming)\s+weekend\b`, (said, now) =>
    future(weekdayIn(said('which').toLowerCase() === 'next' ? 1 : 0, 6, now), now, 'vague'),
  ),
  english(String.raw`\bwithin\s+(?:the|this)\s+(?<unit>hour|day|week|month)\b`, (said, now) => {
    const unit = said('unit').toLowerCase();
    if (unit === 'hour') return lapse(1, 'hour', now);
    return unit === 'day' ? on(0)(said, now) : endOf(said, now);
  }),
  english(
    String.raw`\b(?:in|within)\s+an?\s+(?<unit>hour|day|week|month)\s+or\s+(?:two|so)\b`,
    (said, now) => {
      const counted = unitIn(said);
      return counted ? lapse(2, counted.unit, now, 'vague') : 'unclear';
    },
  ),
  english(
    String.raw`\b(?:in|within|after)\s+(?:about\s+|around\s+|the\s+next\s+|another\s+|less\s+than\s+)?${LAPSE}(?:'?\s+time)?`,
    inAWhile,
  ),
  english(String.raw`\b${LAPSE}\s+(?:from\s+(?:now|today)|later)\b`, inAWhile),
  english(String.raw`^\s*${LAPSE}\s*$`, inAWhile),
  english(String.raw`\b${LAPSE}`, () => 'aside'),
];

const BY_NAME: Phrase[] = [
  ...FEASTS.flatMap((feast) =>
    feast.en === undefined
      ? []
      : english(String.raw`\b(?:(?<which>next)\s+)?(?:${feast.en})\b`, (_, now) =>
          nextFeast(feast, undefined, now),
        ),
  ),
  english(
    String.raw`(?:(?<=(?<near>\b(?:on|by|before|until|till)\s))|)\b(?:(?<which>this\s+coming|the\s+coming|this|next|coming|upcoming)\s+)?${WEEKDAY}`,
    byWeekday,
  ),
];

function clock(said: Said): Answer {
  const half = said('half').toLowerCase();
  const hour = Number(said('hour'));
  if (half && (hour < 1 || hour > 12)) return 'aside';
  // 3:30 is in the afternoon, 03:30 is written by who counts to 24.
  const work = hour < 7 && said('hour').length === 1 ? hour + 12 : hour;
  const since = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : work;
  const time = clockOf(since, Number(said('minute') || 0));
  return time === undefined ? 'aside' : { time };
}

const CLOCK: Phrase[] = [
  english(
    String.raw`\b(?:at\s+)?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s?(?<half>am|pm|a\.m\.|p\.m\.)(?!\w)`,
    clock,
  ),
  english(String.raw`(?<![\d:.,])(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\d:])`, clock),
  english(String.raw`\b(?:noon|midday|lunchtime)\b`, () => ({ time: '12:00' })),
  english(String.raw`\bmidnight\b`, () => ({ time: '23:59' })),
  english(
    String.raw`\b(?:in\s+the\s+(?:morning|afternoon|evening)|mornings?|afternoons?|evenings?|nights?)\b`,
    () => 'aside',
  ),
];

/** What is no date by itself: a year of something that was not understood, and the present. */
const LEFT_OVER: readonly Phrase[] = [
  english(String.raw`\b20[2-9]\d\b`, () => 'unclear'),
  english(String.raw`\bnow\b`, () => 'aside'),
];

/** Ways of saying a date in English, the longer ones first. */
export const ENGLISH: readonly Phrase[] = [
  ...WRITTEN_ENGLISH,
  ...RELATIVE,
  ...BY_NAME,
  ...CLOCK,
  ...LEFT_OVER,
];
