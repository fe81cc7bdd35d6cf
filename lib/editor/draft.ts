import { OWN_HOST } from './traces.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where a person is writing: a form field, or an editable element with everything in it. */
export type Draft = { kind: 'field'; element: Field } | { kind: 'rich'; element: HTMLElement };

/** Elements that switch checking off, editors of code, and what is ours. */
const NOT_PROSE = [
  OWN_HOST,
  '[data-enable-grammarly="false" i]',
  '[data-gramm="false" i]',
  '[role="combobox"]',
  '[role="searchbox"]',
  '[role="spinbutton"]',
  '[aria-autocomplete]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',');

/** Editors that mail is written in and that switch the browser's spelling off by themselves. */
const MAIL_EDITORS = [
  '.mce-content-body',
  '.cke_editable',
  '.public-DraftEditor-content',
  '[g_editable="true"]',
  '#rooster-editor',
  '[id^="editorParent"] [contenteditable]',
  '#composebody',
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

/** The shadow root of an element; a script of an extension may see closed ones too. */
export type ShadowOf = (host: Element) => ShadowRoot | null | undefined;

/** Frames and shadow roots in one another deeper than this are not looked into. */
const DEEPEST = 20;

/**
 * The documents, frames of the same origin and shadow roots that the focus is in, the innermost
 * last: a content script is often absent from an editor's frame, which is filled by `document.open`.
 */
export function focusPath(page: Document, shadowOf: ShadowOf): (Document | ShadowRoot)[] {
  const path: (Document | ShadowRoot)[] = [page];
  for (const scope of path) {
    const { activeElement: element } = scope;
    const inner = element && (shadowOf(element) ?? documentIn(element));
    if (inner && path.length < DEEPEST) path.push(inner);
  }
  return path;
}

/** The element that has the focus, inside frames and shadow roots too. */
export function focusedIn(page: Document, shadowOf: ShadowOf): Element | undefined {
  const path = focusPath(page, shadowOf);
  return path.findLast(({ activeElement }) => activeElement)?.activeElement ?? undefined;
}

/** The element, and the frames and hosts of shadow roots around it. */
function* outward(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    yield at;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root.host as Element) : at.ownerDocument.defaultView?.frameElement;
  }
}

function fieldDraft(element: Field): Draft | undefined {
  if (element.readOnly || element.disabled) return undefined;
  if (isInput(element)) {
    if (element.type !== 'text') return undefined;
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

/** Whether a page asks for its text to be left alone, as it asks spelling checkers. */
const isUnchecked = ({ element }: Draft) =>
  element.matches('[spellcheck="false" i]') && !element.matches(MAIL_EDITORS);

function anyDraftAt(element: Element): Draft | undefined {
  if (isTextarea(element) || isInput(element)) return fieldDraft(element);
  return isEditable(element) ? { kind: 'rich', element: editingHost(element) } : undefined;
}

/** The draft that an element belongs to; `undefined` where no prose for others is written. */
export function draftAt(element: Element | undefined): Draft | undefined {
  const draft = element && anyDraftAt(element);
  if (!draft || isUnchecked(draft)) return undefined;
  return outward(element).some((around) => around.closest(NOT_PROSE)) ? undefined : draft;
}
