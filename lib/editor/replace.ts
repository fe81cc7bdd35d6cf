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

/** CKEditor 4 copies its text into the mail only after a key: without this the old words are sent. */
function wakeEditor(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (view) element.dispatchEvent(new view.KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
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
  wakeEditor(field);
  await pause(SETTLE_MS);
  return field.isConnected && field.value === expected;
}

/** True where the range is all the text of an inline element and a space follows. */
function fillsInlineElement(range: Range): boolean {
  const { startContainer: node, endContainer, startOffset, endOffset } = range;
  const element = node.parentElement;
  if (node !== endContainer || node.nodeType !== 3 || !element) return false;
  if (startOffset !== 0 || endOffset !== node.textContent?.length) return false;
  if (element.childNodes.length !== 1) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.display.startsWith('inline') || style.whiteSpace.startsWith('pre')) return false;
  return /^[ \u00A0]/.test(element.nextSibling?.textContent ?? '');
}

function select(page: Document, range: Range): boolean {
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection !== null;
}

/** Firefox drops the space after an inline element that is replaced whole: insert, then delete. */
async function insertBeside(page: Document, range: Range, text: string): Promise<void> {
  const old = range.cloneRange();
  const behind = range.cloneRange();
  behind.collapse(false);
  select(page, behind);
  await pause(SELECTION_MS);
  insert(page, text);
  select(page, old);
  await pause(SELECTION_MS);
  // As in insert: the only edit that the undo stack knows.
  // oxlint-disable-next-line typescript/no-deprecated
  page.execCommand('delete');
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
  if (firefox && fillsInlineElement(range)) await insertBeside(page, range, text);
  // Firefox hides a content script's DataTransfer from the page: no synthetic events there.
  else if (firefox || !announce(root, range, text)) insert(page, text);
  wakeEditor(root);
  await pause(SETTLE_MS);
}
