import { lateWords } from '../lib/i18n/late-words.ts';
import { screenWords } from '../lib/i18n/screen.ts';

/** Every word of every screen, whichever is loaded. */
export const everyWord = { ...screenWords, ...lateWords };
