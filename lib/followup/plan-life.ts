import type { Person } from '../customer/person.ts';
import { isGone } from '../customer/status.ts';
import { touched, type Hand } from '../db/hand.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import type { Anchor } from './anchor.ts';
import {
  stepAround,
  stepsOf,
  type DatePolicy,
  type Known,
  type LifeCadence,
  type Step,
} from './cadence.ts';
import { lifeCadences } from './cadences/index.ts';
import { occurrenceOf, stepIdOf } from './occurrence.ts';
import type { OwnCadence } from './own-cadence.ts';
import { ownLife } from './own-life.ts';
import type { Reminder } from './reminder.ts';

/** By which rules the steps of a life are planned, and for whom. */
export interface LifeRules {
  policy: DatePolicy;
  /** The user's name: customers whom somebody else looks after are left to them. */
  author: string;
  own: OwnCadence[];
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

/** One anchor with its steps, and what was planned for it before. */
interface Line {
  cadence: LifeCadence;
  anchor: Anchor;
  steps: Step[];
  policy: DatePolicy;
  stored: Reminder[];
}

/**
 * The open reminders of a customer's life follow from what is known, what is closed, and the day:
 * planning again writes nothing, and undoing a cause undoes its reminders. What is done, skipped or
 * cancelled stays as it is and is not planned again, also where the date is corrected or the dossier
 * merged since. One occurrence ahead is planned; what was open when one passed stays beside it.
 * @param known the person `undefined`: taken out since
 */
export function adjustedLife(
  known: Omit<Known, 'person'> & { person: Person | undefined },
  rules: LifeRules,
  today: Day,
  hand: Hand,
): Adjusted {
  const stored = known.reminders.filter((reminder) => occurrenceOf(reminder) !== undefined);
  const byId = new Map(stored.map((reminder) => [reminder.id, reminder]));
  const wanted = isTheirs(known, rules)
    ? [...lifeCadences, ...rules.own.flatMap(ownLife)].flatMap((cadence) =>
        wantedOf(cadence, known, stored, rules, today).map(([anchor, planned]) =>
          reminderOf(cadence, known.person.id, anchor, planned, byId, today, hand),
        ),
      )
    : [];
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    put: wanted.filter((reminder) => byId.get(reminder.id) !== reminder),
    remove: stored.filter(({ id, state }) => state === 'open' && !ids.has(id)).map(({ id }) => id),
  };
}

/** Nobody who is gone for good is greeted (P20), nor is a colleague's customer. */
function isTheirs(
  known: Omit<Known, 'person'> & { person: Person | undefined },
  { author }: LifeRules,
): known is Known {
  const { person } = known;
  if (!person) return false;
  const elsewhere = author !== '' && person.owner !== undefined && person.owner !== author;
  return !isGone(person) && !elsewhere;
}

function wantedOf(
  cadence: LifeCadence,
  known: Known,
  all: Reminder[],
  { policy }: LifeRules,
  today: Day,
): [Anchor, Planned][] {
  const steps = stepsOf(cadence, policy).filter(({ tier }) => isOfTier(tier, known.person));
  if (steps.length === 0) return [];
  const mine = all.filter((reminder) => reminder.cadence === cadence.id);
  return cadence.anchors(known, { today, policy, stored: mine }).flatMap((anchor) => {
    // Of a person who was merged into another one, what was done stays done.
    const stored =
      anchor.id === known.person.id ? mine : mine.filter((one) => one.anchor === anchor.id);
    return plannedOf({ cadence, anchor, steps: anchor.steps ?? steps, policy, stored }, today).map(
      (planned): [Anchor, Planned] => [anchor, planned],
    );
  });
}

const isOfTier = (tier: Step['tier'], person: Person) =>
  tier === undefined || tier === (person.tier ?? 'other');

