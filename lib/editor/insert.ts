import type { Draft } from './draft.ts';
import { plain, replaceInField, replaceInRich } from './replace.ts';
import { selectionIn } from './selection.ts';

/** Where the caret stands in an editor; its beginning, where the caret is elsewhere. */
function caretIn(root: HTMLElement): Range {
  const selected = selectionIn(root);
  if (selected) return selected;
  const start = root.ownerDocument.createRange();
  // Inside the first paragraph: beside it, editors lose what is typed.
  start.setStart(root.firstElementChild ?? root, 0);
  return start;
}

const timesIn = (root: HTMLElement, text: string) =>
  plain(root.textContent ?? '').split(plain(text)).length - 1;

/**
 * Puts a text where the caret stands, in place of what is selected there, through the editor's own
 * input path. Answers whether the draft then says it.
 * @param firefox whether the browser is Firefox, whose editing differs
 */
export async function insertAtCaret(
  draft: Draft,
  text: string,
  firefox: boolean,
): Promise<boolean> {
  if (draft.kind === 'field') {
    const { element } = draft;
    const end = element.selectionEnd ?? element.value.length;
    return replaceInField(element, element.selectionStart ?? end, end, text);
  }
  const root = draft.element;
  const before = timesIn(root, text);
  await replaceInRich(root, { range: caretIn(root) }, text, firefox);
  return root.isConnected && timesIn(root, text) > before;
}
