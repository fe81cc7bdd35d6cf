import { readAround, type Around } from './around.ts';
import { isShown, parentOf } from './documents.ts';

/** A composer that is spread wider than this over the markup is a whole page. */
const MOST_LEVELS = 12;
/** Lower than this, a text field is one for recipients or a subject, CSS px. */
const LOW = 60;
const EDITORS =
  'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], iframe';

const NOBODY: Around = { kind: 'draft', sure: false, people: [], own: [] };

/**
 * Whom a draft is for on a page without landmarks: those named in the nearest part around its
 * editor, and nobody once another editor is in it too. `undefined` where that part is no composer.
 * @param own addresses of the user
 */
export function readDraftAround(
  editor: Element,
  own: readonly string[],
  without?: string,
): Around | undefined {
  let at = parentOf(editor);
  for (let level = 0; level < MOST_LEVELS && at && at.localName !== 'body'; level++) {
    if (holdsOther(at, editor)) return NOBODY;
    const found = readAround([at], own, without);
    if (found.people.length > 0) return found.kind === 'draft' ? found : undefined;
    at = parentOf(at);
  }
  return undefined;
}

const holdsOther = (at: Element, editor: Element) =>
  Array.from(at.querySelectorAll<HTMLElement>(EDITORS)).some(
    (other) =>
      other.offsetHeight >= LOW &&
      !other.contains(editor) &&
      !editor.contains(other) &&
      other !== editor.ownerDocument.defaultView?.frameElement &&
      isShown(other),
  );

/** Whether somebody writes in this element. */
export const isEditor = (element: Element | null): element is Element =>
  Boolean(element?.closest('textarea, [contenteditable=""], [contenteditable="true"]'));
