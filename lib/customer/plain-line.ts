import { LINE } from './limits.ts';
import { plain } from './plain.ts';

/** Plain text as a line that is kept: no longer than its shape allows, and no character cut in half. */
export const plainLine = (text: string): string =>
  plain(text, LINE)
    .slice(0, LINE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
