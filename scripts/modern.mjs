/**
 * Dexie as it is written, rather than as its package offers it: translated for browsers of ten years
 * ago, which is a tenth more of what the background loads at each start.
 */
export const MODERN = [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }];
