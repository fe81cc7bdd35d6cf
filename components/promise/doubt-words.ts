import type { promiseFormWords } from '../../lib/i18n/promise-forms.ts';
import type { Doubt } from '../../lib/time/words/when.ts';

/** What is said of a date that needs a second look. */
export const DOUBT_WORD = {
  passed: 'doubtPassed',
  which: 'doubtWhich',
  order: 'doubtOrder',
  vague: 'doubtVague',
  several: 'doubtSeveral',
  workdays: 'doubtWorkdays',
} as const satisfies Record<Doubt, keyof typeof promiseFormWords>;
