import type { Told } from '../../lib/messages/in-page.ts';
import { maybeAsking } from '../../lib/phrasing/asking.ts';
import { maybeBinding } from '../../lib/phrasing/binding.ts';

/** More than these are not told: no mail makes so many promises, or asks so much. */
const MOST = 40;

/** Sentences of one kind in the page's drafts, told when they change. */
class Sentences {
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

/** Tells what drafts may promise and ask for. */
export function followSentences(tell: (told: Partial<Told>) => void) {
  const promised = new Sentences(maybeBinding, (promises) => tell({ promises }));
  const asked = new Sentences(maybeAsking, (questions) => tell({ questions }));
  return {
    /** Reads the blocks of a draft. */
    read(draft: Element, texts: string[]): void {
      promised.read(draft, texts);
      asked.read(draft, texts);
    },
    /** What was asked in a mail that was sent is not asked of whoever is opened next. */
    moved: () => asked.forget(),
  };
}
