import { promiseFormWords } from '../../lib/i18n/promise-forms.ts';
import { screenWords } from '../../lib/i18n/screen.ts';
import { supplierWords } from '../../lib/i18n/supplier.ts';
import { sayIn, type Say } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

const words = { ...screenWords, ...promiseFormWords, ...supplierWords };

/** Every word of the screens and those of promises, which are not read with the first of them. */
export function useWords(): Say<typeof words> {
  return sayIn(words, useDesk().locale);
}
