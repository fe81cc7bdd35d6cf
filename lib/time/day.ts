/** A calendar date as it is stored: `YYYY-MM-DD`. */
export type Day = string;

/** The calendar date at an instant in a time zone. @param now epoch ms */
export function dayAt(now: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The date `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The date `months` later; the last day of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/**
 * The instant of a wall-clock time on a date, epoch ms. A time that a clock change skips is moved
 * on by the length of the gap; one that happens twice is the first of the two.
 * @param time HH:MM
 */
export function instantOf(day: Day, time: string, zone: string): number {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant().epochMilliseconds;
}

/** What to do with a date on which nobody is at work. */
export type WeekendPolicy = 'none' | 'forward' | 'back';

/** A text as a date; `undefined` where it is none. */
export function dayOf(text: string): Day | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.exec(text)?.[0];
  const date = day && new Date(`${day}T00:00Z`);
  // A month that is too short is run over: 2027-02-30 reads as 2 March.
  return date && date.toJSON()?.startsWith(text) ? text : undefined;
}
