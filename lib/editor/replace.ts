import type { Field } from './draft.ts';

/** Editors learn of a new selection by an event; until they have, they edit the old one. */
const SELECTION_MS = 30;
/** After this the editor has rendered its model again, and the text can be judged. */
const SETTLE_MS = 60;

/** Waits in the page's own time. */
const pause = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

/** White space as it compares: editors write ordinary and no-break spaces as they like. */
export const plain = (text: string) => text.replace(/[\s\u00A0\u200B]+/g, ' ').trim();

/**
 * Tells an editor that something was or will be written, by events that enter nothing. Without them
 * CKEditor 4 sends the old words, and TinyMCE and RoosterJS take back more than these at an undo.
 */
function noteState(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  element.dispatchEvent(new view.KeyboardEvent('keypress', { bubbles: true }));
  const insert = { key: 'Insert', code: 'Insert', keyCode: 45, bubbles: true };
  element.dispatchEvent(new view.KeyboardEvent('keyup', insert));
}

function insert(page: Document, text: string): boolean {
  // The only way of editing that browsers put on the undo stack.
  // oxlint-disable-next-line typescript/no-deprecated
  return page.execCommand('insertText', false, text);
}

/** Replaces part of a form field's value. Answers whether the value then is what it should be. */
export async function replaceInField(
  field: Field,
  start: number,
  end: number,
  text: string,
): Promise<boolean> {
  const expected = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  insert(field.ownerDocument, text);
  noteState(field);
  await pause(SETTLE_MS);
  return field.isConnected && field.value === expected;
}

const textOf = (node: Node | null | undefined) => node?.textContent ?? '';

/** The outermost inline element that the range is all the text of, where white space counts once. */
function filledBy(range: Range): Element | undefined {
  const { commonAncestorContainer: common } = range;
  const view = common.ownerDocument?.defaultView;
  let filled: Element | undefined;
  let up = common.nodeType === 1 ? (common as Element) : common.parentElement;
  for (; up && up.textContent === range.toString(); up = up.parentElement) {
    const style = view?.getComputedStyle(up);
    if (!style?.display.startsWith('inline') || /^(?:pre|break)/.test(style.whiteSpace)) break;
    filled = up;
  }
  return filled;
}

/** By its ends: a range in a shadow root cannot be added. */
function select(page: Document, range: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = page.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return selection !== null;
}

/** Types words over what is selected, but holds back what the browser itself would answer. */
function offer(page: Document, words: string): void {
  const hold = (event: Event) => event.preventDefault();
  page.defaultView?.addEventListener('beforeinput', hold);
  insert(page, words);
  page.defaultView?.removeEventListener('beforeinput', hold);
}

/**
 * Firefox drops the space behind an inline element that it empties. Where the editor leaves the
 * input to the browser, the space is replaced with the words, in one step, and the caret put before it.
 */
async function insertWithSpace(root: HTMLElement, range: Range, words: string): Promise<void> {
  const page = root.ownerDocument;
  const next = filledBy(range)?.nextSibling;
  const before = root.textContent;
  offer(page, words);
  await pause(SETTLE_MS);
  if (root.textContent !== before || !next) return;
  const walker = page.createTreeWalker(next, NodeFilter.SHOW_TEXT);
  range.setEnd(next.nodeType === 3 ? next : (walker.nextNode() ?? next), 1);
  select(page, range);
  await pause(SELECTION_MS);
  insert(page, `${words} `);
  page.getSelection()?.modify('move', 'backward', 'character');
}

/** Chromium's `execCommand` fires no `beforeinput`, on which several editors live. */
function announce(element: HTMLElement, range: Range, text: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', text);
  const node = range.startContainer;
  const target = (node.nodeType === 1 ? (node as Element) : node.parentElement) ?? element;
  if (element.closest('.public-DraftEditor-content')) {
    const paste = { clipboardData: dataTransfer, bubbles: true, cancelable: true, composed: true };
    return !target.dispatchEvent(new view.ClipboardEvent('paste', paste));
  }
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
    targetRanges: [new view.StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target.dispatchEvent(event);
}

/** Replaces a range of a rich editor through the editor's own input path. */
export async function replaceInRich(
  root: HTMLElement,
  range: Range,
  text: string,
  firefox: boolean,
): Promise<void> {
  const page = root.ownerDocument;
  page.defaultView?.focus();
  root.focus({ preventScroll: true });
  if (!select(page, range)) return;
  await pause(SELECTION_MS);
  noteState(root);
  const spaced = firefox && /^[ \u00A0]/.test(textOf(filledBy(range)?.nextSibling));
  if (spaced) await insertWithSpace(root, range, text);
  // Firefox hides a content script's DataTransfer from the page: no synthetic events there.
  else if (firefox || !announce(root, range, text)) insert(page, text);
  noteState(root);
  await pause(SETTLE_MS);
}
