/** What stands in every editor of the matrix, line by line; bold is between two pairs of stars. */
export const LINES = [
  'Hello Ann, we guarantee delivery on Friday, with **thanks** to you.',
  'This lock is **100% secure** for a whole year.',
  '**100% secure** locks are what we make.',
  'All of our locks are **100% secure**',
  'Delivery next week is absolutely **no problem** for us.',
  '您好，这台机器**绝对没问题**，请放心。',
];

export const unstarred = (line: string) => line.replaceAll('**', '');

/** The same as HTML. */
export const HTML = LINES.map(
  (line) => `<p>${line.replace(/\*\*(.+?)\*\*/, '<strong>$1</strong>')}</p>`,
).join('');
