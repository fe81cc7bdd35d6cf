import { browser } from '@wxt-dev/browser';

/** Told in the session: a page that is opened later has not heard the browser say it. */
const KEY = 'update';

/**
 * Calls back when a newer version is there. The browser puts it off as long as a page of ours is
 * open; Firefox does so only for who listens, and else would take the page away.
 */
export function watchUpdate(signal: AbortSignal, ready: () => void): void {
  const { onUpdateAvailable } = browser.runtime;
  const heard = () => {
    ready();
    void browser.storage.session.set({ [KEY]: true });
  };
  onUpdateAvailable.addListener(heard);
  signal.addEventListener('abort', () => onUpdateAvailable.removeListener(heard));
  void readReady().then((before) => before && !signal.aborted && ready());
}

const readReady = async () => KEY in (await browser.storage.session.get(KEY));

/** Whether something is written in a page of ours that is not saved. */
export function isWriting(): boolean {
  const fields = 'form textarea, form input:not([type]), form input[type="text"]';
  // The browser's types leave out that a page has a document.
  const pages = browser.extension.getViews() as unknown as { document: Document }[];
  return pages
    .flatMap(({ document }) => [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields),
    ])
    .some(({ value }) => value.trim() !== '');
}

/** Changes to the newer version. It closes every page of ours. */
export function applyUpdate(): void {
  browser.runtime.reload();
}
