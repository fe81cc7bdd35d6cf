/** A row of encoded words in one charset, all in base64, with nothing but blanks between them. */
const ROW = /=\?([^?\s]{1,40})\?b\?[^?\s]*\?=(?:\s+=\?\1\?b\?[^?\s]*\?=)+/gi;
const BYTES = /\?b\?([^?\s]*)\?=/gi;

/**
 * Joins encoded words that cut a character in two, as many programs write them against RFC 2047: the
 * bytes belong together, and only then are a text.
 */
export function joinedWords(header: string): string {
  return header.replaceAll(ROW, (row, charset: string) => {
    try {
      const bytes = [...row.matchAll(BYTES)].map(([, part = '']) => atob(part)).join('');
      return `=?${charset}?B?${btoa(bytes)}?=`;
    } catch {
      // No base64 after all: it stays as it is.
      return row;
    }
  });
}
