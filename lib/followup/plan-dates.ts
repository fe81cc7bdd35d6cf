import type { Person } from '../customer/person.ts';
import { isGone } from '../customer/status.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Fact } from '../dossier/fact.ts';
import { addDays, dayOf, daysBetween, type Day } from '../time/day.ts';
import { monthDayOf } from '../time/month-day.ts';
import { firstFrom, lastBefore } from '../time/yearly.ts';
import { stepBefore, type DateCadence, type DatePolicy, type Step } from './cadence.ts';
import { dateCadences } from './cadences/index.ts';
import { occurrenceOf, stepIdOf } from './occurrence.ts';
import type { Reminder } from './reminder.ts';

/** Two days less than so many days apart are one occurrence, corrected; else they are two. */
const SAME = 180;

/** What is known of one person when their dates are planned. */
export interface Dated {
  /** `undefined`: taken out since. */
  person: Person | undefined;
  /** The newest answer to each question. */
  facts: Pick<Fact, 'field' | 'value'>[];
  /** Every reminder of theirs. */
  reminders: Reminder[];
}

/** By which rules dates are planned, and for whom. */
export interface DateRules {
  policy: DatePolicy;
  /** The user's name: customers whom somebody else looks after are left to them. */
  author: string;
}

/** What has to be written so that the stored reminders are those that are called for. */
export interface Adjusted {
  put: Reminder[];
  remove: string[];
}

/** One step on its day. */
interface Planned {
  step: Step;
  dueOn: Day;
  occurrence: Day;
}

/**
 * The open reminders of dates follow from what is known, what is closed, and the day: planning again
 * writes nothing, and undoing a cause undoes its reminders. What is done, skipped or cancelled stays as
 * it is and is not planned again, also where the date is corrected or the dossier merged since. One
 * occurrence ahead is planned; what was open when one passed stays beside it.
 */
export function adjustedDates(known: Dated, rules: DateRules, today: Day, hand: Hand): Adjusted {
  const stored = known.reminders.filter((reminder) => occurrenceOf(reminder) !== undefined);
  const byId = new Map(stored.map((reminder) => [reminder.id, reminder]));
  const { person } = known;
  const wanted = !isTheirs(person, rules)
    ? []
    : dateCadences.flatMap((cadence) => {
        const mine = stored.filter((reminder) => reminder.cadence === cadence.id);
        const about = known.facts.find(({ field }) => field === cadence.about)?.value ?? '';
        return plannedDates(cadence, known, mine, rules.policy, today).map((planned) =>
          reminderOf(cadence, { personId: person.id, about }, planned, byId, today, hand),
        );
      });
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    put: wanted.filter((reminder) => byId.get(reminder.id) !== reminder),
    remove: stored.filter(({ id, state }) => state === 'open' && !ids.has(id)).map(({ id }) => id),
  };
}

/** Nobody who is gone for good is greeted (P20), nor is a colleague's customer. */
function isTheirs(person: Person | undefined, { author }: DateRules): person is Person {
  if (!person) return false;
  const elsewhere = author !== '' && person.owner !== undefined && person.owner !== author;
  return !isGone(person) && !elsewhere;
}

function plannedDates(
  cadence: DateCadence,
  { facts }: Dated,
  stored: Reminder[],
  policy: DatePolicy,
  today: Day,
): Planned[] {
  const value = facts.find(({ field }) => field === cadence.after)?.value;
  const last = cadence.steps.at(-1);
  if (value === undefined || !last || isLetGo(stored)) return [];
  const on = (occurrence: Day, step: Step): Planned => ({
    step,
    occurrence,
    dueOn: stepBefore(occurrence, step.days, policy),
  });
  const comes = occurrences(cadence, value);
  const ahead = comes.from(today);
  const over = ahead && isClosed(on(ahead, last), stored);
  const next = over ? comes.from(addDays(ahead, 1)) : ahead;
  const passed = comes.before(today);
  const missed = passed ? [on(passed, last)].filter((one) => isOpen(one, stored)) : [];
  const steps = next ? cadence.steps.map((step) => on(next, step)) : [];
  return [...missed, ...stillOpen(steps, stored, today)];
}

/** Cancelled by a hand-over: whoever has them now goes on with it. */
function isLetGo(stored: Reminder[]): boolean {
  const [newest] = stored.toSorted((a, b) => b.step.localeCompare(a.step));
  return newest?.state === 'cancelled' && !newest.gone;
}

/** When a date comes; `undefined` where it does not, or does not any more. */
function occurrences({ comes }: DateCadence, value: string) {
  const yearly = comes === 'yearly' ? monthDayOf(value) : undefined;
  const once = comes === 'once' ? dayOf(value) : undefined;
  return {
    from: (day: Day) => (yearly ? firstFrom(yearly, day) : once && once >= day ? once : undefined),
    before: (day: Day) =>
      yearly ? lastBefore(yearly, day) : once && once < day ? once : undefined,
  };
}

/** The steps to come, and of those whose day has come the last one: it takes the place of the others. */
function stillOpen(steps: Planned[], stored: Reminder[], today: Day): Planned[] {
  const closed = steps.findLastIndex((one) => isClosed(one, stored));
  const due = steps.findLastIndex(({ dueOn }) => dueOn <= today);
  return steps.slice(Math.max(closed + 1, due));
}

const isOpen = (planned: Planned, stored: Reminder[]): boolean =>
  stored.some((reminder) => reminder.state === 'open' && stands(reminder, planned)) &&
  !isClosed(planned, stored);

const isClosed = (planned: Planned, stored: Reminder[]): boolean =>
  stored.some(
    (reminder) => reminder.state !== 'open' && !reminder.gone && stands(reminder, planned),
  );

/** Whether a reminder stands for a step, also where its date was another one then. */
function stands(reminder: Reminder, { step, occurrence }: Planned): boolean {
  const then = occurrenceOf(reminder);
  return (
    stepIdOf(reminder) === step.id &&
    then !== undefined &&
    Math.abs(daysBetween(then, occurrence)) < SAME
  );
}

/** What a step is filled with, beside its days. */
interface Filled {
  personId: string;
  about: string;
}

function reminderOf(
  cadence: DateCadence,
  { personId, about }: Filled,
  { step, dueOn: planned, occurrence }: Planned,
  byId: Map<string, Reminder>,
  today: Day,
  hand: Hand,
): Reminder {
  const name = `${occurrence}/${step.id}`;
  const id = `${cadence.id}:${personId}:${name}`;
  const now = byId.get(id);
  // What is learned late is due from the day on which it is known, and stays so.
  const dueOn = planned < today ? (now?.dueOn ?? today) : planned;
  if (now?.state === 'open') {
    if (now.dueOn === dueOn && now.about === about) return now;
    const showOn = now.dueOn === dueOn ? now.showOn : dueOn;
    return { ...now, about, dueOn, showOn, ...touched(hand) };
  }
  return {
    id,
    createdAt: hand.at,
    ...touched(hand),
    cadence: cadence.id,
    anchor: personId,
    step: name,
    personId,
    about,
    channel: step.channel,
    dueOn,
    showOn: dueOn,
    state: 'open',
    attempts: 0,
  };
}
