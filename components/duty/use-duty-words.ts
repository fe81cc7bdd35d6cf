import { dutyFormWords } from '../../lib/i18n/duty-forms.ts';
import { reachWords } from '../../lib/i18n/reach.ts';
import { screenWords } from '../../lib/i18n/screen.ts';
import { supplierWords } from '../../lib/i18n/supplier.ts';
import { sayIn, type Say } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

const words = { ...screenWords, ...dutyFormWords, ...reachWords, ...supplierWords };
export type DutyWord = keyof typeof words;

/** Says the words of the forms of what is owed, which are loaded with them. */
export function useDutyWords(): Say<typeof words> {
  return sayIn(words, useDesk().locale);
}
