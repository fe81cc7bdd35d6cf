import { remindingWords } from './reminding.ts';
import { askedWords } from './asked.ts';
import { calendarWords } from './calendar.ts';
import { captureWords } from './capture.ts';
import { duplicatesWords } from './duplicates.ts';
import { competitorsWords } from './competitors.ts';
import { peopleWords } from './people.ts';
import { moodWords } from './mood.ts';
import { movingWords } from './moving.ts';
import { settingsWords } from './settings.ts';
import { ownFieldsWords } from './own-fields.ts';
import { rightsWords } from './rights.ts';
import { organisationWords } from './organisation.ts';
import { tableWords } from './table.ts';
import { exchangeWords } from './exchange.ts';
import { handOverWords } from './hand-over.ts';
import { importWords } from './import.ts';
import { followUpSettingsWords } from './follow-up-settings.ts';
import { plansWords } from './plans.ts';
import { sitesWords } from './sites.ts';
import { stockWords } from './stock.ts';
import { todayListWords } from './today-list.ts';
import { ownRulesWords } from './own-rules.ts';
import { unreadableWords } from './unreadable.ts';
import { weekWords } from './week.ts';
import { wordingWords } from './wording.ts';

/** Words that come with screens which the panel does not start with. */
export const lateWords = {
  ...remindingWords,
  ...askedWords,
  ...calendarWords,
  ...captureWords,
  ...duplicatesWords,
  ...competitorsWords,
  ...peopleWords,
  ...moodWords,
  ...movingWords,
  ...settingsWords,
  ...ownFieldsWords,
  ...rightsWords,
  ...organisationWords,
  ...tableWords,
  ...exchangeWords,
  ...handOverWords,
  ...importWords,
  ...followUpSettingsWords,
  ...plansWords,
  ...sitesWords,
  ...stockWords,
  ...todayListWords,
  ...ownRulesWords,
  ...unreadableWords,
  ...weekWords,
  ...wordingWords,
};
