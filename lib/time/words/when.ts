import type { Day } from '../day.ts';

/**
 * Why a date needs a second look before it is kept.
 * `passed`: that day is over, and it is the next one · `which`: today or in a week, this week or the
 * next · `order`: day and month may be meant the other way round · `vague`: a stretch of time, of
 * which it is one day · `several`: other dates stand in the text · `workdays`: public holidays are not
 * left out.
 */
export type Doubt = 'passed' | 'which' | 'order' | 'vague' | 'several' | 'workdays';

/** A date that was said in words. */
export interface When {
  day: Day;
  /** HH:MM, where one was said. */
  time?: string;
  /** Where in the text it stands, in UTF-16 units. */
  from: number;
  to: number;
  doubt?: Doubt;
}

/** What a phrase says: a day, a time of day, or both. */
export interface Reading {
  day?: Day;
  time?: string;
  doubt?: Doubt | undefined;
}

/**
 * `past`: a day that is over, of which no promise is made. `unclear`: a date that is not understood.
 * `aside`: no date at all, and nothing else may take it for one.
 */
export type Answer = Reading | 'past' | 'unclear' | 'aside';

/** One way of saying a date. The patterns are global; none repeats without a bound. */
export interface Phrase {
  pattern: RegExp;
  /** @param said the named groups that took part */
  read(said: Said, now: Temporal.PlainDateTime): Answer;
}

/** What each group of a pattern took; empty where it took no part. */
export type Said = (group: string) => string;
