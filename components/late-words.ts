import { lateWords } from '../lib/i18n/late-words.ts';
import { addWords } from '../lib/i18n/screen.ts';

/** Read before any screen that is loaded late. */
addWords(lateWords);
