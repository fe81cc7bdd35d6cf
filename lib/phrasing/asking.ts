import { sentencesWith } from './candidates.ts';

/** Marks and words of a question, or of a wish to be told something, in folded text. */
const ASKING =
  /(?=[?？])|[吗呢]|请[问教]|提供|告[知诉]|[发留给传](?:我|一?[下个])|\b(?:please|kindly|let (?:me|us)|tell me)\b/gi;

/**
 * Sentences that may ask the reader for something, with the mark that ends them. Small, for it is in
 * every page with a draft: what they ask for, `topicsAsked` says in the panel.
 */
export const maybeAsking = (text: string): string[] => sentencesWith(text, ASKING);
