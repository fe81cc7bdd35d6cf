import { appWords } from './app.ts';
import { capturedWords } from './captured.ts';
import { customerWords } from './customer.ts';
import { dossierWords } from './dossier.ts';
import { dutyWords } from './duty.ts';
import { duplicatesCardWords } from './duplicates-card.ts';
import { followupWords } from './followup.ts';
import { movingCardWords } from './moving-card.ts';
import { organisationCardWords } from './organisation-card.ts';
import { askingWords } from './asking.ts';
import { searchWords } from './search.ts';
import { rightsCardWords } from './rights-card.ts';
import { peopleCardWords } from './people-card.ts';
import { promiseWords } from './promise.ts';
import { basicsWords } from './basics.ts';
import { labelsWords } from './labels.ts';
import { todayWords } from './today.ts';
import type { lateWords } from './late-words.ts';
import type { Say } from './words.ts';

/** Words that the panel starts with. */
const firstWords = {
  ...appWords,
  ...capturedWords,
  ...customerWords,
  ...dossierWords,
  ...dutyWords,
  ...duplicatesCardWords,
  ...followupWords,
  ...movingCardWords,
  ...organisationCardWords,
  ...askingWords,
  ...searchWords,
  ...rightsCardWords,
  ...peopleCardWords,
  ...promiseWords,
  ...basicsWords,
  ...labelsWords,
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
