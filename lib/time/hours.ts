import { addDays, type Day } from './day.ts';

/** Wall-clock times, HH:MM, from one until before the other; over midnight where `to` is the earlier. */
export interface Hours {
  from: string;
  to: string;
}

/** When somebody can be spoken to, by their own clock. */
export interface Side {
  /** IANA. */
  zone: string;
  /** Left out: at any time. */
  hours?: Hours | undefined;
  /** When they are not to be disturbed. */
  quiet?: Hours | undefined;
  /** Days on which they do not work, 0 for Sunday to 6. */
  restDays: readonly number[];
}

/** What calendar and clock show somewhere. */
export interface Wall {
  day: Day;
  /** HH:MM. */
  time: string;
  /** 0 for Sunday to 6. */
  weekday: number;
}

const PLACE = { smallestUnit: 'minute' } as const;

/** What calendar and clock show in a zone. @param at epoch ms */
export function wallAt(at: number, zone: string): Wall {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString(PLACE),
    weekday: there.dayOfWeek % 7,
  };
}

/** The weekday of a date, 0 for Sunday to 6. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek % 7;
}

/** Whether a time is within hours; none is within hours that end where they begin. */
export function isWithin(time: string, { from, to }: Hours): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** Whether somebody can be spoken to at an instant, epoch ms. */
export function isGoodTime(at: number, { zone, hours, quiet, restDays }: Side): boolean {
  const { time, weekday } = wallAt(at, zone);
  if (restDays.includes(weekday) || (quiet && isWithin(time, quiet))) return false;
  return !hours || isWithin(time, hours);
}

/** So many days are looked ahead: a week of rest on one side still leaves one of work. */
const AHEAD = 15;

/**
 * The first instant from now on at which all of them can be spoken to, epoch ms; `undefined` when
 * there is none in two weeks.
 */
export function nextGoodTime(now: number, sides: readonly Side[]): number | undefined {
  const good = (at: number) => sides.every((side) => isGoodTime(at, side));
  if (good(now)) return now;
  // What is not good now becomes good only where something begins or ends, or the clock is changed.
  return sides
    .flatMap((side) => turnsOf(now, side))
    .filter((at) => at > now)
    .sort((a, b) => a - b)
    .find(good);
}

/** Instants at which it may become a good time for somebody. */
function turnsOf(now: number, { zone, hours, quiet }: Side): number[] {
  const times = ['00:00', hours?.from, quiet?.to].filter((time) => time !== undefined);
  const { day } = wallAt(now, zone);
  const days = Array.from({ length: AHEAD }, (_, after) => addDays(day, after));
  const turns = days.flatMap((one) => times.flatMap((time) => instantsOf(one, time, zone)));
  const change = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  return change ? [...turns, change.epochMilliseconds] : turns;
}

/** A wall-clock time that comes twice on a day counts twice. */
function instantsOf(day: Day, time: string, timeZone: string): number[] {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return (['earlier', 'later'] as const).map(
    (disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
  );
}

/** Whether the clocks of two zones show different times at an instant, epoch ms. */
export function differs(at: number, zone: string, other: string): boolean {
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const offset = (one: string) => instant.toZonedDateTimeISO(one).offsetNanoseconds;
  return offset(zone) !== offset(other);
}

/** Whether this browser knows a zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
