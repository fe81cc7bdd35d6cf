import { browser } from '@wxt-dev/browser';
import { removeTraces } from '../../lib/editor/traces.ts';
import { framesOf } from '../../lib/sites/reading/documents.ts';

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

/**
 * Begins this script's life in the page; `undefined` when one is already at work. It may be injected
 * twice, and the isolated world outlives an update of the extension.
 */
export function begin(): AbortController | undefined {
  if (window[LIFE]?.isOn()) return undefined;
  window[LIFE]?.end();
  // A page that has only just come holds nothing of an older version.
  if (document.readyState === 'complete') tidy();
  const life = new AbortController();
  window[LIFE] = {
    // The API loses its id when the extension was updated or removed.
    isOn: () => !life.signal.aborted && browser.runtime?.id !== undefined,
    end: () => life.abort(),
  };
  return life;
}

/** Leaves nothing of an older version in the page. */
function tidy(): void {
  try {
    for (const part of [document, ...Array.from(framesOf(document), ([, inner]) => inner)]) {
      removeTraces(part);
    }
  } catch {
    // `<img name="querySelectorAll">` hides the document's own method: there it stays.
  }
}
