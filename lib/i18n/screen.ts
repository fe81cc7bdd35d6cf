import { appWords } from './app.ts';
import { calendarWords } from './calendar.ts';
import { captureWords } from './capture.ts';
import { customerWords } from './customer.ts';
import { dossierWords } from './dossier.ts';
import { exchangeWords } from './exchange.ts';
import { dutyWords } from './duty.ts';
import { duplicatesWords } from './duplicates.ts';
import { handOverWords } from './hand-over.ts';
import { followupWords } from './followup.ts';
import { importWords } from './import.ts';
import { movingWords } from './moving.ts';
import { organisationWords } from './organisation.ts';
import { ownFieldsWords } from './own-fields.ts';
import { plansWords } from './plans.ts';
import { searchWords } from './search.ts';
import { rightsWords } from './rights.ts';
import { peopleWords } from './people.ts';
import { promiseWords } from './promise.ts';
import { settingsWords } from './settings.ts';
import { unreadableWords } from './unreadable.ts';
import { tableWords } from './table.ts';
import type { Say } from './words.ts';

/** Every word of the panel's screens. */
export const screenWords = {
  ...appWords,
  ...calendarWords,
  ...captureWords,
  ...customerWords,
  ...dossierWords,
  ...exchangeWords,
  ...dutyWords,
  ...duplicatesWords,
  ...handOverWords,
  ...followupWords,
  ...importWords,
  ...movingWords,
  ...organisationWords,
  ...ownFieldsWords,
  ...plansWords,
  ...searchWords,
  ...rightsWords,
  ...peopleWords,
  ...promiseWords,
  ...settingsWords,
  ...unreadableWords,
  ...tableWords,
};
export type ScreenWord = keyof typeof screenWords;
export type SayOnScreen = Say<typeof screenWords>;
