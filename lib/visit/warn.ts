import type { Person } from '../customer/person.ts';
import type { Word } from '../i18n/words.ts';
import { addDays, instantOf, type Day } from '../time/day.ts';
import { isWithin, isZone, wallAt, weekdayOf } from '../time/hours.ts';
import { isRestDay, WEEKENDS_ONLY, type RestCalendar } from '../time/rest-days.ts';
import type { Visit } from './visit.ts';

/** What speaks against a visit as it is planned (2.8). Times are the customer's, HH:MM. */
export type VisitWarning =
  | { kind: 'restDay'; day: Day }
  | { kind: 'holiday'; day: Day; name: Word }
  | { kind: 'closed'; from: string; to: string }
  | { kind: 'pastClosing'; ends: string; to: string };

/**
 * Whether a visit falls on a day of rest, begins while they are closed, or runs past closing time.
 * Where their hours are not known, only the weekend and holidays are told of.
 * @param zone The user's, where the customer's is not known
 * @param calendar Of the customer's country
 */
export function warningsOf(
  { on, at, minutes }: Pick<Visit, 'on' | 'at' | 'minutes'>,
  { timeZone, hours, restDays }: Pick<Person, 'timeZone' | 'hours' | 'restDays'>,
  zone: string,
  calendar: RestCalendar = WEEKENDS_ONLY,
): VisitWarning[] {
  const there = timeZone && isZone(timeZone) ? timeZone : zone;
  const starts = at === undefined ? undefined : instantOf(on, at, there);
  const ends = starts === undefined ? undefined : starts + minutes * 60_000;
  const last = ends === undefined ? on : wallAt(ends - 1, there).day;
  const rests = [on, last].flatMap((day) => restOf(day, restDays, calendar));
  const warnings: VisitWarning[] = rests.slice(0, 1);
  if (!hours || at === undefined || starts === undefined || ends === undefined) return warnings;
  const { from, to } = hours;
  if (!isWithin(at, hours)) return [...warnings, { kind: 'closed', from, to }];
  const closes = closingAfter(starts, to, there);
  if (ends <= closes) return warnings;
  return [...warnings, { kind: 'pastClosing', ends: wallAt(ends, there).time, to }];
}

/** A holiday, or a weekday on which they do not work: as it is known, else as it is usual there. */
function restOf(
  day: Day,
  restDays: readonly number[] | undefined,
  calendar: RestCalendar,
): VisitWarning[] {
  const name = calendar.rest.get(day);
  if (name) return [{ kind: 'holiday', day, name }];
  const rests = restDays ? restDays.includes(weekdayOf(day)) : isRestDay(calendar, day);
  return rests ? [{ kind: 'restDay', day }] : [];
}

/** When it is that time next, by their clock. */
function closingAfter(starts: number, time: string, zone: string): number {
  const { day } = wallAt(starts, zone);
  const closes = instantOf(day, time, zone);
  return closes > starts ? closes : instantOf(addDays(day, 1), time, zone);
}
