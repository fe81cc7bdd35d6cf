import { browser } from '@wxt-dev/browser';

/** A note that the background saved: the panel tells so, and offers to undo it. */
export interface SavedNote {
  personId: string;
  batch: string;
  /** Epoch ms. */
  at: number;
}

const KEY = 'savedNote';

/** Tells every open panel, and one that is opening just now. */
export async function tellSavedNote(note: SavedNote): Promise<void> {
  await browser.storage.session.set({ [KEY]: note });
}

/** Calls back once for every note that is saved, until the signal aborts. */
export function onSavedNote(signal: AbortSignal, saved: (note: SavedNote) => void): void {
  const take = (stored: unknown) => {
    if (!stored) return;
    // Written by tellSavedNote alone: storage.session is closed to web pages.
    saved(stored as SavedNote);
    void browser.storage.session.remove(KEY);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) =>
    take(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
  void browser.storage.session.get(KEY).then((found) => take(found[KEY]));
}
