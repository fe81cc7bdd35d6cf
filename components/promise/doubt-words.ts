import type { ScreenWord } from '../../lib/i18n/screen.ts';
import type { Doubt } from '../../lib/time/words/when.ts';

/** What is said of a date that needs a second look. */
export const DOUBT_WORD = {
  passed: 'doubtPassed',
  which: 'doubtWhich',
  order: 'doubtOrder',
  vague: 'doubtVague',
  several: 'doubtSeveral',
  workdays: 'doubtWorkdays',
} as const satisfies Record<Doubt, ScreenWord>;
