import { isGone } from '../../customer/status.ts';
import type { Person } from '../../customer/person.ts';
import type { EvergreenDb } from '../../db/db.ts';
import { everyField, ownFields } from '../../dossier/every-field.ts';
import type { Fact } from '../../dossier/fact.ts';
import type { Field } from '../../dossier/field.ts';
import { calendarFileWords } from '../../i18n/calendar-file.ts';
import { sayIn, sentenceIn } from '../../i18n/words.ts';
import { addDays, dayOf, type Day } from '../../time/day.ts';
import { monthDayOf, type MonthDay } from '../../time/month-day.ts';
import { firstFrom } from '../../time/yearly.ts';
import { pace } from '../pace.ts';
import type { CalendarChoice, CalendarEntry } from './entry.ts';

/** Facts that are read at once. */
const PAGE = 2000;
/** A day that calendars cannot repeat is written so many times. */
const YEARS = 10;

type Given = Pick<CalendarEntry, 'uid' | 'kind' | 'on' | 'every'>;

/**
 * Birthdays and other dates of the dossier that come by the last day. Only what is ordinary or private:
 * no judgement, and nothing sensitive.
 */
export async function dateEntries(
  db: EvergreenDb,
  choice: CalendarChoice,
): Promise<CalendarEntry[]> {
  const every = everyField(await ownFields(db));
  const fields = new Map<string, Field>([...every].filter(([, field]) => isChosen(field, choice)));
  if (fields.size === 0) return [];
  const dated: { fact: Dated; given: Given[] }[] = [];
  const rest = pace();
  for (const fact of await newestOf(db, fields)) {
    await rest();
    const given = givenBy(fact, choice);
    if (given.length > 0) dated.push({ fact, given });
  }
  const people = await db.people.bulkGet([...new Set(dated.map(({ fact }) => fact.personId))]);
  const mine = new Map(
    people.flatMap((one) => (one && isMine(one, choice) ? [[one.id, one]] : [])),
  );
  const say = sayIn(calendarFileWords, choice.locale);
  return dated.flatMap(({ fact: { personId, field }, given }) => {
    const person = mine.get(personId);
    const label = fields.get(field)?.label;
    if (!person || !label) return [];
    const what = sentenceIn(label, choice.locale);
    const summary = say('entry', { name: person.name, what });
    return given.map((one) => ({ ...one, summary, personId }));
  });
}

function isChosen({ type, sensitivity }: Field, { kinds }: CalendarChoice): boolean {
  const kind = type === 'monthday' ? 'yearly' : type === 'date' ? 'once' : undefined;
  return sensitivity <= 1 && kind !== undefined && kinds.includes(kind);
}

/** As for reminders: not those who are gone for good (P20), nor a colleague's. */
function isMine(person: Person, { author }: CalendarChoice): boolean {
  const elsewhere = author !== '' && person.owner !== undefined && person.owner !== author;
  return !isGone(person) && !elsewhere;
}

type Dated = Pick<Fact, 'personId' | 'field' | 'value' | 'createdAt'>;

/** The newest answer of each person to each of some questions. */
async function newestOf(db: EvergreenDb, fields: Map<string, Field>): Promise<Dated[]> {
  const found = new Map<string, Dated>();
  for (let last = ''; ;) {
    const page = await db.facts.where('id').above(last).limit(PAGE).toArray();
    for (const fact of page) {
      if (!fields.has(fact.field)) continue;
      const key = `${fact.field}:${fact.personId}`;
      const before = found.get(key);
      if (!before || before.createdAt <= fact.createdAt) found.set(key, fact);
    }
    if (page.length < PAGE) return [...found.values()];
    last = page.at(-1)?.id ?? last;
  }
}

/** The days of one date: one, or one that repeats, or several where no calendar can repeat it. */
function givenBy({ field, personId, value }: Dated, { today, until }: CalendarChoice): Given[] {
  const uid = `${field}:${personId}`;
  const once = dayOf(value);
  if (once) return once >= today && once <= until ? [{ uid, kind: 'once', on: once }] : [];
  const date = monthDayOf(value);
  if (!date) return [];
  const next = firstFrom(date, today);
  if (next > until) return [];
  if (repeats(date)) return [{ uid, kind: 'yearly', on: next, every: 'year' }];
  const days = [next];
  while (days.length < YEARS) days.push(firstFrom(date, addDays(days.at(-1) ?? next, 1)));
  return days.map((on) => ({ uid: `${uid}:${yearOf(on, date)}`, kind: 'yearly', on }));
}

/** Whether "every year on this day" says it: not for the moon, and not for 29 February. */
const repeats = ({ lunar, month, day }: MonthDay) => !lunar && !(month === 2 && day === 29);

/** The year in the calendar that the day is kept by: each has it once. */
const yearOf = (on: Day, { lunar }: MonthDay) =>
  Temporal.PlainDate.from(on).withCalendar(lunar ? 'chinese' : 'iso8601').year;
