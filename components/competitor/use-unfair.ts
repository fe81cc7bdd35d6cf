import type { Locale } from '../../lib/i18n/words.ts';
import { unfairIn, type Kind } from '../../lib/phrasing/fair.ts';
import { useDesk } from '../desk.tsx';

const COLUMN = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' } as const satisfies Record<Locale, string>;

/** Says what in words for a card is better not said; `undefined` where nothing is. */
export function useUnfair(
  names: readonly string[],
): (kind: Kind, words: string) => string | undefined {
  const { say, locale } = useDesk();
  return (kind, words) => {
    const found = words.trim() ? unfairIn(kind, words.trim(), names) : undefined;
    return found && say('unfairWords', { words: found.words, why: found.why[COLUMN[locale]] });
  };
}
