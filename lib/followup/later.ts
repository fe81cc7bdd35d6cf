import { addDays, addMonths, type Day } from '../time/day.ts';
import { WEEKENDS_ONLY, workingDay, type RestCalendar } from '../time/rest-days.ts';

const LATER = ['tomorrow', 'nextWorkingDay', 'inThreeDays', 'nextWeek', 'nextMonth'] as const;
type Later = (typeof LATER)[number];

/** The Monday after. */
function nextMonday(today: Day): Day {
  return addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek);
}

/** Days to put something off to, each once, the nearest first. @param calendar of the user's country */
export function laterDays(
  today: Day,
  calendar: RestCalendar = WEEKENDS_ONLY,
): { word: Later; day: Day }[] {
  const days: Record<Later, Day> = {
    tomorrow: addDays(today, 1),
    nextWorkingDay: workingDay(addDays(today, 1), 'forward', calendar),
    inThreeDays: addDays(today, 3),
    nextWeek: nextMonday(today),
    nextMonth: addMonths(today, 1),
  };
  return LATER.map((word) => ({ word, day: days[word] }))
    .filter(({ day }, at, all) => all.findIndex((one) => one.day === day) === at)
    .sort((a, b) => a.day.localeCompare(b.day));
}
