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
  const start = range.startContainer;
  if (start === range.endContainer && start.nodeType === Node.TEXT_NODE) {
    return part(start.nodeValue, range.startOffset, range.endOffset);
  }
  const walker = page.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = start.childNodes[range.startOffset] ?? start;
  let text = '';
  let node: Node | null = walker.currentNode;
  if (node.nodeType !== Node.TEXT_NODE) node = walker.nextNode();
  for (; node && text.length < LONGEST_SEARCH; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break;
    if (node.parentElement?.closest('script, style')) continue;
    const from = node === start ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : Infinity;
    text += `${part(node.nodeValue, from, to)} `;
  }
  return text;
}

const part = (text: string | null, from: number, to: number): string =>
  (text ?? '').slice(from, Math.min(to, from + LONGEST_SEARCH));
