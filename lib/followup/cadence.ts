import type { Complaint } from '../complaint/complaint.ts';
import type { Person } from '../customer/person.ts';
import type { Fact } from '../dossier/fact.ts';
import type { FieldId } from '../dossier/fields.ts';
import type { Word } from '../i18n/words.ts';
import type { Sale } from '../sale/sale.ts';
import { addDays, type Day, type WeekendPolicy } from '../time/day.ts';
import type { FeastId } from '../time/feasts.ts';
import { WEEKENDS_ONLY, workingDay, type RestCalendar } from '../time/rest-days.ts';
import type { Anchor } from './anchor.ts';
import type { Reminder, Result } from './reminder.ts';
import type { Routine } from './routine.ts';

/** One call or visit of a cadence: when and how. What is said in it stands in `scripts`. */
export interface Step {
  id: string;
  /** Days after the sale, the date or the silence; negative before it. The user may change them. */
  days: number;
  channel: Reminder['channel'];
  /** Only for customers of this tier; `other`: for those without one. */
  tier?: NonNullable<Person['tier']> | 'other';
}

/** A rule that says when to call. One file each; `index.ts` finds them. */
export type Cadence = SaleCadence | LifeCadence;

/** Follows a sale, and is planned with it in one transaction. */
export interface SaleCadence {
  id: string;
  kind: 'step';
  after: 'sale';
  steps: (Step & {
    /** Why this contact is made, in one line: the list says it, and a notice may. */
    purpose: Word;
  })[];
}

/**
 * Goes by what is known of a customer: a date, a sale of long ago, how long they were not spoken with.
 * What it is, no notice says: it may be private.
 */
export interface LifeCadence {
  id: string;
  /** `date`: a day to think of somebody on; it comes last in the list. */
  kind: 'step' | 'date';
  after: 'life';
  /** The feast that it is about, where it is one: those are chosen together. */
  feast?: FeastId;
  /** The fields that it goes by: whoever's answer changed is planned anew. */
  fields: readonly FieldId[];
  /** In the order of their days; the last one ends the occurrence. */
  steps: Step[];
  /** What it is planned from, each with its days. A pure function. */
  anchors: (known: Known, planning: Planning) => Anchor[];
}

/** What is known of one customer when their steps are planned. */
export interface Known {
  person: Person;
  /** The newest answer to each question. */
  facts: Pick<Fact, 'field' | 'value'>[];
  /** Those that were not cancelled, the oldest first. */
  sales: Sale[];
  complaints: Complaint[];
  routines: Routine[];
  /** Every reminder of theirs. */
  reminders: Reminder[];
}

/** For which day is planned, by which rules, and what this cadence planned before. */
interface Planning {
  today: Day;
  policy: DatePolicy;
  /** Reminders of this cadence. */
  stored: Reminder[];
}

/** What the user changed in a cadence; what is left out is as it came. */
export interface CadenceSetting {
  off?: boolean;
  /** Days of its steps, by their ids. */
  days?: Record<string, number>;
}

/** How days are counted and weekends treated, and what was changed in the cadences; the user's settings. */
export interface DatePolicy {
  /** `first`: the sale day itself is day 1, so that "day 2" is the next day (4.7d). */
  saleDay: 'zero' | 'first';
  weekends: WeekendPolicy;
  /** The holidays that count; left out: weekends alone. */
  calendar?: RestCalendar;
  /** Who is greeted on which feasts; left out: nobody. The country is for whoever's own is not known. */
  greet?: { country: string; feasts: readonly string[]; tiers: readonly string[] };
  /** By the id of the cadence. */
  cadences?: Readonly<Record<string, CadenceSetting>>;
}

/** The steps of a cadence as the user has them; none where it is switched off. */
export function stepsOf<S extends Step>(
  { id, steps }: { id: string; steps: S[] },
  { cadences = {} }: DatePolicy,
): S[] {
  const { off, days = {} } = cadences[id] ?? {};
  if (off) return [];
  return steps
    .map((step) => ({ ...step, days: days[step.id] ?? step.days }))
    .sort((a, b) => a.days - b.days);
}

/** The date of a step. Only the date of the sale counts, so zones and clock changes cannot move it. */
export function stepDay(soldOn: Day, days: number, policy: DatePolicy): Day {
  const after = policy.saleDay === 'first' ? days - 1 : days;
  return atWork(addDays(soldOn, after), policy);
}

const atWork = (day: Day, { weekends, calendar = WEEKENDS_ONLY }: DatePolicy) =>
  workingDay(day, weekends, calendar);

/**
 * The date of a step that goes by something in the customer's life. A day to think of them on is not
 * moved beyond it: good wishes do not come late.
 */
export function stepAround(
  date: Day,
  days: number,
  policy: DatePolicy,
  kind: LifeCadence['kind'],
): Day {
  const day = addDays(date, days);
  const moved = atWork(day, policy);
  return kind === 'date' && moved > date ? atWork(day, { ...policy, weekends: 'back' }) : moved;
}

/** Whether the step's offer may be made: only if nothing heard so far speaks against it (4.7c). */
export function mayOffer(heard: (Result | undefined)[]): boolean {
  return heard.every((result) => result === undefined || result === 'well');
}
