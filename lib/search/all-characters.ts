import pairs from 'opencc-js/dict/TSCharacters';
import { learnCharacters } from './characters.ts';

// To be imported for its effect, where the search or the comparing of names is loaded.
learnCharacters(pairs);
