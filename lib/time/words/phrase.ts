import type { Phrase } from './when.ts';

/** A way of saying a date in English. */
export const english = (source: string, read: Phrase['read']): Phrase => ({
  pattern: new RegExp(source, 'gi'),
  read,
});

/** A way of saying a date in Chinese; the text is folded to Simplified before. */
export const chinese = (source: string, read: Phrase['read']): Phrase => ({
  pattern: new RegExp(source, 'g'),
  read,
});
