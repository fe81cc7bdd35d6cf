import { shadowOf } from '../../lib/messages/shadow.ts';
import { framesOf } from '../../lib/sites/reading/documents.ts';

/** A field for a recipient is a textarea too in some webmails, but it completes addresses. */
const TEXT_FIELD = 'textarea:not([readonly], [disabled], [aria-autocomplete])';

/** Calls `focused` once, as soon as the focus is in something that looks like a draft. */
export function onFirstDraft(page: Document, focused: () => void, life: AbortSignal): void {
  const done = new AbortController();
  const signal = AbortSignal.any([life, done.signal]);
  const listening = { signal, capture: true, passive: true };

  function look(element: Element | null): void {
    if (signal.aborted || !element || !isDraft(element)) return;
    done.abort();
    focused();
  }
  const lookAt = (event: Event) => {
    const target = event.isTrusted && event.composedPath().find(isElement);
    if (target) look(innermost(target));
  };
  const lookAround = () => look(activeElement(page));
  // An editor writes its frame's document anew, which throws every listener in it away.
  const listenEverywhere = () => {
    for (const part of [page, ...Array.from(framesOf(page), ([, inner]) => inner)]) {
      part.addEventListener('focusin', lookAt, listening);
    }
  };

  page.addEventListener('focusin', lookAt, listening);
  page.addEventListener('load', listenEverywhere, listening);
  // The focus goes into a frame without a word to the page but this one, and arrives after it.
  const enteredFrame = () => {
    listenEverywhere();
    lookAround();
  };
  window.addEventListener('blur', () => setTimeout(enteredFrame), { signal, passive: true });
  // Most pages open with the focus nowhere: there nothing more is done.
  if (page.activeElement !== page.body || page.designMode === 'on') enteredFrame();
}

const isElement = (target: EventTarget): target is Element =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

function isDraft(element: Element): boolean {
  const editable = 'isContentEditable' in element && element.isContentEditable === true;
  return editable || element.ownerDocument.designMode === 'on' || element.matches(TEXT_FIELD);
}

/** What has the focus, also inside frames and shadow roots. */
const activeElement = (page: Document) => page.activeElement && innermost(page.activeElement);

const documentIn = (element: Element): Document | null =>
  element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;

function innermost(element: Element): Element {
  const inner: DocumentOrShadowRoot | null = shadowOf(element) ?? documentIn(element);
  return inner?.activeElement ? innermost(inner.activeElement) : element;
}
