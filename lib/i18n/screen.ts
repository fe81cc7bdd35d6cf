import { appWords } from './app.ts';
import { calendarWords } from './calendar.ts';
import { captureWords } from './capture.ts';
import { customerWords } from './customer.ts';
import { dossierWords } from './dossier.ts';
import { exchangeWords } from './exchange.ts';
import { dutyWords } from './duty.ts';
import { duplicatesWords } from './duplicates.ts';
import { followupWords } from './followup.ts';
import { movingWords } from './moving.ts';
import { organisationWords } from './organisation.ts';
import { ownFieldsWords } from './own-fields.ts';
import { searchWords } from './search.ts';
import { rightsWords } from './rights.ts';
import { peopleWords } from './people.ts';
import { promiseWords } from './promise.ts';
import { settingsWords } from './settings.ts';
import { tableWords } from './table.ts';
import { todayWords } from './today.ts';
import type { lateWords } from './late-words.ts';
import type { Say } from './words.ts';

/** Words that the panel starts with. */
const firstWords = {
  ...appWords,
  ...calendarWords,
  ...captureWords,
  ...customerWords,
  ...dossierWords,
  ...exchangeWords,
  ...dutyWords,
  ...duplicatesWords,
  ...followupWords,
  ...movingWords,
  ...organisationWords,
  ...ownFieldsWords,
  ...searchWords,
  ...rightsWords,
  ...peopleWords,
  ...promiseWords,
  ...settingsWords,
  ...tableWords,
  ...todayWords,
};

/**
 * Every word of the screens. Those of `late-words.ts` are in it once their screen is loaded, which adds
 * them, so that the panel's start does not wait for words of screens that are seldom opened.
 */
export const screenWords = firstWords as typeof firstWords & typeof lateWords;

/** Adds the words of a screen that is loaded now. */
export function addWords(late: Partial<typeof lateWords>): void {
  Object.assign(screenWords, late);
}

export type ScreenWord = keyof typeof screenWords;
export type SayOnScreen = Say<typeof screenWords>;
