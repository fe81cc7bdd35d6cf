/*
 * What can be seen of the guard in a page. The names are neutral: the page can read them, and need
 * not learn what was found.
 */

/** The highlights of its marks. */
export const INKS = ['ev-1', 'ev-2'] as const;
const HOST = 'data-ev';
/** Selects our own elements: what is typed on a card is no draft. */
export const OWN_HOST = `[${HOST}]`;

/** An element of ours that holds a closed shadow root beside the body. */
export function makeHost(page: Document): HTMLElement {
  const host = page.createElement('div');
  host.setAttribute(HOST, '');
  return host;
}

/**
 * Takes away what an older version of our scripts left behind. Firefox ends those in the middle when
 * the extension is updated: a card that was open would stay for ever, and answer no click.
 */
export function removeTraces(page: Document): void {
  for (const host of page.querySelectorAll(`:root > ${OWN_HOST}`)) host.remove();
  for (const name of INKS) page.defaultView?.CSS.highlights?.delete(name);
}
