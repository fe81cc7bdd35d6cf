import type { Fact } from '../../lib/dossier/fact.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** How a fact is known. */
export const FROM_WORD = {
  told: 'fromTold',
  observed: 'fromObserved',
  colleague: 'fromColleague',
  survey: 'fromSurvey',
  page: 'fromPage',
  mail: 'fromMail',
  file: 'fromFile',
} as const satisfies Record<Fact['from'], ScreenWord>;
