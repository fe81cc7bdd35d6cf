/** More than these are not told: no mail makes so many promises, or asks so much. */
const MOST = 40;

/** Sentences of one kind in the page's drafts, told when they change. */
export class Sentences {
  readonly #find: (text: string) => string[];
  readonly #tell: (sentences: string[]) => void;
  /** By draft. One that was sent is told until another is read: it is what a promise was made in. */
  readonly #drafts = new Map<Element, string[]>();
  #known = new Map<string, string[]>();
  #last = '[]';

  /** @param find answers with the sentences of that kind in a text */
  constructor(find: (text: string) => string[], tell: (sentences: string[]) => void) {
    this.#find = find;
    this.#tell = tell;
  }

  /** Reads the blocks of a draft; only those whose text is new. */
  read(draft: Element, texts: string[]): void {
    const known = new Map(texts.map((text) => [text, this.#known.get(text) ?? this.#find(text)]));
    this.#known = known;

    this.#drafts.set(draft, [...known.values()].flat());
    this.forget();
  }

  /** Lets go of drafts that are not in the page any more. */
  forget(): void {
    for (const one of this.#drafts.keys()) if (!one.isConnected) this.#drafts.delete(one);
    const all = [...new Set([...this.#drafts.values()].flat())].slice(0, MOST);
    const told = JSON.stringify(all);
    if (told === this.#last) return;
    this.#last = told;
    this.#tell(all);
  }
}
