import { lateWords } from '../../lib/i18n/late-words.ts';
import { addWords } from '../../lib/i18n/screen.ts';

// The navigation names every screen: all words are there from the start.
addWords(lateWords);
