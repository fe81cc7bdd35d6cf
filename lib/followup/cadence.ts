import type { FieldId } from '../dossier/fields.ts';
import type { Word } from '../i18n/words.ts';
import { addDays, offWeekend, type Day, type WeekendPolicy } from '../time/day.ts';
import type { Reminder, Result } from './reminder.ts';

/** One call or visit of a cadence: when and how. What is said in it stands in `scripts`. */
export interface Step {
  id: string;
  /** Days after the sale, or after the date; negative before it. */
  days: number;
  channel: Reminder['channel'];
}

/** A rule that says when to call. One file each; `index.ts` finds them. */
export type Cadence = SaleCadence | DateCadence;

/** Follows a sale. */
export interface SaleCadence {
  id: string;
  kind: 'step';
  after: 'sale';
  steps: (Step & {
    /** Why this contact is made, in one line: the list says it, and a notice may. */
    purpose: Word;
  })[];
}

/** Goes by a date that is known of the customer. What it is, no notice says: it may be private. */
export interface DateCadence {
  id: string;
  /** `date`: a day to think of somebody on; it comes last in the list. */
  kind: 'step' | 'date';
  /** The field that holds the date. */
  after: FieldId;
  /** A day of the year, or one date. */
  comes: 'yearly' | 'once';
  /** The field that says what it is about. */
  about?: FieldId;
  /** In the order of their days; the last one ends the occurrence. */
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

/** The date of a step that goes by a date. None is moved beyond it: good wishes do not come late. */
export function stepBefore(date: Day, days: number, { weekends }: DatePolicy): Day {
  const day = addDays(date, days);
  const moved = offWeekend(day, weekends);
  return moved > date ? offWeekend(day, 'back') : moved;
}

/**
 * Whether the step's offer may be made: only if nothing heard so far speaks against it, and no
 * complaint is open (4.7c, 1.9).
 */
export function mayOffer(heard: (Result | undefined)[], openComplaints = 0): boolean {
  return openComplaints === 0 && heard.every((result) => result === undefined || result === 'well');
}
