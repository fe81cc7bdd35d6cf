import { roleByName, roleOf, splitLabel, type Role } from './labels.ts';
import { shortText } from './people.ts';

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

type Told = Omit<Label, 'row'>;

/** Looks for labels. Neighbours look at the same surroundings, so that these are remembered. */
export class Labels {
  readonly #texts = new Map<Node, string>();
  readonly #told = new Map<Node, Told | undefined>();

  /** The beginning of what stands in a node. */
  readonly text = (node: Node): string => {
    const known = this.#texts.get(node) ?? shortText(node);
    this.#texts.set(node, known);
    return known;
  };

  /** The label of a value: before it, above it, or by a name that belongs to it alone. */
  of(node: Node): Label | undefined {
    let fallback: Label | undefined;
    let at: Node | null = node;
    for (let level = 0; at && level < LEVELS; level++) {
      const row: Element | null = at.parentElement ?? hostOf(at);
      const home = row ?? (at.nodeType === 1 ? (at as Element) : undefined);
      if (!home) return fallback;
      const told = level === 0 ? this.#toldAt(at, level) : this.#around(at, level);
      // An address within something that says who it is of.
      if (told && !told.text && told.role === 'mail') fallback ??= { ...told, row: home };
      else if (told) return { ...told, row: home };
      if (home.localName === 'body') return fallback;
      at = row;
    }
    return fallback;
  }

  #around(at: Node, level: number): Told | undefined {
    if (!this.#told.has(at)) this.#told.set(at, this.#toldAt(at, level));
    return this.#told.get(at);
  }

  #toldAt(at: Node, level: number): Told | undefined {
    const element = at.nodeType === 1 ? (at as Element) : undefined;
    const told =
      (element && saidOf(element, this.text)) ??
      labelBefore(at, level, this.text) ??
      fieldAfter(at, level);
    if (told) return told;
    const role = element && roleByName(element);
    return role && { role, text: '' };
  }
}

/** Those who were chosen already stand before the field for more. */
function fieldAfter(at: Node, level: number): Told | undefined {
  let next = at.nextSibling;
  if (level > 3) return undefined;
  for (let count = 0; next && next.nodeName !== 'INPUT' && count < 6; count++) {
    next = next.nextSibling;
  }
  if (next?.nodeName !== 'INPUT') return undefined;
  const field = next as Element;
  const role = roleOf(field.getAttribute('aria-label') ?? '') ?? roleByName(field);
  return role === 'to' || role === 'cc' ? { role, text: role } : undefined;
}

/** A job title may be a word that is a label elsewhere: it stands behind a name, once among its neighbours. */
const isJob = (node: Node, role: Role): boolean => {
  const element = node.nodeType === 1 ? (node as Element) : undefined;
  const isTitle =
    role === 'owner' && element?.matches('.title, [class*="job" i], [class*="position" i]');
  const all = isTitle && element?.parentElement?.getElementsByClassName(element.className);
  return Boolean(all && all.length === 1 && element?.previousElementSibling);
};

const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

export const isField = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' || element.localName === 'textarea';

/** What an element's own attributes say of it. */
function saidOf(element: Element, read: (node: Node) => string): Told | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const [by] = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const labelled = by ? root.getElementById(by) : undefined;
  const named = isField(element) ? element.labels?.[0] : undefined;
  const aria = element.getAttribute('aria-label') ?? '';
  const texts = [
    labelled && read(labelled),
    named && read(named),
    element.getAttribute('placeholder'),
  ];
  for (const text of texts) {
    const role = text ? roleOf(text) : undefined;
    if (text && role) return { role, text };
  }
  const role = roleOf(aria) ?? splitLabel(aria.slice(0, 200)).role;
  return role && { role, text: aria };
}

/** What a picture without text is called. */
const nameOf = (node: Node): string =>
  node.nodeType === 1
    ? ((node as Element).getAttribute('aria-label') ??
      (node as Element).getAttribute('title') ??
      '')
    : '';

/** The nearest text before this node that is a label, past others who stand in the same list. */
function labelBefore(at: Node, level: number, read: (node: Node) => string): Told | undefined {
  // Above a row of a table stand other rows, and above a table or list its title.
  if (/^(?:TR|TBODY|TABLE|[UO]L)$/.test(at.nodeName)) return undefined;
  let strange = 0;
  let near = at.previousSibling;
  for (let count = 0; near && count < SIBLINGS; near = near.previousSibling, count++) {
    const text = read(near) || nameOf(near);
    if (!/[\p{L}\p{N}@]/u.test(text)) continue;
    const role = roleOf(text);
    if (role && !isJob(near, role)) return { role, text };
    // `To: Ann, Bob` in one line of text before a link.
    const tail = near.nodeType === 3 ? /([^\s,;|·][^,;|·]*)[:：]?\s*$/.exec(text)?.[1] : undefined;
    const said = tail ? (roleOf(tail) ?? splitLabel(text).role) : undefined;
    if (said && said !== 'mail') return { role: said, text: tail ?? '' };
    strange += text.includes('@') ? 0 : 1;
    if (strange > (level === 0 ? 12 : 1)) return undefined;
  }
  return undefined;
}
