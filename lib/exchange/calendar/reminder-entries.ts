import { isGone } from '../../customer/status.ts';
import type { EvergreenDb } from '../../db/db.ts';
import { SENSITIVE } from '../../dossier/sensitive.ts';
import { cadences } from '../../followup/cadences/index.ts';
import { guideOf } from '../../followup/guide.ts';
import { kindOf } from '../../followup/kind.ts';
import { occurrenceOf } from '../../followup/occurrence.ts';
import type { Reminder } from '../../followup/reminder.ts';
import { calendarFileWords } from '../../i18n/calendar-file.ts';
import { sayIn, sentenceIn, type Locale } from '../../i18n/words.ts';
import type { Job } from '../../service/job.ts';
import type { Day } from '../../time/day.ts';
import type { Visit } from '../../visit/visit.ts';
import { pace } from '../pace.ts';
import type { CalendarChoice, CalendarEntry, CalendarKind } from './entry.ts';

/** What the reminders stand for, where that says more than they do. */
interface Owed {
  visits: Map<string, Visit>;
  jobs: Map<string, Job>;
}

/** What is open and comes up by the last day; what is overdue stands on today. */
export async function reminderEntries(
  db: EvergreenDb,
  choice: CalendarChoice,
): Promise<CalendarEntry[]> {
  const [open, hidden] = await Promise.all([
    db.reminders
      .where('[state+showOn]')
      .between(['open', ''], ['open', choice.until], true, true)
      .toArray(),
    sensitivePlans(db),
  ]);
  const chosen = open.flatMap((reminder) => {
    const kind = hidden.has(reminder.cadence) ? undefined : calendarKind(reminder);
    return kind && choice.kinds.includes(kind) ? [{ reminder, kind }] : [];
  });
  const [people, owed] = await Promise.all([
    db.people.bulkGet([...new Set(chosen.map(({ reminder }) => reminder.personId))]),
    owedOf(db, chosen),
  ]);
  const named = new Map(people.flatMap((one) => (one && !isGone(one) ? [[one.id, one.name]] : [])));
  const entries: CalendarEntry[] = [];
  const rest = pace();
  for (const { reminder, kind } of chosen) {
    await rest();
    const name = named.get(reminder.personId);
    if (name === undefined) continue;
    entries.push({
      uid: reminder.id,
      kind,
      on: reminder.showOn < choice.today ? choice.today : reminder.showOn,
      summary: summaryOf(reminder, kind, name, owed, choice),
      personId: reminder.personId,
    });
  }
  return entries;
}

/** Plans of the user's own that go by something sensitive: their very days would tell it. */
async function sensitivePlans(db: EvergreenDb): Promise<Set<string>> {
  const plans = await db.ownCadences.toArray();
  const goesBy = (after: string) => SENSITIVE.some((field) => field === after);
  return new Set(plans.filter(({ after }) => goesBy(after)).map(({ id }) => id));
}

/** `undefined` for what stands in the calendar another way: days of the dossier, the eve of a visit. */
function calendarKind(reminder: Reminder): CalendarKind | undefined {
  if (reminder.cadence === 'visit') return reminder.step === 'day' ? 'visit' : undefined;
  const kind = kindOf(reminder);
  if (kind !== 'date') return kind;
  const cadence = cadences.get(reminder.cadence);
  return cadence && 'feast' in cadence ? 'feast' : undefined;
}

async function owedOf(
  db: EvergreenDb,
  chosen: { reminder: Reminder; kind: CalendarKind }[],
): Promise<Owed> {
  const anchors = (kind: CalendarKind) =>
    chosen.flatMap((one) => (one.kind === kind ? [one.reminder.anchor] : []));
  const [visits, jobs] = await Promise.all([
    db.visits.bulkGet(anchors('visit')),
    db.jobs.bulkGet(anchors('job')),
  ]);
  return {
    visits: new Map(visits.flatMap((one) => (one ? [[one.id, one]] : []))),
    jobs: new Map(jobs.flatMap((one) => (one ? [[one.id, one]] : []))),
  };
}

/** Who it is, and why that day, in a few words: never what a complaint or a sale was about. */
function summaryOf(
  reminder: Reminder,
  kind: CalendarKind,
  name: string,
  owed: Owed,
  choice: CalendarChoice,
): string {
  const what = owedIn(reminder, kind, owed, choice) ?? purposeIn(reminder, name, choice);
  // Some purposes name the customer themselves.
  return what.includes(name)
    ? what
    : sayIn(calendarFileWords, choice.locale)('entry', { name, what });
}

/** What is owed one by one; `undefined` for a step of a plan. */
function owedIn(
  { anchor, about: text }: Reminder,
  kind: CalendarKind,
  { visits, jobs }: Owed,
  { locale, promised }: CalendarChoice,
): string | undefined {
  const say = sayIn(calendarFileWords, locale);
  if (kind === 'promise') return promised && text ? say('promised', { text }) : say('promise');
  if (kind === 'complaint') return say('complaint');
  if (kind === 'job') return say(jobs.get(anchor)?.kind ?? 'job');
  if (kind !== 'visit') return undefined;
  const { purpose, at: time } = visits.get(anchor) ?? {};
  if (!purpose) return say('visit');
  return time ? say('visitAt', { time, purpose }) : say('visitFor', { purpose });
}

/** The purpose of a step. A day that it leads up to is written out: the entry stands on another. */
function purposeIn(reminder: Reminder, name: string, { locale, policy }: CalendarChoice): string {
  const guide = guideOf(reminder, policy);
  if (!guide) return sayIn(calendarFileWords, locale)('step');
  const occurrence = occurrenceOf(reminder);
  const day = occurrence ? sayWrittenDay(occurrence, locale) : '';
  return sentenceIn(guide.purpose, locale, { name, day });
}

const sayWrittenDay = (day: Day, locale: Locale) =>
  Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'long' });
