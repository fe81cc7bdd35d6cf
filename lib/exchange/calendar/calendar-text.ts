import ICAL from 'ical.js';
import { calendarFileWords } from '../../i18n/calendar-file.ts';
import { sayIn, type Locale } from '../../i18n/words.ts';
import { addDays, type Day } from '../../time/day.ts';
import type { CalendarEntry } from './entry.ts';

/** How a calendar file is written. */
export interface CalendarPage {
  locale: Locale;
  /** Epoch ms. */
  at: number;
  /** Where a customer is opened. */
  urlOf: (personId: string) => string;
  /** Hours after midnight at which each day is announced; left out: none is. */
  alarm: number | undefined;
}

// Lines have 75 octets at most; the library does not count the space that goes on with one.
ICAL.foldLength = 74;

/** What no program shows, and the format does not allow, goes out; a half character too. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** One line: some calendars leave an event out whose summary has two. */
const clean = (text: string) =>
  text
    .replaceAll(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ')
    .replaceAll(HIDDEN, '')
    .toWellFormed();

/** Entries as a calendar file (RFC 5545) of days without a time, piece by piece. */
export function* calendarText(entries: CalendarEntry[], page: CalendarPage): Generator<string> {
  const say = sayIn(calendarFileWords, page.locale);
  const name = new ICAL.Property('x-wr-calname');
  name.setValue(say('calendarName'));
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evergreen//Evergreen//EN',
    'CALSCALE:GREGORIAN',
    name.toICALString(),
  ];
  yield head.map((line) => `${line}\r\n`).join('');
  for (const entry of entries) yield `${eventOf(entry, page).toString()}\r\n`;
  yield 'END:VCALENDAR\r\n';
}

function eventOf(entry: CalendarEntry, { locale, at, urlOf, alarm }: CalendarPage): ICAL.Component {
  const say = sayIn(calendarFileWords, locale);
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | object) =>
    event.addPropertyWithValue(name, value);
  const url = urlOf(entry.personId);
  add('uid', clean(`${entry.uid}@evergreen`));
  add('dtstamp', ICAL.Time.fromJSDate(new Date(at), true));
  // A file that is written later takes the place of an earlier one.
  add('sequence', Math.floor(at / 60_000));
  add('dtstart', dateOf(entry.on));
  add('dtend', dateOf(addDays(entry.on, 1)));
  add('summary', clean(entry.summary));
  add('description', clean(say('open', { url })));
  add('url', url);
  add('categories', say(entry.kind));
  // Customers' names are nobody else's business, and a birthday keeps nobody busy.
  add('class', 'PRIVATE');
  add('transp', 'TRANSPARENT');
  if (entry.every) add('rrule', ICAL.Recur.fromData({ freq: 'YEARLY' }));
  if (alarm !== undefined) event.addSubcomponent(alarmOf(entry, alarm));
  return event;
}

function alarmOf({ summary }: CalendarEntry, hours: number): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromData({ hours }));
  alarm.addPropertyWithValue('description', clean(summary));
  return alarm;
}

const dateOf = (day: Day) => ICAL.Time.fromDateString(day);
