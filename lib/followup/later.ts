import { addDays, addMonths, type Day } from '../time/day.ts';
import { nextWorkday, type Work } from '../time/workdays.ts';

const LATER = ['tomorrow', 'nextWorkingDay', 'inThreeDays', 'nextWeek', 'nextMonth'] as const;
type Later = (typeof LATER)[number];

/** The Monday after. */
function nextMonday(today: Day): Day {
  return addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek);
}

/** Days to put something off to, each once, the nearest first. @param work when the user works */
export function laterDays(today: Day, work: Work): { word: Later; day: Day }[] {
  const days: Record<Later, Day> = {
    tomorrow: addDays(today, 1),
    nextWorkingDay: nextWorkday(today, work),
    inThreeDays: addDays(today, 3),
    nextWeek: nextMonday(today),
    nextMonth: addMonths(today, 1),
  };
  return LATER.map((word) => ({ word, day: days[word] }))
    .filter(({ day }, at, all) => all.findIndex((one) => one.day === day) === at)
    .sort((a, b) => a.day.localeCompare(b.day));
}
