import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground } from '../../lib/messages/protocol.ts';
import { onFirstDraft } from './draft.ts';

/** A symbol, since a page can put any element with a name behind `window.<name>`. */
const WAITING: unique symbol = Symbol.for('evergreen.waiting');

declare global {
  interface Window {
    /** Ends the wait for the first draft. */
    [WAITING]?: () => void;
  }
}

export default defineUnlistedScript(() => {
  // A frame's own address may be the page's: only the top one speaks.
  if (window !== window.top) return;
  // It may be injected twice, and the isolated world outlives an update of the extension.
  window[WAITING]?.();
  window[WAITING] = onFirstDraft(document, askForGuard);
});

/**
 * Tells the background, which loads the guard. What every page carries may not as much as look at
 * the extension's API before that: making it ready costs the page three times all that is done here.
 */
function askForGuard(): void {
  const type: keyof ToBackground = 'draftFocused';
  // An orphan, left by an update, has nobody to ask.
  void chrome.runtime?.sendMessage({ type }).catch(() => undefined);
}
