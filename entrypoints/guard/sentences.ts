import type { Told } from '../../lib/messages/in-page.ts';
import { maybeAsking } from '../../lib/phrasing/asking.ts';
import { maybeBinding } from '../../lib/phrasing/binding.ts';

/** More than these of a kind are not told: no mail makes so many promises, or asks so much. */
const MOST = 40;

type Kinds = Pick<Told, 'promises' | 'questions'>;

const readIn = (text: string): Kinds => ({
  promises: maybeBinding(text),
  questions: maybeAsking(text),
});

/** The sentences of the page's drafts that may promise or ask something, told when they change. */
export class Sentences {
  readonly #tell: (told: Partial<Kinds>) => void;
  /** By draft. One that was sent is told until another is read: it is what a promise was made in. */
  readonly #drafts = new Map<Element, Kinds[]>();
  #known = new Map<string, Kinds>();
  #last = '{"promises":[],"questions":[]}';

  constructor(tell: (told: Partial<Kinds>) => void) {
    this.#tell = tell;
  }

  /** Reads the blocks of a draft; only those whose text is new. */
  read(draft: Element, texts: string[]): void {
    this.#known = new Map(texts.map((text) => [text, this.#known.get(text) ?? readIn(text)]));
    for (const one of this.#drafts.keys()) if (!one.isConnected) this.#drafts.delete(one);
    this.#drafts.set(draft, [...this.#known.values()]);
    const kinds = [...this.#drafts.values()].flat();
    const each = (kind: keyof Kinds) =>
      [...new Set(kinds.flatMap((one) => one[kind]))].slice(0, MOST);
    const all = { promises: each('promises'), questions: each('questions') };
    const told = JSON.stringify(all);
    if (told === this.#last) return;
    this.#last = told;
    this.#tell(all);
  }

  /** The draft is gone: what was asked in it is not asked of whoever is opened next. */
  gone(): void {
    this.#last = '';
    this.#tell({ questions: [] });
  }
}
