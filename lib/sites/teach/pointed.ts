import { holderOf, isShown } from '../reading/documents.ts';
import { line } from '../reading/people.ts';
import { shownBy } from '../reading/seen-in.ts';
import { type Derived, type Matching, selectorFor } from './derive.ts';
import { partsOf } from './durable.ts';

/** What the user is asked to point at. */
export type Wanted = 'person' | 'address' | 'composer' | 'recipients';

/** What was pointed at: where it stands, how it is found again, and what it says now. */
export interface Pointed {
  /** Selector of what shows one mail, record or draft. */
  region: string;
  /** Selector inside it. */
  css: string;
  weak: boolean;
  reads: { name?: string; address?: string };
}

/** What commonly holds one mail, record or draft. */
const REGION =
  'main, article, form, dialog, section, [role="main"], [role="article"], [role="region"], [role="dialog"], [role="form"], [role="tabpanel"], [role="document"]';
/** So far up a name stands beside the address that an attribute holds. */
const NEAR = 3;
/** More regions of one kind are a list. */
const MOST_REGIONS = 10;

/** How an element that was pointed at is found again; `undefined` where nothing tells it. */
export function pointedAt(element: Element, wanted: Wanted): Pointed | undefined {
  const meant = wanted === 'composer' ? editorAt(element) : personAt(element);
  const matching = wanted === 'recipients' ? 'likes' : 'alone';
  const reads = wanted === 'composer' ? {} : readsNow(meant);
  // A name and its address may stand far apart: each is told in the whole page.
  const apart = wanted === 'address' || (wanted === 'person' && reads.address === undefined);
  const inside = apart ? [] : inRegions(meant, matching);
  const found = [...inside, ...anywhere(meant, matching)].sort((a, b) => a.cost - b.cost)[0];
  return found && { region: found.region, css: found.css, weak: found.weak, reads };
}

/** Whom it shows now: address and name, or the name alone. */
function readsNow(element: Element): Pointed['reads'] {
  const shown = shownBy(element);
  if (shown?.address) return shown;
  const name = line(element.textContent);
  return name === '' ? {} : { name };
}

/** The element that says most of the person whose name or picture was hit. */
function personAt(element: Element): Element {
  let here: Element | null = element;
  const text = line(element.textContent);
  for (let up = 0; here && up < NEAR; up++) {
    const alone = line(here.textContent).length <= text.length + 2;
    if (!alone && up > 0) break;
    if (shownBy(here)?.address) return here;
    here = here.parentElement;
  }
  return element;
}

/** The whole editor around a place in it; of a frame that is written in, the frame. */
function editorAt(element: Element): Element {
  const { body, designMode, defaultView } = element.ownerDocument;
  const frame = defaultView?.frameElement;
  const editing = designMode === 'on' || body.isContentEditable;
  if (frame && editing) return frame;
  let editor = element;
  for (let here: Element | null = element; here; here = here.parentElement) {
    if (here.hasAttribute('contenteditable')) editor = here;
  }
  return editor;
}

type InRegion = Derived & { region: string };

/** By the element that commonly holds one mail or record, the nearest first. */
function inRegions(element: Element, matching: Matching): InRegion[] {
  const found: InRegion[] = [];
  let here = element.parentElement?.closest(REGION);
  for (; here && found.length < 4; here = here.parentElement?.closest(REGION)) {
    const own = here;
    const part = partsOf(own).find(({ css }) => isRegion(css, own));
    const derived = part && selectorFor(element, own, matching);
    if (part && derived) {
      found.push({
        ...derived,
        region: holding(part.css, derived),
        cost: derived.cost + part.cost / 4,
      });
    }
  }
  return found;
}

function isRegion(css: string, region: Element): boolean {
  const root = region.getRootNode() as Document | ShadowRoot;
  const likes = root.querySelectorAll(css);
  return likes.length <= MOST_REGIONS && Array.from(likes).filter(isShown).includes(region);
}

/** Without it there, as in a list, nothing is open. */
const holding = (region: string, { css }: Derived) => `${region}:has(${css})`;

/** By itself, wherever it stands. */
function anywhere(element: Element, matching: Matching): InRegion[] {
  const root = element.getRootNode();
  const derived = selectorFor(element, root as Document, matching);
  if (!derived) return [];
  let top: Element = element;
  while (top.parentElement && top.parentElement.localName !== 'html') top = top.parentElement;
  // Under a shadow root no body can be told: the outermost element there stands for it.
  if (top === element && !holderOf(root)) return [];
  return [{ ...derived, region: holding(top.localName, derived), cost: derived.cost + 3 }];
}
