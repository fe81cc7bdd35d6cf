import { LONGEST_LABEL, roleByName, roleOf, splitLabel, type Role } from './labels.ts';
import { line } from './people.ts';

/** How far around an element its label is looked for. */
const LEVELS = 7;
const SIBLINGS = 24;

/** What stands beside a value and says what it is. */
export interface Label {
  role: Role;
  /** As it is written; empty where only the names of the program tell. */
  text: string;
  /** The part of the page that holds both label and value. */
  row: Element;
}

/** Text of a node, as far as it can be a label: a megabyte costs no more than a word. */
export function shortText(node: Node, most = LONGEST_LABEL): string {
  if (node.nodeType === 3) return line(node.nodeValue);
  if (node.nodeType !== 1) return '';
  const walker = (node.ownerDocument as Document).createTreeWalker(node, 4);
  let text = '';
  for (let next = walker.nextNode(); next && text.length <= most; next = walker.nextNode()) {
    text += next.nodeValue ?? '';
  }
  return line(text);
}

/** The label of a value: before it, above it, or by a name that belongs to it alone. */
export function labelOf(node: Node): Label | undefined {
  let at: Node | null = node;
  for (let level = 0; at && level < LEVELS; level++) {
    const row: Element | null = at.parentElement ?? hostOf(at);
    const said = at.nodeType === 1 ? saidOf(at as Element) : undefined;
    if (said) return { ...said, row: row ?? (at as Element) };
    // Above a row of a table stand other rows, and the names of its columns.
    const before = row && !/^(?:TR|TBODY)$/.test(at.nodeName) && labelBefore(at, level);
    if (before) return { ...before, row };
    const named = at.nodeType === 1 ? roleByName(at as Element) : undefined;
    if (named) return { role: named, text: '', row: row ?? (at as Element) };
    if (row?.localName === 'body') return undefined;
    at = row;
  }
  return undefined;
}

const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** What an element's own attributes say of it. */
function saidOf(element: Element): Omit<Label, 'row'> | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const [by] = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const labelled = by ? root.getElementById(by) : undefined;
  const named = element.id ? root.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  const aria = element.getAttribute('aria-label') ?? '';
  const texts = [
    labelled && shortText(labelled),
    named && shortText(named),
    element.getAttribute('placeholder'),
  ];
  for (const text of texts) {
    const role = text ? roleOf(text) : undefined;
    if (text && role) return { role, text };
  }
  const role = roleOf(aria) ?? splitLabel(aria.slice(0, 200)).role;
  return role && { role, text: aria };
}

/** The nearest text before this node that is a label, past others who stand in the same list. */
function labelBefore(at: Node, level: number): Omit<Label, 'row'> | undefined {
  let strange = 0;
  let near = at.previousSibling;
  for (let count = 0; near && count < SIBLINGS; near = near.previousSibling, count++) {
    const text = shortText(near);
    if (!/[\p{L}\p{N}@]/u.test(text)) continue;
    const role = roleOf(text);
    if (role) return { role, text };
    // `To: Ann, Bob` in one line of text before a link.
    const tail = near.nodeType === 3 ? /([^\s,;|·][^,;|·]*)[:：]?\s*$/.exec(text)?.[1] : undefined;
    const said = tail ? (roleOf(tail) ?? splitLabel(text).role) : undefined;
    if (said) return { role: said, text: tail ?? '' };
    strange += text.includes('@') ? 0 : 1;
    if (strange > (level === 0 ? 12 : 1)) return undefined;
  }
  return undefined;
}
