import type { Answer, Reading } from './when.ts';

type Date = Temporal.PlainDate;

/** Later than this is nearer to the day that is over than to the next one of that name. */
const HALF_A_YEAR = 183;

/** A day, unless it is over. */
export function future(day: Date, now: Temporal.PlainDateTime, doubt?: Reading['doubt']): Answer {
  const before = Temporal.PlainDate.compare(day, now.toPlainDate()) < 0;
  return before ? 'past' : { day: day.toString(), doubt };
}

/** The date, if there is one: the 30th of February is none. */
export function dateOf(year: number, month: number, day: number): Date | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** A day of the calendar; without its year it is the next one. */
export function dated(
  { year, month, day }: { year?: number | undefined; month: number; day: number },
  now: Temporal.PlainDateTime,
  doubt?: Reading['doubt'],
): Answer {
  const first = dateOf(year ?? now.year, month, day);
  if (!first) return 'unclear';
  const answer = future(first, now, doubt);
  if (answer !== 'past' || year !== undefined) return answer;
  const next = dateOf(now.year + 1, month, day);
  if (!next) return 'unclear';
  const away = now.toPlainDate().until(next).days;
  return future(next, now, doubt ?? (away > HALF_A_YEAR ? 'passed' : undefined));
}

/** The day of a month, this one or so many later; of this one the next where it is over. */
export function dayOfMonth(
  day: number,
  months: number | undefined,
  now: Temporal.PlainDateTime,
): Answer {
  const month = now
    .toPlainDate()
    .with({ day: 1 })
    .add({ months: months ?? 0 });
  const first = dateOf(month.year, month.month, day);
  if (!first) return 'unclear';
  const answer = future(first, now);
  if (answer !== 'past' || months !== undefined) return answer;
  const later = dayOfMonth(day, 1, now);
  return typeof later === 'object' ? { ...later, doubt: 'passed' } : later;
}

/** @param weekday 1 is Monday, 7 Sunday: a week ends with it */
export function weekdayIn(weeks: number, weekday: number, now: Temporal.PlainDateTime): Date {
  return now.toPlainDate().add({ days: weeks * 7 + weekday - now.dayOfWeek });
}

/** A weekday and nothing more: the next one. */
export function nextWeekday(weekday: number, now: Temporal.PlainDateTime): Reading {
  if (weekday === now.dayOfWeek) return { day: now.toPlainDate().toString(), doubt: 'which' };
  const over = weekday < now.dayOfWeek;
  const day = weekdayIn(over ? 1 : 0, weekday, now).toString();
  return { day, ...(over && { doubt: 'passed' }) };
}

/** The end of a week, as work sees it. */
export function endOfWeek(weeks: number, now: Temporal.PlainDateTime): Answer {
  const friday = future(weekdayIn(weeks, 5, now), now, 'vague');
  return friday === 'past' ? 'unclear' : friday;
}

/** The last day of the month that is so many months on. */
export function endOfMonth(months: number, now: Temporal.PlainDateTime): Date {
  const month = now.toPlainDate().with({ day: 1 }).add({ months });
  return month.with({ day: month.daysInMonth });
}

/** The last day of a month of the calendar; without its year the next time that it comes. */
export function endOfNamed(
  month: number,
  year: number | undefined,
  now: Temporal.PlainDateTime,
): Date {
  const on = month - now.month;
  if (year !== undefined) return endOfMonth((year - now.year) * 12 + on, now);
  return endOfMonth(on < 0 ? on + 12 : on, now);
}

/** The last day of the quarter. */
export function endOfQuarter(now: Temporal.PlainDateTime): Date {
  return endOfMonth(2 - ((now.month - 1) % 3), now);
}

/** So many days on that are no Saturday or Sunday. */
function workdaysOn(days: number, now: Temporal.PlainDateTime): Date {
  let date = now.toPlainDate();
  for (let left = days; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6) left -= 1;
  }
  return date;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A time of day; `undefined` for one that no clock shows. */
export function clockOf(hour: number, minute = 0): string | undefined {
  const shown = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  return shown ? `${two(hour)}:${two(minute)}` : undefined;
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'workday';

/** The most of each that is still said of a promise. */
const MOST: Record<Unit, number> = {
  minute: 600,
  hour: 240,
  day: 730,
  week: 104,
  month: 60,
  year: 5,
  workday: 260,
};

/** From now on for so long; what is said in hours has a time of day. */
export function lapse(
  count: number,
  unit: Unit,
  now: Temporal.PlainDateTime,
  doubt?: Reading['doubt'],
): Answer {
  if (count > MOST[unit]) return 'unclear';
  if (unit === 'workday')
    return { day: workdaysOn(count, now).toString(), doubt: doubt ?? 'workdays' };
  if (unit === 'minute' || unit === 'hour') {
    const then = now.add({ minutes: Math.round(count * (unit === 'hour' ? 60 : 1)) });
    const time = clockOf(then.hour, then.minute);
    return { day: then.toPlainDate().toString(), ...(time && { time }), doubt };
  }
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit];
  // A half month is fifteen days; a half of anything else is counted in what it is made of.
  const part = count % 1;
  const whole = now.toPlainDate().add({ [`${unit}s`]: Math.trunc(count) });
  const rest =
    unit === 'year' ? { months: Math.round(part * 12) } : { days: Math.floor(part * days) };
  return { day: whole.add(rest).toString(), doubt };
}
