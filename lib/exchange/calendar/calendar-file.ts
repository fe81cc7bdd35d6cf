import type { EvergreenDb } from '../../db/db.ts';
import { pace } from '../pace.ts';
import type { CalendarPage } from './calendar-text.ts';
import { dateEntries } from './date-entries.ts';
import type { CalendarChoice, CalendarEntry } from './entry.ts';
import { reminderEntries } from './reminder-entries.ts';

/** Events that are put into one piece of the file. */
const PIECE = 500;

/** What a calendar file would hold, in the order of the days. */
export async function calendarEntries(
  db: EvergreenDb,
  choice: CalendarChoice,
): Promise<CalendarEntry[]> {
  const [reminders, dates] = await Promise.all([
    reminderEntries(db, choice),
    dateEntries(db, choice),
  ]);
  return [...reminders, ...dates].sort((a, b) => a.on.localeCompare(b.on));
}

/** Writes a calendar file. Its library is loaded with the first one. */
export async function calendarFile(entries: CalendarEntry[], page: CalendarPage): Promise<Blob> {
  const { calendarText } = await import('./calendar-text.ts');
  const parts: Blob[] = [];
  let piece: string[] = [];
  const rest = pace();
  for (const text of calendarText(entries, page)) {
    await rest();
    piece.push(text);
    if (piece.length < PIECE) continue;
    parts.push(new Blob(piece));
    piece = [];
  }
  return new Blob([...parts, ...piece], { type: 'text/calendar' });
}
