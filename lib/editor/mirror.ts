import type { Field } from './draft.ts';
import { inkIn, type Mark } from './paint.ts';
import { makeHost } from './traces.ts';

/** What makes text fall where the field has it. */
const METRICS = [
  'border-width',
  'direction',
  'font',
  'font-feature-settings',
  'font-kerning',
  'font-variation-settings',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

const px = (value: string) => Number.parseFloat(value) || 0;

/** The part of a field that its scrolling ancestors let through, as insets for `clip-path`. */
function clipOf(field: Element, box: DOMRect, view: Window): string {
  let [top, right, bottom, left] = [box.top, box.right, box.bottom, box.left];
  for (let up = field.parentElement; up; up = up.parentElement) {
    if (view.getComputedStyle(up).overflow !== 'visible' && up !== field.ownerDocument.body) {
      const limit = up.getBoundingClientRect();
      top = Math.max(top, limit.top);
      right = Math.min(right, limit.right);
      bottom = Math.min(bottom, limit.bottom);
      left = Math.max(left, limit.left);
    }
  }
  return `inset(${top - box.top}px ${box.right - right}px ${box.bottom - bottom}px ${left - box.left}px)`;
}

/**
 * A form field has no ranges. Its text is laid out once more, invisibly and exactly above it, in a
 * closed shadow root beside the body, and the marks are painted there.
 */
export class Mirror {
  readonly #field: Field;
  readonly #host: HTMLElement;
  readonly #glass: HTMLElement;
  readonly #text: Text;
  readonly #ink;
  #marks: readonly Mark[] = [];
  #waiting = false;

  constructor(field: Field, signal: AbortSignal) {
    const page = field.ownerDocument;
    this.#field = field;
    this.#host = makeHost(page);
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    this.#glass = page.createElement('div');
    this.#text = page.createTextNode('');
    this.#glass.append(this.#text);
    shadow.append(this.#glass);
    this.#host.style.cssText = 'all: initial; pointer-events: none;';
    this.#host.ariaHidden = 'true';
    this.#ink = inkIn(this.#glass, signal);
    const follow = () => this.#follow();
    page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    // Nobody outside a shadow root hears that something in it scrolls.
    field.addEventListener('scroll', follow, { passive: true, signal });
    page.defaultView?.addEventListener('resize', follow, { passive: true, signal });
    const typed = () => {
      if (this.#marks.length > 0) this.sync();
      this.#follow();
    };
    field.addEventListener('input', typed, { passive: true, signal });
    const sizes = new ResizeObserver(follow);
    sizes.observe(field);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#host.remove();
    });
  }

  /**
   * Takes over what was typed. Only the changed middle is exchanged, so that the ranges over the
   * rest stay where their words are.
   */
  sync(): void {
    const [old, now] = [this.#text.data, this.#field.value];
    if (old === now) return;
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head]) head += 1;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    this.#text.replaceData(head, old.length - head - tail, now.slice(head, now.length - tail));
  }

  /** A range over the field's value. The mirror must be painted before its rectangles are true. */
  range(start: number, end: number): Range | undefined {
    this.sync();
    if (end > this.#text.length) return undefined;
    const range = this.#text.ownerDocument.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return range;
  }

  paint(marks: readonly Mark[]): void {
    this.#marks = marks;
    if (marks.length === 0) this.#host.remove();
    else if (!this.#host.isConnected) this.#field.ownerDocument.documentElement.append(this.#host);
    this.#place();
    this.#ink.paint(marks);
  }

  /** Once per frame, however many scroll events there are. */
  #follow(): void {
    if (this.#waiting || this.#marks.length === 0) return;
    this.#waiting = true;
    this.#field.ownerDocument.defaultView?.requestAnimationFrame(() => {
      this.#waiting = false;
      this.#place();
    });
  }

  #place(): void {
    const field = this.#field;
    const view = field.ownerDocument.defaultView;
    if (!this.#host.isConnected || !view) return;
    if (!field.isConnected) {
      this.#host.remove();
      return;
    }
    const from = view.getComputedStyle(field);
    const box = field.getBoundingClientRect();
    const { style } = this.#glass;
    for (const name of METRICS) style.setProperty(name, from.getPropertyValue(name));
    const line = field.tagName === 'INPUT';
    const borders = px(from.borderLeftWidth) + px(from.borderRightWidth);
    const bar = line ? 0 : Math.max(0, field.offsetWidth - field.clientWidth - borders);
    Object.assign(style, {
      position: 'fixed',
      zIndex: '2147483646',
      boxSizing: 'border-box',
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      clipPath: clipOf(field, box, view),
      borderStyle: 'solid',
      borderColor: 'transparent',
      color: 'transparent',
      overflow: 'hidden',
      pointerEvents: 'none',
      whiteSpace: line ? 'pre' : 'pre-wrap',
      visibility: from.visibility,
      paddingRight: `${px(from.paddingRight) + bar}px`,
    });
    // A field centres its one line; the mirror's line is made as tall as the room for it.
    if (line) {
      const inner = box.height - px(from.borderTopWidth) - px(from.borderBottomWidth);
      style.lineHeight = `${inner - px(from.paddingTop) - px(from.paddingBottom)}px`;
    }
    this.#glass.scrollTop = field.scrollTop;
    this.#glass.scrollLeft = field.scrollLeft;
  }
}
