import { LINE } from '../../customer/limits.ts';
import { plain } from '../../customer/plain.ts';

/** Letters and signs of the usual scripts: a text of these alone hides nothing. */
const USUAL = String.raw` -~\u00C0-\u017F\u3001\u3002\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\uAC00-\uD7A3\uFF08\uFF09\uFF0C\uFF1A`;
const UNUSUAL_LINE = new RegExp(`[^${USUAL}]|^ | $| {2}`);
const UNUSUAL_TEXT = new RegExp(`[^${USUAL}\\n]|^\\s|\\s$| \\n|\\n{3}`);

/** One plain line of a foreign file. Most cells are one already, and there are many of them. */
export function tidy(text: string, most = LINE): string {
  if (text.length <= most && !UNUSUAL_LINE.test(text)) return text;
  return plain(text.normalize('NFC'), most);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0\uFFFD]/gu;

/** A text with its line breaks, and nothing in it that is not seen. */
export function tidyText(text: string): string {
  if (!UNUSUAL_TEXT.test(text)) return text;
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
  if (cell.startsWith("'")) return cell.replace(/^'(?=[=+\-@\t\r])/, '');
  return cell.startsWith('="') ? cell.replace(/^="(.*)"$/s, '$1') : cell;
}
