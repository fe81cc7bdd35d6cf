import { exchangeWords } from './exchange.ts';
import { handOverWords } from './hand-over.ts';
import { importWords } from './import.ts';
import { followUpSettingsWords } from './follow-up-settings.ts';
import { plansWords } from './plans.ts';
import { todayListWords } from './today-list.ts';
import { unreadableWords } from './unreadable.ts';
import { weekWords } from './week.ts';

/** Words that come with screens which the panel does not start with. */
export const lateWords = {
  ...exchangeWords,
  ...handOverWords,
  ...importWords,
  ...followUpSettingsWords,
  ...plansWords,
  ...todayListWords,
  ...unreadableWords,
  ...weekWords,
};
