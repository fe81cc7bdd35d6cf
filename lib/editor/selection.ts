/** What is selected in an editor, or where its caret stands; in shadow roots too. */
export function selectionIn(root: Element): Range | undefined {
  const page = root.ownerDocument;
  const scope: Node = root.getRootNode();
  const selection = page.getSelection();
  if (!selection?.rangeCount) return undefined;
  const [found] =
    'host' in scope
      ? selection.getComposedRanges({ shadowRoots: [scope as ShadowRoot] })
      : [selection.getRangeAt(0)];
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) {
    return undefined;
  }
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
