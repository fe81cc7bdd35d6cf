import { LINE } from '../../customer/limits.ts';
import { plain } from '../../customer/plain.ts';

/** Anything but letters of the usual scripts with single blanks between them. */
const UNUSUAL =
  /[^ -~\u00C0-\u017F\u3001-\u3002\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\uAC00-\uD7A3，：（）]|^ | $| {2}/;

/** One plain line of a foreign file. Most cells are one already, and there are many of them. */
export function tidy(text: string, most = LINE): string {
  if (text.length <= most && !UNUSUAL.test(text)) return text;
  return plain(text.normalize('NFC'), most);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFFFD]/gu;

/** A text with its line breaks, and nothing in it that is not seen. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(INVISIBLE, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** A cell without what was put before it so that no spreadsheet takes it for a formula or a number. */
export function unguarded(cell: string): string {
  return /^\s*(?:'(?=[=+\-@\t\r])|=")/.test(cell)
    ? cell
        .trim()
        .replace(/^'/, '')
        .replace(/^="(.*)"$/s, '$1')
    : cell;
}
