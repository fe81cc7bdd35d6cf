import { documentIn, focusedIn, focusPath } from '../../lib/editor/draft.ts';
import { shadowOf } from '../../lib/messages/shadow.ts';

/** A page with more frames than this is not a composer. */
const MOST_FRAMES = 50;

/** The page and the documents of its frames that may be read, one level after the other. */
function documentsIn(page: Document): Document[] {
  const documents = [page];
  for (const document of documents) {
    for (const frame of document.querySelectorAll('iframe, frame')) {
      const inner = documentIn(frame);
      if (inner && documents.length < MOST_FRAMES) documents.push(inner);
    }
  }
  return documents;
}

/**
 * Tells the focused element at once and whenever it changes, inside frames too. Listeners are set
 * again at every change: `document.open`, by which editors fill their frame, removes them.
 */
export function followFocus(
  page: Document,
  signal: AbortSignal,
  focused: (element: Element | undefined) => void,
): void {
  const options = { capture: true, passive: true, signal };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    // When a window loses the focus, the frame that gets it is known only afterwards.
    waiting = setTimeout(() => {
      if (signal.aborted) return;
      for (const document of documentsIn(page)) {
        document.addEventListener('focusin', look, options);
        document.addEventListener('load', look, options);
        document.defaultView?.addEventListener('blur', look, options);
      }
      // Where the focus moves within a shadow root, nobody outside hears of it.
      for (const scope of focusPath(page, shadowOf)) {
        scope.addEventListener('focusin', look, options);
      }
      focused(focusedIn(page, shadowOf));
    }, 0);
  };
  look();
}
