import { browser } from '@wxt-dev/browser';
import type { ScreenWord } from '../i18n/screen.ts';

/** What the background has our pages do, one line each. */
interface Errands {
  /** Show a place, in the panel of that window. */
  place: { at: string; windowId: number };
  /** Tell what was done, with the batch that Undo takes back. */
  told: { word: ScreenWord; slots: Record<string, string>; batch: string | undefined };
}

interface Left<K extends keyof Errands> {
  errand: Errands[K];
  /** Until when it is worth doing, epoch ms. */
  until: number;
}

const keyOf = (kind: keyof Errands) => `errand-${kind}`;

/**
 * Leaves something to do for a page of ours. It is not sent: the page may open a moment later, and
 * the background may be gone by then.
 * @param lasts so long it is worth doing, ms
 */
export async function leaveErrand<K extends keyof Errands>(
  kind: K,
  errand: Errands[K],
  lasts: number,
): Promise<void> {
  const left: Left<K> = { errand, until: Date.now() + lasts };
  await browser.storage.session.set({ [keyOf(kind)]: left });
}

/**
 * Runs what was left before and what is left from now on, until the signal aborts.
 * @param run answers whether it was for this page: then it is done
 */
export function runErrands<K extends keyof Errands>(
  kind: K,
  signal: AbortSignal,
  run: (errand: Errands[K]) => boolean,
): void {
  const key = keyOf(kind);
  const look = (left: Left<K> | undefined) => {
    if (signal.aborted || !left || left.until < Date.now() || !run(left.errand)) return;
    void browser.storage.session.remove(key);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    // Written by `leaveErrand` alone: no web page can reach it.
    look(changes[key]?.newValue as Left<K> | undefined);
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
  void browser.storage.session.get<Record<string, Left<K>>>(key).then((all) => look(all[key]));
}
