/** What an entry of a dossier wears that was looked for: it comes into view and is read out. */
export function entryProps(found: boolean) {
  return found ? ({ ref: show, tabIndex: -1, 'aria-current': true } as const) : {};
}

/** The same function each time, so that it is called once for an element and not at each painting. */
function show(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus({ preventScroll: true });
}
