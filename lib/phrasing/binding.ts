import { sentencesWith } from './candidates.ts';

/** Words with which one may bind oneself, in folded text. */
const BOUND =
  /\b(?:will|shall|going to|promise|commit|undertake|let me|expect)\b|'ll\b|[给向跟和与帮为替同](?:[您你贵大]|.{1,3}总)|(?:我|这边)[^，。\n]{0,14}?[把将发寄送答回联上安做办交修换退到打告通提致拜登处搞出付签]/gi;
const DATED =
  /\d|day|week|month|year|night|tomorrow|noon|morning|eo[dmwy]|cob|\b(?:in|within) |[天日周月年期拜点时号午晚早节]|春节|国庆|中秋|五一|元旦|钟/i;

/**
 * Sentences that may bind their writer to something by a day, with the mark that ends them. Small, for
 * it is in every page with a draft: which of them do so, `commitments` says in the panel.
 */
export const maybeBinding = (text: string): string[] =>
  sentencesWith(text, BOUND, (sentence) => DATED.test(sentence));
