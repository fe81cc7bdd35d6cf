import { browser } from '@wxt-dev/browser';
import { draftAt, type Draft } from '../../lib/editor/draft.ts';
import { surfaceOf } from '../../lib/editor/surface.ts';
import type { Guarding } from '../../lib/messages/draft.ts';
import { tellDraft } from '../../lib/messages/in-page.ts';
import { detect } from '../../lib/phrasing/detect.ts';
import { localeOf, type Settings } from '../../lib/settings/settings.ts';
import { actInTurn } from './act.ts';
import { followFocus } from './focus.ts';
import { Further } from './further.ts';
import { Ignorer } from './ignoring.ts';
import { cards } from './load-card.ts';
import { loadPacks } from './load-packs.ts';
import { openCards } from './open.ts';
import { Sentences } from './sentences.ts';
import { Watch } from './watch.ts';
import { Wording } from './wording.ts';

/** False once the extension was updated or removed: this script is then an orphan. */
export const isAlive = () => browser.runtime?.id !== undefined;

/** No longer than this for a quiet moment, ms. */
const WHEN_IDLE = { timeout: 1000 };

/** The draft that has the focus. */
interface Guarded {
  element: Element;
  end: AbortController;
  watch: Watch;
  ignorer: Ignorer;
}

/**
 * Guards the draft that has the focus, until the signal aborts. Answers how to act on it.
 * @param orphaned ends everything; a newer version may be at work in the same page
 */
export function guard(
  settings: Settings,
  orphaned: () => void,
  signal: AbortSignal,
): Guarding['act'] {
  const locale = localeOf(settings, navigator.language);
  const script = locale === 'zh-TW' ? 'tw' : 'cn';
  const options = { competitors: settings.competitors, script } as const;
  const further = new Further(settings);
  const sentences = new Sentences(tellDraft);
  const wording = new Wording((marks) => tellDraft({ wording: marks }));
  const stillAlive = () => {
    if (isAlive()) return true;
    orphaned();
    return false;
  };
  let current: Guarded | undefined;

  function begin(draft: Draft, end: AbortController): void {
    const both = AbortSignal.any([end.signal, signal]);
    const surface = surfaceOf(draft, import.meta.env.FIREFOX, both);
    const ignorer = new Ignorer(draft.element, settings);
    const watch: Watch = new Watch(
      surface,
      {
        check: (text) => (stillAlive() ? detect(text, further.packs(), options) : []),
        left: (text, findings) => ignorer.left(text, findings),
        read(texts, found, hints) {
          sentences.read(draft.element, texts);
          wording.read([...found, ...hints]);
          void loadPacks(texts.join('\n'), settings.industries).then((more) => {
            // Rules are compiled at the first check with them: not while somebody types.
            if (more) requestIdleCallback(() => both.aborted || watch.recheck(), WHEN_IDLE);
            return more;
          });
        },
        marked: () => void cards(),
      },
      both,
    );
    current = { element: draft.element, end, watch, ignorer };
    openCards(watch, { ignorer, locale, further: () => further.rules(), stillAlive }, both);
  }

  followFocus(document, signal, (element) => {
    if (!stillAlive()) return;
    if (current && !current.element.isConnected) {
      current.end.abort();
      current = undefined;
      wording.read([]);
      sentences.gone();
    }
    const draft = draftAt(element);
    // Back from a field for recipients.
    if (draft && draft.element === current?.element) sentences.look();
    if (!draft || draft.element === current?.element) return;
    current?.end.abort();
    begin(draft, new AbortController());
  });
  return actInTurn(() => current);
}
