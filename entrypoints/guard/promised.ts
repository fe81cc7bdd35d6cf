import { maybeBinding } from '../../lib/phrasing/binding.ts';

/** More than these are not told: no mail makes so many promises. */
const MOST = 40;

/** The sentences of the page's drafts that may bind the user to something, told when they change. */
export class Promised {
  readonly #tell: (sentences: string[]) => void;
  /** By draft. One that was sent is told until another is read: it is what the promise was made in. */
  readonly #drafts = new Map<Element, string[]>();
  #known = new Map<string, string[]>();
  #last = '[]';

  constructor(tell: (sentences: string[]) => void) {
    this.#tell = tell;
  }

  /** Reads the blocks of a draft; only those whose text is new. */
  read(draft: Element, texts: string[]): void {
    const known = new Map(texts.map((text) => [text, this.#known.get(text) ?? maybeBinding(text)]));
    this.#known = known;

    for (const one of this.#drafts.keys()) if (!one.isConnected) this.#drafts.delete(one);
    this.#drafts.set(draft, [...known.values()].flat());
    const all = [...new Set([...this.#drafts.values()].flat())].slice(0, MOST);
    const told = JSON.stringify(all);
    if (told === this.#last) return;
    this.#last = told;
    this.#tell(all);
  }
}
