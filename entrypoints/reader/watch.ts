import { framesOf } from '../../lib/sites/reading/documents.ts';

/** A page that changed nothing for so long has shown all that belongs together, ms. */
const QUIET = 20;
/** How long changes are collected at most, and rested after a reading, ms: shorter than a glance. */
export const PAUSE = 150;
/** A page that is slow to read is read less often, so that reading never takes over 5 % of its time. */
const REST = 20;

const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'href', 'src', 'title'],
} satisfies MutationObserverInit;

/** Calls `read` after every burst of changes in the page or its frames, until the signal aborts. */
export function watch(page: Document, read: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested = 0;
  let latest: number | undefined;
  const listening = { signal, capture: true, passive: true };
  const soon = () => {
    const now = performance.now();
    latest ??= Math.max(now + PAUSE, rested);
    clearTimeout(timer);
    timer = setTimeout(readNow, Math.min(latest, Math.max(now + QUIET, rested)) - now);
  };
  const observer = new MutationObserver(soon);

  function readNow(): void {
    latest = undefined;
    observeAll();
    const started = performance.now();
    read();
    const ended = performance.now();
    rested = ended + Math.max(PAUSE, (ended - started) * REST);
  }

  // A frame gets a new document at every navigation; observing one twice changes nothing.
  function observeAll(): void {
    for (const part of [page, ...Array.from(framesOf(page), ([, inner]) => inner)]) {
      observer.observe(part, OBSERVED);
      // Fields and selections change without a mutation; `load` tells of a frame's new document, and
      // the focus which of several drafts is meant.
      for (const type of ['load', 'input', 'change', 'selectionchange', 'focusin']) {
        part.addEventListener(type, soon, listening);
      }
    }
  }

  observeAll();
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, soon, listening);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
