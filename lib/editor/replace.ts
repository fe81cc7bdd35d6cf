import type { Field } from './draft.ts';
import { selectionIn } from './selection.ts';

/** Editors learn of a new selection by an event; until they have, they edit the old one. */
const SELECTION_MS = 30;
/** The event and the frame after it come late on a busy machine, and not at all where nothing changed. */
const LONGEST_MS = 200;
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
  // One that is hidden or gone takes no focus: the words would go where the focus is.
  if ((field.getRootNode() as Document | ShadowRoot).activeElement !== field) return false;
  field.setSelectionRange(start, end);
  insert(field.ownerDocument, text);
  noteState(field);
  await pause(SETTLE_MS);
  return field.isConnected && field.value === expected;
}

/** A stretch of a rich editor, and what stands beside it in its line. */
export interface Stretch {
  range: Range;
  /** The character before it; none at the beginning of a block. */
  before?: string;
  /** What follows in the same line. */
  after?: string;
  /** The stretch with the character that follows it. */
  wider?: Range | undefined;
}

/** Whether the range is all the text of an inline element in which white space counts once. */
function fillsInline(range: Range): boolean {
  const { commonAncestorContainer: common } = range;
  const element = common.nodeType === 1 ? (common as Element) : common.parentElement;
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.display.startsWith('inline') || /^(?:pre|break)/.test(style.whiteSpace)) return false;
  return element?.textContent === range.toString();
}

/** Selects by the ends, since a range in a shadow root cannot be added, until the editor knows. */
async function select(page: Document, range: Range): Promise<void> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const told = new Promise((done) => {
    page.addEventListener('selectionchange', done, { once: true, passive: true });
  });
  page.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await Promise.race([told, pause(LONGEST_MS)]);
  const painted = new Promise((done) => {
    page.defaultView?.requestAnimationFrame(done);
  });
  await Promise.race([painted, pause(LONGEST_MS)]);
  await pause(SELECTION_MS);
}

/** How often words are selected again that an editor deselects. */
const MOST_TRIES = 4;

/**
 * Selects until it holds: CKEditor 4 puts the caret back where it was, some time after it got the
 * focus, and what is typed then would stand there. Answers whether it holds.
 */
async function selectForGood(root: HTMLElement, range: Range): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await select(root.ownerDocument, range);
    noteState(root);
    const selected = selectionIn(root);
    if (!selected || selected.toString() === range.toString()) return true;
  }
  return false;
}

/** Types words over what is selected, but holds back what the browser itself would answer. */
function offer(page: Document, words: string): void {
  const hold = (event: Event) => event.preventDefault();
  page.defaultView?.addEventListener('beforeinput', hold);
  insert(page, words);
  page.defaultView?.removeEventListener('beforeinput', hold);
}

/**
 * Firefox drops a space beside an inline element that it empties: the one behind, or at the end of a
 * line the one before. Where an editor leaves the input to the browser, that space is written with
 * the words, so that it is one step to undo.
 */
async function insertWithSpace(root: HTMLElement, stretch: Stretch, words: string): Promise<void> {
  const { range, after = '', wider } = stretch;
  const page = root.ownerDocument;
  const was = root.textContent;
  offer(page, words);
  await pause(SETTLE_MS);
  if (root.textContent !== was) return;
  const behind = after.trim() !== '' && wider;
  await select(page, behind || range);
  insert(page, behind ? `${words} ` : ` ${words}`);
  if (behind) page.getSelection()?.modify('move', 'backward', 'character');
}

/** Whether one of the spaces beside an inline element is dropped when that is emptied. */
function losesSpace({ range, before = '', after = '' }: Stretch): boolean {
  if (!fillsInline(range)) return false;
  return after.trim() === '' ? before === ' ' : after.startsWith(' ');
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

/** Replaces a stretch of a rich editor through the editor's own input path. */
export async function replaceInRich(
  root: HTMLElement,
  stretch: Stretch,
  text: string,
  firefox: boolean,
): Promise<void> {
  const page = root.ownerDocument;
  const { range } = stretch;
  page.defaultView?.focus();
  root.focus({ preventScroll: true });
  if (!(await selectForGood(root, range))) return;
  if (firefox && losesSpace(stretch)) await insertWithSpace(root, stretch, text);
  // Firefox hides a content script's DataTransfer from the page: no synthetic events there.
  else if (firefox || !announce(root, range, text)) insert(page, text);
  noteState(root);
  await pause(SETTLE_MS);
}
