import type { Word } from '../i18n/words.ts';
import { addDays, offWeekend, type Day, type WeekendPolicy } from '../time/day.ts';
import type { Reminder, Result } from './reminder.ts';

/** One call or visit of a cadence: data, with its words beside it. */
export interface Step {
  id: string;
  /** Days after the sale. */
  days: number;
  channel: Reminder['channel'];
  /** Why this contact is made, in one line: what the list and the notice say. */
  purpose: Word;
  /** What to find out or do, by what is heard; `always` where nothing depends on it. */
  prompts: { always: Word } | { used: Word; notUsed: Word };
  /** What may be offered, and only while all is well. */
  offer?: Word;
  /** First sentences to choose from; `{name}` and `{product}` are filled in. */
  openers: Word[];
}

/** A rule that says when to call. One file each; `index.ts` finds them. */
export interface Cadence {
  id: string;
  title: Word;
  steps: Step[];
}

/** How days are counted and weekends treated; the user's settings. */
export interface DatePolicy {
  /** `first`: the sale day itself is day 1, so that "day 2" is the next day (4.7d). */
  saleDay: 'zero' | 'first';
  weekends: WeekendPolicy;
}

/** The date of a step. Only the date of the sale counts, so zones and clock changes cannot move it. */
export function stepDay(soldOn: Day, days: number, policy: DatePolicy): Day {
  const after = policy.saleDay === 'first' ? days - 1 : days;
  return offWeekend(addDays(soldOn, after), policy.weekends);
}

/** Whether the step's offer may be made: only if nothing heard so far speaks against it (4.7c). */
export function mayOffer(heard: (Result | undefined)[]): boolean {
  return heard.every((result) => result === undefined || result === 'well');
}
