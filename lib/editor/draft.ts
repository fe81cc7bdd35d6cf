export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where a person is writing: a form field, or an editable element with everything in it. */
export type Draft = { kind: 'field'; element: Field } | { kind: 'rich'; element: HTMLElement };

/** Elements that switch checking off, and editors of code. */
const NOT_PROSE = [
  '[data-enable-grammarly="false"]',
  '[role="combobox"]',
  '[role="searchbox"]',
  '[role="spinbutton"]',
  '[aria-autocomplete]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',');

/** Narrower than this, or made for fewer characters, a one-line field holds no sentence. */
const NARROW_PX = 160;
const SHORT_TEXT = 20;

// `instanceof` is false for elements of another frame, so tags are compared instead.
const isInput = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT';
const isTextarea = (element: Element): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';
const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.tagName === 'IFRAME' || element.tagName === 'FRAME';

/** The document inside a frame, where it is of the same origin. */
export function documentIn(frame: Element): Document | undefined {
  if (!isFrame(frame)) return undefined;
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The element that has the focus, looked for inside frames of the same origin and open shadow roots:
 * a content script is often absent from an editor's frame, which is filled by `document.open`.
 */
export function focusedIn(page: Document): Element | undefined {
  let element: Element | null = page.activeElement;
  for (let depth = 0; element && depth < 20; depth += 1) {
    const inner: Element | null | undefined =
      element.shadowRoot?.activeElement ?? documentIn(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
  return element ?? undefined;
}

function fieldDraft(element: Field): Draft | undefined {
  if (element.readOnly || element.disabled) return undefined;
  if (isInput(element)) {
    if (element.type !== 'text' || element.getAttribute('spellcheck') === 'false') return undefined;
    if (element.maxLength >= 0 && element.maxLength < SHORT_TEXT) return undefined;
    if (element.offsetWidth > 0 && element.offsetWidth < NARROW_PX) return undefined;
  }
  return { kind: 'field', element };
}

/** Happy-dom and detached nodes have no `isContentEditable`; the attribute is the second witness. */
function isEditable(element: Element): element is HTMLElement {
  if ('isContentEditable' in element && element.isContentEditable === true) return true;
  return (
    element.closest('[contenteditable]')?.matches('[contenteditable="false" i]') === false ||
    element.ownerDocument.designMode === 'on'
  );
}

/** The outermost editable element around this one. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  for (let up = host.parentElement; up && isEditable(up); up = host.parentElement) host = up;
  return host.tagName === 'HTML' ? host.ownerDocument.body : host;
}

/** The draft that an element belongs to; `undefined` where no prose for others is written. */
export function draftAt(element: Element | undefined): Draft | undefined {
  if (!element || element.closest(NOT_PROSE)) return undefined;
  if (isTextarea(element) || isInput(element)) return fieldDraft(element);
  if (!isEditable(element)) return undefined;
  return { kind: 'rich', element: editingHost(element) };
}
