import { manifestWords } from '../lib/i18n/manifest.ts';
import { sayIn, type Locale } from '../lib/i18n/words.ts';

const FOLDERS = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } satisfies Record<Locale, string>;

/** The `_locales` files that the browser reads, written from the one catalog in lib/i18n. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return Object.entries(FOLDERS).map(([locale, folder]) => {
    const say = sayIn(manifestWords, locale as Locale);
    const keys = Object.keys(manifestWords) as (keyof typeof manifestWords)[];
    const messages = Object.fromEntries(keys.map((key) => [key, { message: say(key) }]));
    return {
      relativeDest: `_locales/${folder}/messages.json`,
      contents: JSON.stringify(messages, null, 2),
    };
  });
}
