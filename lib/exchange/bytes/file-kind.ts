import type { Format } from '../read-file.ts';
import type { Unreadable } from '../unreadable.ts';

/** How other kinds of file begin, in hexadecimal. */
const BEGINNINGS: [hex: string, Unreadable][] = [
  ['d0cf11e0', 'workbook'], // Excel up to 2003
  ['1f8b', 'zipped'],
  ['377abcaf', 'zipped'],
  ['526172211a', 'zipped'],
  ['425a68', 'zipped'],
  ['fd377a585a', 'zipped'],
  ['25504446', 'binary'], // PDF
  ['89504e47', 'binary'],
  ['ffd8ff', 'binary'],
];
const ZIP = '504b';
/** Names and marks inside a zip that a spreadsheet program wrote. */
const WORKBOOK = /xl\/|\[Content_Types\]|opendocument\.spreadsheet|Index\/Document\.iwa/;
const BACKUP = /^evergreen-/;

/** What speaks against reading a file, by its first bytes. */
export function unreadableKind(start: Uint8Array<ArrayBuffer>): Unreadable | undefined {
  const hex = start.subarray(0, 8).toHex();
  const text = new TextDecoder('latin1').decode(start);
  if (hex.startsWith(ZIP)) return WORKBOOK.test(text) ? 'workbook' : 'zipped';
  if (BACKUP.test(text)) return 'backup';
  return BEGINNINGS.find(([beginning]) => hex.startsWith(beginning))?.[1];
}

const WEB_PAGE = /^\s*<(?:!doctype|!--|\?xml|html|head|meta|style|table|body)\b/i;
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/;
const VCARD = /^\s*BEGIN:VCARD\s/i;

/** What a file holds, by its first characters. */
export function textKind(start: string): Format['kind'] | 'webPage' {
  if (WEB_PAGE.test(start)) return 'webPage';
  if (VCARD.test(start)) return 'vcard';
  return JSON_TEXT.test(start) ? 'json' : 'csv';
}
