import type { Day } from './day.ts';
import { monthDayOf } from './month-day.ts';
import { inYear, type Movable } from './movable.ts';
import { firstFrom, lastBefore } from './yearly.ts';

/** Where Christmas and Easter are kept by most, or are holidays of the whole country. */
const CHRISTIAN =
  'AT AU BE BR CA CH CZ DE DK ES FI FR GB HK IE IT MO MX NL NO NZ PL PT SE US'.split(' ');

interface Row {
  /** The countries in which a customer is wished well on it; left out: in all of them. */
  where?: readonly string[];
  /** A day of the year as it is stored, by the sun or the moon, or a rule. */
  comes: string | Movable;
  /** The dead are remembered: nobody is wished a happy one, but many are not at work. */
  solemn?: true;
}

/**
 * Days on which customers are thought of, one row each, in the order of the year. What they are called
 * stands in the catalog of their names: the background plans by days and needs no words.
 */
const rows = {
  newYear: {
    comes: '01-01',
  },
  laba: {
    where: ['CN'],
    comes: 'lunar 12-08',
  },
  newYearsEve: {
    where: ['CN', 'HK', 'MO', 'TW'],
    // The last day of the year, which is the 29th in some.
    comes: 'lunar 12-30',
  },
  springFestival: {
    where: ['CN', 'HK', 'MO', 'MY', 'SG', 'TW'],
    comes: 'lunar 01-01',
  },
  lantern: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: 'lunar 01-15',
  },
  qingming: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: { term: 'qingming' },
    solemn: true,
  },
  easter: {
    where: CHRISTIAN,
    comes: { easter: 0 },
  },
  labourDay: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: '05-01',
  },
  dragonBoat: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: 'lunar 05-05',
  },
  independenceUs: {
    where: ['US'],
    comes: '07-04',
  },
  qixi: {
    where: ['CN', 'TW'],
    comes: 'lunar 07-07',
  },
  midAutumn: {
    where: ['CN', 'HK', 'MO', 'MY', 'SG', 'TW'],
    comes: 'lunar 08-15',
  },
  nationalDay: {
    where: ['CN', 'HK', 'MO'],
    comes: '10-01',
  },
  doubleTenth: {
    where: ['TW'],
    comes: '10-10',
  },
  thanksgivingCa: {
    where: ['CA'],
    comes: { weekday: 1, nth: 2, month: 10 },
  },
  doubleNinth: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: 'lunar 09-09',
  },
  thanksgivingUs: {
    where: ['US'],
    comes: { weekday: 4, nth: 4, month: 11 },
  },
  winterSolstice: {
    where: ['CN', 'HK', 'MO', 'TW'],
    comes: { term: 'winterSolstice' },
  },
  christmas: {
    where: CHRISTIAN,
    comes: '12-25',
  },
} as const satisfies Record<string, Row>;

export type FeastId = keyof typeof rows;

/** A day that is kept by many, each year. */
export interface Feast extends Row {
  /** Stored with what is planned from it: it never changes. */
  id: FeastId;
}

/** Every feast, by id. */
export const feasts: ReadonlyMap<FeastId, Feast> = new Map(
  // The keys of the very object that the type is made from.
  Object.entries<Row>(rows).map(([id, row]) => [id as FeastId, { id: id as FeastId, ...row }]),
);

/** The feasts on which a customer of a country is thought of. @param country two letters, as `TW` */
export function feastsOf(country: string): Feast[] {
  return [...feasts.values()].filter(({ where }) => !where || where.includes(country));
}

/** When a feast comes next: that day, or later. */
export function nextFeast({ comes }: Feast, from: Day): Day {
  if (typeof comes === 'string') return firstFrom(dayOfYear(comes), from);
  const year = yearOf(from);
  const on = inYear(comes, year);
  return on >= from ? on : inYear(comes, year + 1);
}

/** When a feast came last, before a day. */
export function lastFeast({ comes }: Feast, before: Day): Day {
  if (typeof comes === 'string') return lastBefore(dayOfYear(comes), before);
  const year = yearOf(before);
  const on = inYear(comes, year);
  return on < before ? on : inYear(comes, year - 1);
}

const yearOf = (day: Day) => Temporal.PlainDate.from(day).year;

function dayOfYear(stored: string) {
  const day = monthDayOf(stored);
  if (!day) throw new Error(`${stored} is no day of the year`);
  return day;
}