function plannedOf(line: Line, today: Day): Planned[] {
  const { cadence, anchor, steps, policy, stored } = line;
  const last = steps.at(-1);
  if (!last || isLetGo(stored)) return [];
  const on = (occurrence: Day, step: Step): Planned => ({
    step,
    occurrence,
    dueOn: stepAround(occurrence, step.days, policy, cadence.kind),
  });
  // Steps that come after their day: the occurrence goes on until the last of them.
  const begins = addDays(today, -Math.max(0, last.days));
  const before = anchor.before(begins);
  // Moved to a day of work, its last step is still to come.
  const lasts = before && on(before, last).dueOn >= today && !isClosed(on(before, last), line);
  const ahead = lasts ? before : anchor.from(begins);
  const over = ahead && isClosed(on(ahead, last), line);
  const further = over || (ahead && comesEarly(on(ahead, last), line, today));
  const comings = [over ? undefined : ahead, further ? anchor.from(addDays(ahead, 1)) : undefined];
  const passed = lasts ? anchor.before(before) : before;
  const missed = passed
    ? [on(passed, last)].filter((one) => isMissed(one, line) || takesOver(one, line))
    : [];
  const planned = comings.flatMap((day) =>
    day
      ? stillOpen(
          steps.map((step) => on(day, step)),
          line,
          today,
        )
      : [],
  );
  return [...missed, ...planned];
}

/** Cancelled by a hand-over: whoever has them now goes on with it. */
function isLetGo(stored: Reminder[]): boolean {
  const [newest] = stored.toSorted((a, b) => b.step.localeCompare(a.step));
  return newest?.state === 'cancelled' && !newest.gone;
}

/** The steps to come, and of those whose day has come the last one: it takes the place of the others. */
function stillOpen(steps: Planned[], line: Line, today: Day): Planned[] {
  const closed = steps.findLastIndex((one) => isClosed(one, line));
  const due = steps.findLastIndex(({ dueOn }) => dueOn <= today);
  return steps
    .slice(Math.max(closed + 1, due))
    .filter((one) => one.dueOn >= today || one.step.days <= 0 || isMissed(one, line));
}

/** Its day is over, and it is still to be answered. */
const isMissed = (planned: Planned, line: Line): boolean =>
  (line.anchor.late === true || isOpen(planned, line)) && !isClosed(planned, line);

const isOpen = (planned: Planned, { stored, anchor }: Line): boolean =>
  stored.some((reminder) => reminder.state === 'open' && stands(reminder, planned, anchor));

/** It came while nobody looked, as before an old backup was restored, and an older one still waits. */
const takesOver = (planned: Planned, line: Line): boolean =>
  !isClosed(planned, line) &&
  line.stored.some(
    (reminder) =>
      reminder.state === 'open' &&
      stepIdOf(reminder) === planned.step.id &&
      (occurrenceOf(reminder) ?? planned.occurrence) < planned.occurrence,
  );

/**
 * Its day comes before the occurrence is over, or it was put off: nothing happens then that would tell
 * of the next one, which is planned beside it.
 */
function comesEarly(planned: Planned, { stored, anchor }: Line, today: Day): boolean {
  const { step, occurrence, dueOn } = planned;
  const isPutOff = stored.some(
    (reminder) =>
      reminder.state === 'open' &&
      reminder.showOn > reminder.dueOn &&
      stands(reminder, planned, anchor),
  );
  return isPutOff || (dueOn <= today && dueOn < addDays(occurrence, Math.max(0, step.days)));
}

const isClosed = (planned: Planned, { stored, anchor }: Line): boolean =>
  stored.some(
    (reminder) => reminder.state !== 'open' && !reminder.gone && stands(reminder, planned, anchor),
  );

/** Whether a reminder stands for a step, also where its date was another one then. */
function stands(reminder: Reminder, { step, occurrence }: Planned, { same }: Anchor): boolean {
  const then = occurrenceOf(reminder);
  return (
    stepIdOf(reminder) === step.id &&
    then !== undefined &&
    Math.abs(daysBetween(then, occurrence)) < same
  );
}

function reminderOf(
  cadence: LifeCadence,
  personId: string,
  { id: anchor, about }: Anchor,
  { step, dueOn: planned, occurrence }: Planned,
  byId: Map<string, Reminder>,
  today: Day,
  hand: Hand,
): Reminder {
  const name = `${occurrence}/${step.id}`;
  const id = `${cadence.id}:${anchor}:${name}`;
  const now = byId.get(id);
  // What is learned late is due from the day on which it is known, and stays so.
  const known = now && now.dueOn < today ? now.dueOn : today;
  const dueOn = planned < today ? known : planned;
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
    anchor,
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
