import { shadowOf } from '../../lib/messages/shadow.ts';
import { framesOf } from '../../lib/sites/reading/documents.ts';

/** A field for a recipient is a textarea too in some webmails, but it completes addresses. */
const TEXT_FIELD = 'textarea:not([readonly], [disabled], [aria-autocomplete])';

const LISTENING = { capture: true, passive: true };

/**
 * Calls `focused` once, as soon as the focus is in something that looks like a draft. Answers how to
 * end the wait. Every page pays for it: each kind of object that is touched here for the first time
 * costs more than the rest of the code.
 */
export function onFirstDraft(page: Document, focused: () => void): () => void {
  let waits = true;

  function look(element: Element | null): void {
    if (!waits || !element || !isDraft(element)) return;
    end();
    focused();
  }
  const lookAt = (event: Event) => {
    const target = event.isTrusted && event.composedPath().find(isElement);
    if (target) look(innermost(target));
  };
  // An editor writes its frame's document anew, which throws every listener in it away.
  const listenEverywhere = () => {
    if (!waits) return;
    for (const [, inner] of framesOf(page)) inner.addEventListener('focusin', lookAt, LISTENING);
  };
  // The focus goes into a frame without a word to the page but this one, and arrives after it.
  const enteredFrame = () => {
    listenEverywhere();
    look(page.activeElement && innermost(page.activeElement));
  };
  const left = () => setTimeout(enteredFrame);

  function end(): void {
    waits = false;
    page.removeEventListener('focusin', lookAt, LISTENING);
    page.removeEventListener('load', listenEverywhere, LISTENING);
    window.removeEventListener('blur', left);
  }

  page.addEventListener('focusin', lookAt, LISTENING);
  page.addEventListener('load', listenEverywhere, LISTENING);
  window.addEventListener('blur', left);
  if (mayHaveFocus(page)) enteredFrame();
  return end;
}

/**
 * Many pages open with the focus nowhere. A focus inside a frame is hidden from every selector of the
 * page, and to ask for the active element would cost as much as all else here.
 */
function mayHaveFocus(page: Document): boolean {
  try {
    const somewhere = page.querySelector(':focus-within, iframe, frame');
    return somewhere !== null || page.designMode === 'on';
  } catch {
    return true; // `<img name="querySelector">` hides the document's own method.
  }
}

const isElement = (target: EventTarget): target is Element =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

function isDraft(element: Element): boolean {
  const editable = 'isContentEditable' in element && element.isContentEditable === true;
  return editable || element.ownerDocument.designMode === 'on' || element.matches(TEXT_FIELD);
}

const documentIn = (element: Element): Document | null =>
  element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;

/** What has the focus, also inside frames and shadow roots. */
function innermost(element: Element): Element {
  const inner: DocumentOrShadowRoot | null = shadowOf(element) ?? documentIn(element);
  return inner?.activeElement ? innermost(inner.activeElement) : element;
}
