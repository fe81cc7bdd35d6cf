/** A rectangle of a frame's document as the top window sees it. */
export function inTopWindow(rect: DOMRect, view: Window | null): DOMRect {
  let { x, y } = rect;
  for (
    let frame = view?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const box = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    x += box.x + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0);
    y += box.y + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0);
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** Where a range is on the screen: its last line, as the card hangs below it. */
export function rectOf(range: Range): DOMRect | undefined {
  const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
  return rect && inTopWindow(rect, range.startContainer.ownerDocument?.defaultView ?? null);
}

/** Whether a point of the range's own window lies on it. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/** Scrolls to words that the keyboard jumped to and that are not to be seen. */
export function reveal(range: Range): void {
  const rect = rectOf(range);
  if (rect && rect.top >= 0 && rect.bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
