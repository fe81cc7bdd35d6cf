/** The ways of writing text that address books and tables come in. */
export const ENCODINGS = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Signs that no encoding has for text: a byte that was lost, or a control character. */
const LOST = /[\uFFFD\u0080-\u0084\u0086-\u009F]/;
export const isLost = (text: string): boolean => LOST.test(text);

/** What the second and later bytes of a UTF-8 character look like in a Western encoding. */
const LATER = '[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** UTF-8 that was once read as Western text: `MÃ¼ller`, `çŽ‹å»ºå›½`. */
const TWICE = new RegExp(`[ÂÃ]${LATER}|(?:[à-ï]${LATER}{2}){2}`);

/** What programs write for a character that the encoding they save in does not have. */
const REPLACED = /^[?？\s]*[?？][?？\s]*$|\p{Script=Han}\?|\?\p{Script=Han}/u;

/** Whether a name lost characters when it was saved: `?怡君`, `???`. */
export const isReplaced = (name: string): boolean => REPLACED.test(name);

/** Whether a text was read in another encoding than it was written in, or lost signs before. */
export function isDamaged(text: string): boolean {
  return isLost(text) || TWICE.test(text);
}
