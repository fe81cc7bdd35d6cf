import type { guardWords } from '../i18n/guard.ts';
import type { Locale } from '../i18n/words.ts';
import type { Scope } from './ignoring.ts';
import type { Category, Language } from './rule.ts';

/** What a language is called in `lang`. */
export const LANG: Record<Language, string> = { en: 'en', cn: 'zh-Hans', tw: 'zh-Hant' };
/** The column of the rules' words for a language of the interface. */
export const SPOKEN: Record<Locale, Language> = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' };

/** What each kind of expression is called on the card and in the list. */
export const TITLES = {
  'absolute-promise': 'absolutePromise',
  'overfull-promise': 'overfullPromise',
  'competitor-bashing': 'competitorBashing',
  'lame-excuse': 'lameExcuse',
  blaming: 'blaming',
  pushing: 'pushing',
  'empty-flattery': 'emptyFlattery',
  'petty-charges': 'pettyCharges',
} as const satisfies Record<Category, keyof typeof guardWords>;

/** What each way of leaving an expression alone is called. */
export const IGNORED = {
  draft: 'ignoreDraft',
  customer: 'ignoreCustomer',
  always: 'ignoreAlways',
} as const satisfies Record<Scope, keyof typeof guardWords>;
