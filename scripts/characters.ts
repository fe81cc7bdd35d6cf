import pairs from 'opencc-js/dict/TSCharacters';

/** The table of characters as a file, for the background: pages have it as a module. */
export const CHARACTERS = { relativeDest: 'characters.txt', contents: pairs };
