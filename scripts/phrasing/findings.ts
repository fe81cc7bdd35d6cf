import { fieldBlocks } from '../../lib/editor/text.ts';
import { check, type Finding } from '../../lib/phrasing/check.ts';
import type { Category } from '../../lib/phrasing/rule.ts';
import type { Line } from './lines.ts';

/** Categories as corpora and other programs call them. */
export const NAMES: Record<Category, string> = {
  'absolute-promise': 'absolute_promise',
  'overfull-promise': 'overfull_promise',
  'competitor-bashing': 'competitor_bashing',
  'lame-excuse': 'lame_excuse',
  blaming: 'blaming',
  pushing: 'pushy',
  'empty-flattery': 'empty_flattery',
  'petty-charges': 'petty_charges',
};

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** What the guard finds in a text, with offsets into the whole of it; quoted mail is left out. */
export function findingsIn({ text, lang = '' }: Line, industries: readonly string[]): Finding[] {
  const script = TRADITIONAL.test(lang) ? 'tw' : 'cn';
  return fieldBlocks(text).flatMap((block) =>
    check(block.text, { script, industries }).map((found) => ({
      ...found,
      start: found.start + block.at,
      end: found.end + block.at,
    })),
  );
}
