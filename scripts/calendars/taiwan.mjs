import { inYear } from '../../lib/time/movable.ts';

/**
 * As the government's calendars had them. The law of 28 May 2025 (紀念日及節日實施條例) added days in the
 * course of that year, and nobody works on a Saturday in exchange since.
 */
const ANNOUNCED = {
  2024: {
    rest: {
      '01-01': 'New Year’s Day',
      '02-08': 'Day off in exchange',
      '02-09': 'Lunar New Year’s Eve',
      '02-10': 'Spring Festival',
      '02-11': 'Spring Festival',
      '02-12': 'Spring Festival',
      '02-13': 'Spring Festival (substitute day)',
      '02-14': 'Spring Festival (substitute day)',
      '02-28': 'Peace Memorial Day',
      '04-04': 'Children’s Day and Qingming',
      '04-05': 'Children’s Day (substitute day)',
      // Of those who are employed; offices of the state had it from 2026 on.
      '05-01': 'Labour Day',
      '06-10': 'Dragon Boat Festival',
      '09-17': 'Mid-Autumn Festival',
      '10-10': 'Double Tenth',
    },
    work: ['02-17'],
  },
  2025: {
    rest: {
      '01-01': 'New Year’s Day',
      '01-27': 'Day off in exchange',
      '01-28': 'Lunar New Year’s Eve',
      '01-29': 'Spring Festival',
      '01-30': 'Spring Festival',
      '01-31': 'Spring Festival',
      '02-28': 'Peace Memorial Day',
      '04-03': 'Children’s Day (substitute day)',
      '04-04': 'Children’s Day and Qingming',
      '05-01': 'Labour Day',
      '05-30': 'Dragon Boat Festival (substitute day)',
      '05-31': 'Dragon Boat Festival',
      '09-28': 'Teachers’ Day',
      '09-29': 'Teachers’ Day (substitute day)',
      '10-06': 'Mid-Autumn Festival',
      '10-10': 'Double Tenth',
      '10-24': 'Taiwan Restoration Day (substitute day)',
      '10-25': 'Taiwan Restoration Day',
      '12-25': 'Taiwan Constitution Day',
    },
    work: ['02-08'],
  },
};

const lunar = (year, month, day) =>
  Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode: `M${month}`, day })
    .withCalendar('iso8601')
    .toString();
const later = (day, days) => Temporal.PlainDate.from(day).add({ days }).toString();
const isWeekend = (day) => Temporal.PlainDate.from(day).dayOfWeek > 5;

/** What the law names, before anything is made up for. */
function named(year) {
  const spring = lunar(year, '01', 1);
  const qingming = inYear({ term: 'qingming' }, year);
  return {
    spring: [
      [later(spring, -2), 'The day before Lunar New Year’s Eve'],
      [later(spring, -1), 'Lunar New Year’s Eve'],
      ...[0, 1, 2].map((days) => [later(spring, days), 'Spring Festival']),
    ],
    others: [
      [`${year}-01-01`, 'New Year’s Day'],
      [`${year}-02-28`, 'Peace Memorial Day'],
      [qingming, 'Qingming'],
      // Where both are one day it is on the day before, or after where that is a Thursday.
      [childrensDay(year, qingming), 'Children’s Day'],
      [`${year}-05-01`, 'Labour Day'],
      [lunar(year, '05', 5), 'Dragon Boat Festival'],
      [lunar(year, '08', 15), 'Mid-Autumn Festival'],
      [`${year}-09-28`, 'Teachers’ Day'],
      [`${year}-10-10`, 'Double Tenth'],
      [`${year}-10-25`, 'Taiwan Restoration Day'],
      [`${year}-12-25`, 'Taiwan Constitution Day'],
      // Where it is a Saturday, the last day of this year is free instead.
      [`${year + 1}-01-01`, 'New Year’s Day'],
    ],
  };
}

function childrensDay(year, qingming) {
  const day = `${year}-04-04`;
  if (qingming !== day) return day;
  return later(day, Temporal.PlainDate.from(day).dayOfWeek === 4 ? 1 : -1);
}

/** On a Saturday: the working day before. On a Sunday, or in the days of spring: the next one. */
function byLaw(year) {
  const { spring, others } = named(year);
  const rest = new Map([...spring, ...others]);
  const free = (day) => isWeekend(day) || rest.has(day);
  const instead = (day, step) => {
    let on = day;
    while (free(on)) on = later(on, step);
    rest.set(on, `${rest.get(day)} (substitute day)`);
  };
  for (const [day] of spring) if (isWeekend(day)) instead(day, 1);
  for (const [day] of others.toSorted(([a], [b]) => a.localeCompare(b))) {
    const { dayOfWeek } = Temporal.PlainDate.from(day);
    if (dayOfWeek > 5) instead(day, dayOfWeek === 6 ? -1 : 1);
  }
  return [...rest].filter(([day]) => day.startsWith(`${year}`));
}

/** Taiwan's holidays and working Saturdays of a year: as announced, else by the law of 2025. */
export function taiwan(year) {
  const announced = ANNOUNCED[year];
  if (!announced) return { rest: byLaw(year), work: [] };
  const whole = (day) => `${year}-${day}`;
  return {
    rest: Object.entries(announced.rest).map(([day, name]) => [whole(day), name]),
    work: announced.work.map(whole),
  };
}
