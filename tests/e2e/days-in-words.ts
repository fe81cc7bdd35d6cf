import { dayPicks } from '../../lib/phrasing/day-picks.ts';
import type { Language } from '../../lib/phrasing/rule.ts';

/** Tomorrow as the card offers it. */
export function tomorrowInWords(language: Language): string {
  const [tomorrow = ''] = dayPicks(new Date(), language);
  return tomorrow;
}
