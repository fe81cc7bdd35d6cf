import { browser } from '@wxt-dev/browser';
import { draftAt } from '../../lib/editor/draft.ts';
import { surfaceOf } from '../../lib/editor/surface.ts';
import { tellDraft } from '../../lib/messages/in-page.ts';
import { maybeAsking } from '../../lib/phrasing/asking.ts';
import { maybeBinding } from '../../lib/phrasing/binding.ts';
import { detect } from '../../lib/phrasing/detect.ts';
import { localeOf, type Settings } from '../../lib/settings/settings.ts';
import { followFocus } from './focus.ts';
import { cards } from './load-card.ts';
import { loadedPacks, loadPacks } from './load-packs.ts';
import { openCards } from './open.ts';
import { Sentences } from './sentences.ts';
import { Watch } from './watch.ts';

/** False once the extension was updated or removed: this script is then an orphan. */
export const isAlive = () => browser.runtime?.id !== undefined;

/** Guards the draft that has the focus, until the signal aborts. */
export function guard(settings: Settings, orphaned: () => void, signal: AbortSignal): void {
  const locale = localeOf(settings, navigator.language);
  const script = locale === 'zh-TW' ? 'tw' : 'cn';
  const options = { competitors: settings.competitors, script } as const;
  const promised = new Sentences(maybeBinding, (promises) => tellDraft({ promises }));
  const asked = new Sentences(maybeAsking, (questions) => tellDraft({ questions }));
  let current: { element: Element; end: AbortController } | undefined;
  followFocus(document, signal, (element) => {
    if (!isAlive()) return orphaned();
    // What was asked in a mail that was sent is not asked of whoever is opened next.
    asked.forget();
    const draft = draftAt(element);
    if (!draft || draft.element === current?.element) return;
    current?.end.abort();
    const end = new AbortController();
    current = { element: draft.element, end };
    const both = AbortSignal.any([end.signal, signal]);
    const surface = surfaceOf(draft, import.meta.env.FIREFOX, both);
    const check = (text: string) => {
      if (isAlive()) return detect(text, loadedPacks(), options);
      orphaned();
      return [];
    };
    const read = (texts: string[]) => {
      promised.read(draft.element, texts);
      asked.read(draft.element, texts);
      void loadPacks(texts.join('\n')).then((more) => more && watch.recheck());
    };
    const watch = new Watch(surface, { check, read, marked: () => void cards() }, both);
    openCards(watch, locale, both);
  });
}
