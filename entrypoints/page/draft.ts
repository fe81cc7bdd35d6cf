import { framesOf } from '../../lib/sites/reading/documents.ts';

/** A field for a recipient is a textarea too in some webmails, but it completes addresses. */
const TEXT_FIELD = 'textarea:not([readonly], [disabled], [aria-autocomplete])';

/** Calls `focused` once, as soon as the focus is in something that looks like a draft. */
export function onFirstDraft(page: Document, focused: () => void, life: AbortSignal): void {
  const done = new AbortController();
  const signal = AbortSignal.any([life, done.signal]);
  const listening = { signal, capture: true, passive: true };

  function look(element: Element | undefined): void {
    if (signal.aborted || !element || !isDraft(element)) return;
    done.abort();
    focused();
  }
  const lookAt = (event: Event) => {
    if (event.isTrusted) look(event.composedPath().find(isElement));
  };
  // An editor writes its frame's document anew, which throws every listener in it away.
  const listenEverywhere = () => {
    for (const part of [page, ...Array.from(framesOf(page), ([, inner]) => inner)]) {
      part.addEventListener('focusin', lookAt, listening);
    }
  };

  listenEverywhere();
  page.addEventListener('load', listenEverywhere, listening);
  // The focus goes into a frame without a word to the page but this one.
  window.addEventListener('blur', () => look(activeElement(page)), { signal, passive: true });
  look(activeElement(page));
}

const isElement = (target: EventTarget): target is Element =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

function isDraft(element: Element): boolean {
  const editable = 'isContentEditable' in element && element.isContentEditable === true;
  return editable || element.ownerDocument.designMode === 'on' || element.matches(TEXT_FIELD);
}

/** What has the focus, also inside frames and open shadow roots. */
function activeElement(page: Document): Element | undefined {
  let element = page.activeElement;
  for (;;) {
    const inner: DocumentOrShadowRoot | null =
      element?.shadowRoot ??
      (element instanceof HTMLIFrameElement ? element.contentDocument : null);
    if (!inner?.activeElement) return element ?? undefined;
    element = inner.activeElement;
  }
}
