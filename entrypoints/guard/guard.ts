import { browser } from '@wxt-dev/browser';
import { draftAt } from '../../lib/editor/draft.ts';
import { surfaceOf } from '../../lib/editor/surface.ts';
import { tellPromised } from '../../lib/messages/in-page.ts';
import { check } from '../../lib/phrasing/check.ts';
import { localeOf, type Settings } from '../../lib/settings/settings.ts';
import { followFocus } from './focus.ts';
import { Promised } from './promised.ts';
import { openCards } from './open.ts';
import { Watch } from './watch.ts';

/** False once the extension was updated or removed: this script is then an orphan. */
export const isAlive = () => browser.runtime?.id !== undefined;

/**
 * Guards the draft that has the focus, until the signal aborts.
 * @param orphaned ends everything; a newer version may be at work in the same page
 */
export function guard(settings: Settings, orphaned: () => void, signal: AbortSignal): void {
  const locale = localeOf(settings, navigator.language);
  const script = locale === 'zh-TW' ? 'tw' : 'cn';
  const options = { competitors: settings.competitors, script } as const;
  const promised = new Promised(tellPromised);
  const stillAlive = () => {
    if (isAlive()) return true;
    orphaned();
    return false;
  };
  let current: { element: Element; end: AbortController } | undefined;
  followFocus(document, signal, (element) => {
    if (!stillAlive()) return;
    const draft = draftAt(element);
    if (!draft || draft.element === current?.element) return;
    current?.end.abort();
    const end = new AbortController();
    current = { element: draft.element, end };
    const both = AbortSignal.any([end.signal, signal]);
    const surface = surfaceOf(draft, import.meta.env.FIREFOX, both);
    const watch = new Watch(
      surface,
      (text) => (stillAlive() ? check(text, options) : []),
      (texts) => promised.read(draft.element, texts),
      both,
    );
    openCards(watch, locale, stillAlive, both);
  });
}
