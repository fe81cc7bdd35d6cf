import { LONGEST_SEARCH } from './people.ts';
import { addressesIn } from './seen-in.ts';

/** The addresses in what the user has selected, searched up to a fixed length. */
export function selectedAddresses(page: Document): string[] {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  return addressesIn(textOf(page, selection.getRangeAt(0)));
}

/** `Selection.toString()` lays out everything that is selected; this stops when it has enough. */
function textOf(page: Document, range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const walker = page.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let node: Node | null = startContainer.childNodes[startOffset] ?? startContainer;
  walker.currentNode = node;
  let text = '';
  for (; node && text.length < LONGEST_SEARCH; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break;
    if (node.parentElement?.closest('script, style')) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : LONGEST_SEARCH;
    text += `${(node.nodeValue ?? '').slice(from, Math.min(to, from + LONGEST_SEARCH))} `;
  }
  return text;
}
