import type { Locale } from '../../lib/i18n/words.ts';
import type { Language } from '../../lib/phrasing/rule.ts';

/** What a language is called in `lang`. */
export const TAGS: Record<Language, string> = { en: 'en', cn: 'zh-Hans', tw: 'zh-Hant' };
export const SPOKEN: Record<Locale, Language> = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' };

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

export function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    // A page can click what it can reach; only a person may change the draft.
    if (event.isTrusted) act();
  });
  return made;
}
