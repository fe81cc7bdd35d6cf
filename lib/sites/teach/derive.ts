import { isShown } from '../reading/documents.ts';
import { partsOf, type Part } from './durable.ts';

/** How an element is found again on another page of the same site. */
export interface Derived {
  css: string;
  cost: number;
  /** By its place among others only: a small change of the site moves it. */
  weak: boolean;
}

type Root = Document | Element;

/** So far up is looked for what tells an element from its likes. */
const DEPTH = 8;
/** So many selectors are tried: a page may be made to have no good one. */
const MOST_TRIES = 500;
const MOST_MATCHES = 50;
const STEP = 0.5;
const PLACE = 20;

/** What a selector may match: this element alone, or its likes too, as the chips of several recipients. */
export type Matching = 'alone' | 'likes';

/** The most lasting selector of an element under a root; `undefined` where there is none. */
export function selectorFor(
  element: Element,
  root: Root,
  matching: Matching = 'alone',
): Derived | undefined {
  const tries = { left: MOST_TRIES };
  const fits = (css: string) => (tries.left -= 1) >= 0 && matches(css, element, root, matching);
  const own = combined(partsOf(element));
  const found = [...own, ...underAncestors(element, root, own)]
    .sort((a, b) => a.cost - b.cost)
    .find(({ css }) => fits(css));
  if (found) return { ...found, weak: found.cost >= PLACE };
  return byPlace(element, root, (css) => matches(css, element, root, matching));
}

/** Each part alone, and each two. */
function combined(parts: Part[]): Part[] {
  const tag = parts.filter(isTag);
  const rest = parts.filter((part) => !isTag(part));
  const pairs = rest.flatMap((one, at) => [
    ...tag.map((name) => ({ css: name.css + one.css, cost: one.cost + STEP })),
    ...rest.slice(at + 1).map((two) => ({ css: one.css + two.css, cost: one.cost + two.cost })),
  ]);
  return [...parts, ...pairs];
}

const isTag = ({ css }: Part) => /^[a-z]/.test(css);

function underAncestors(element: Element, root: Root, own: Part[]): Part[] {
  const best = own.toSorted((a, b) => a.cost - b.cost).slice(0, 6);
  return ancestorsOf(element, root).flatMap((ancestor, up) =>
    partsOf(ancestor)
      .filter((part) => !isTag(part))
      .slice(0, 3)
      .flatMap((above) =>
        best.map(({ css, cost }) => ({
          css: `${above.css} ${css}`,
          cost: cost + above.cost + STEP * (up + 1),
        })),
      ),
  );
}

function ancestorsOf(element: Element, root: Root): Element[] {
  const found: Element[] = [];
  let above = element.parentElement;
  while (above && above !== root && found.length < DEPTH) {
    found.push(above);
    above = above.parentElement;
  }
  return found;
}

function matches(css: string, element: Element, root: Root, matching: Matching): boolean {
  const found = root.querySelectorAll(css);
  if (found.length > MOST_MATCHES) return false;
  // A hidden twin of what is shown is common: it is not read.
  const shown = Array.from(found).filter(isShown);
  return matching === 'alone'
    ? shown.length === 1 && shown[0] === element
    : shown.includes(element);
}

/** The last resort: its place under something that can be told. */
function byPlace(
  element: Element,
  root: Root,
  fits: (css: string) => boolean,
): Derived | undefined {
  let path = '';
  let here: Element | null = element;
  for (let up = 0; here && here !== root && up < DEPTH * 2; up++) {
    const parts = partsOf(here).filter((part) => !isTag(part));
    const named = parts.map(({ css }) => css + path).find(fits);
    if (named) return { css: named, cost: PLACE, weak: true };
    path = ` > ${placeOf(here)}${path}`;
    here = here.parentElement;
  }
  const whole = path.replace(/^ > /, '');
  return whole && fits(whole) ? { css: whole, cost: PLACE, weak: true } : undefined;
}

function placeOf(element: Element): string {
  const { localName, parentElement } = element;
  const likes = Array.from(parentElement?.children ?? []).filter(
    (one) => one.localName === localName,
  );
  return likes.length > 1 ? `${localName}:nth-of-type(${likes.indexOf(element) + 1})` : localName;
}
