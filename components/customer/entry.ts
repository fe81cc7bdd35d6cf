/** What an entry of a dossier wears that was looked for: it comes into view and is read out. */
export function entryProps(found: boolean) {
  return found ? ({ ref: show, tabIndex: -1, 'aria-current': true } as const) : {};
}

/** What says that the user goes on: from then on the page stays where it is. */
const MOVES = ['wheel', 'pointerdown', 'keydown'];

/**
 * Brings an entry into view, and keeps it there while parts of the dossier above it are still read.
 * The same function each time, so that it is called once for an element and not at each painting.
 */
function show(entry: HTMLElement | null): (() => void) | undefined {
  if (!entry) return undefined;
  entry.focus({ preventScroll: true });
  const grown = new ResizeObserver(() => entry.scrollIntoView({ block: 'center' }));
  grown.observe(entry.closest('article') ?? entry);
  const stop = () => grown.disconnect();
  const gone = new AbortController();
  for (const move of MOVES) {
    addEventListener(move, stop, { once: true, passive: true, signal: gone.signal });
  }
  return () => {
    gone.abort();
    stop();
  };
}
