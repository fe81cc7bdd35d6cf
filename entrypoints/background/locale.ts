import { browser } from '@wxt-dev/browser';
import type { Locale } from '../../lib/i18n/words.ts';
import { localeOf, type Settings } from '../../lib/settings/settings.ts';

/** The language of menus and notices: the user's choice, else the browser's. */
export function localeNow(settings: Settings): Locale {
  return localeOf(settings, browser.i18n.getUILanguage());
}
