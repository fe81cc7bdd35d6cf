import { MOST_MARKS } from '../../lib/editor/paint.ts';
import type { Surface, Place } from '../../lib/editor/surface.ts';
import type { Detected } from '../../lib/phrasing/detect.ts';

/** How long the writer must have paused. */
const PAUSE_MS = 250;

/** New text is checked no longer than this in one go, ms: a key or a click waits for all of it. */
const TURN_MS = 25;

/** A finding, and where it stands in the draft. */
export interface Found {
  finding: Detected;
  place: Place;
  range: Range;
}

interface Duties {
  check: (text: string) => Detected[];
  /** Drops what the user wants to hear no more of. */
  left: (text: string, findings: readonly Detected[]) => Detected[];
  /** Gets the texts of the blocks at each reading, and what was found in them. */
  read: (texts: string[], found: readonly Found[], hints: readonly Found[]) => void;
  /** Called whenever there is something to open. */
  marked: () => void;
}

/** Reads a draft again after every pause in writing, and keeps its marks true. */
export class Watch {
  readonly surface: Surface;
  /** What is marked. */
  found: readonly Found[] = [];
  /** What is not marked, only told in the panel. */
  hints: readonly Found[] = [];
  readonly #duties: Duties;
  readonly #signal: AbortSignal;
  #known = new Map<string, Detected[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #composing = false;
  /** Until when, by the page's clock, the writer has not paused. */
  #until = 0;
  /** What a long text was pasted with, and is checked turn by turn. */
  #ahead: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: Surface, duties: Duties, signal: AbortSignal) {
    this.surface = surface;
    this.#duties = duties;
    this.#signal = signal;
    const page = surface.element.ownerDocument;
    const options = { capture: true, passive: true, signal };
    page.addEventListener('input', () => this.#later(), options);
    // Templates, signatures and some editors' own undo change the text without an input event.
    const changes = new MutationObserver(() => this.#later());
    changes.observe(surface.element, { subtree: true, childList: true, characterData: true });
    page.addEventListener('compositionstart', () => this.#compose(true), options);
    // The writer may have begun before this was here.
    page.addEventListener('compositionupdate', () => this.#compose(true), options);
    page.addEventListener('compositionend', () => this.#compose(false), options);
    signal.addEventListener('abort', () => {
      changes.disconnect();
      clearTimeout(this.#timer);
      clearTimeout(this.#ahead);
    });
    this.#later();
  }

  #compose(on: boolean): void {
    this.#composing = on;
    if (!on) return this.#later();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #later(): void {
    this.#until = performance.now() + PAUSE_MS;
    if (!this.#composing) this.#timer ??= setTimeout(() => this.#wait(), PAUSE_MS);
  }

  /** One timer for many keys: setting one anew at each of them costs more than all else here. */
  #wait(): void {
    const left = this.#until - performance.now();
    this.#timer = left > 1 ? setTimeout(() => this.#wait(), left) : undefined;
    if (!this.#timer) this.read();
  }

  /** Reads all of it again: more is known than before. */
  recheck(): void {
    this.#known.clear();
    // Its words are half written: it is read when they are done.
    if (!this.#composing) this.read();
  }

  /** Checks what `read` had no time for, and reads again when all of it is known. */
  #checkAhead(texts: string[]): void {
    const end = performance.now() + TURN_MS;
    while (performance.now() < end) {
      const text = texts.pop();
      if (text === undefined) return this.read();
      this.#known.set(text, this.#duties.check(text));
    }
    this.#ahead = setTimeout(() => this.#checkAhead(texts));
  }

  /** Reads the draft now. Only blocks whose text is new are checked, and long ones in several turns. */
  read(): void {
    clearTimeout(this.#ahead);
    // Replacing takes its time: by its end the guard may be switched off, and would paint again.
    if (this.#signal.aborted) return;
    const known = new Map<string, Detected[]>();
    const [found, hints]: [Found[], Found[]] = [[], []];
    const unread = new Set<string>();
    const end = performance.now() + TURN_MS;
    for (const block of this.surface.blocks()) {
      const { text } = block;
      let findings = known.get(text) ?? this.#known.get(text);
      if (!findings && performance.now() > end) {
        unread.add(text);
        continue;
      }
      findings ??= this.#duties.check(text);
      known.set(text, findings);
      for (const finding of this.#duties.left(text, findings)) {
        const kind = finding.severity === 'hint' ? hints : found;
        const place = { block, start: finding.start, end: finding.end };
        const range = kind.length < MOST_MARKS ? this.surface.rangeOf(place) : undefined;
        if (range) kind.push({ finding, place, range });
      }
    }
    this.#known = known;
    this.found = found;
    this.hints = hints;
    this.#duties.read([...known.keys()], found, hints);
    if (found.length > 0) this.#duties.marked();
    this.surface.paint(
      found.map(({ finding, range }) => ({ range, strong: finding.severity === 'strong' })),
    );
    if (unread.size > 0) this.#ahead = setTimeout(() => this.#checkAhead([...unread]));
  }
}
