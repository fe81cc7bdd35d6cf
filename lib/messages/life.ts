import { browser } from '@wxt-dev/browser';

interface Life {
  isOn(): boolean;
  end(): void;
}

/** A symbol, since a page can put any element with a name behind `window.<name>`. */
const LIFE: unique symbol = Symbol.for('evergreen');

declare global {
  interface Window {
    [LIFE]?: Life;
  }
}

/** Whether a script of this version reads the page. */
export const isRead = (): boolean => window[LIFE]?.isOn() ?? false;

/**
 * Begins the life of the script that reads the page; `undefined` when one is already at work. It may
 * be injected twice, and the isolated world outlives an update of the extension.
 */
export function begin(): AbortController | undefined {
  if (isRead()) return undefined;
  window[LIFE]?.end();
  const life = new AbortController();
  window[LIFE] = {
    // The API loses its id when the extension was updated or removed.
    isOn: () => !life.signal.aborted && browser.runtime?.id !== undefined,
    end: () => life.abort(),
  };
  return life;
}
