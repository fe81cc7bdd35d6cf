import { askWho, type Told } from '../../lib/messages/in-page.ts';
import { maybeAsking } from '../../lib/phrasing/asking.ts';
import { maybeBinding } from '../../lib/phrasing/binding.ts';

/** More than these of a kind are not told: no mail makes so many promises, or asks so much. */
const MOST = 40;

type Kinds = Pick<Told, 'promises' | 'questions'>;

const readIn = (text: string): Kinds => ({
  promises: maybeBinding(text),
  questions: maybeAsking(text),
});

const isEmpty = ({ promises, questions }: Kinds) => promises.length + questions.length === 0;

/**
 * The sentences of a draft that may promise or ask something, told when they change, with whom they
 * are for. A mail has more than one field: what is for the same people is told as one.
 */
export class Sentences {
  readonly #tell: (told: Partial<Told>) => void;
  /** By draft. One that was sent is told until another is read: it is what a promise was made in. */
  readonly #drafts = new Map<Element, Kinds[]>();
  #known = new Map<string, Kinds>();
  #current: Element | undefined;
  #last = '{"promises":[],"questions":[]}';
  #whom = '';

  constructor(tell: (told: Partial<Told>) => void) {
    this.#tell = tell;
  }

  /** Reads the blocks of a draft; only those whose text is new. */
  read(draft: Element, texts: string[]): void {
    this.#known = new Map(texts.map((text) => [text, this.#known.get(text) ?? readIn(text)]));
    for (const one of this.#drafts.keys()) if (!one.isConnected) this.#drafts.delete(one);
    const kinds = [...this.#known.values()].filter((one) => !isEmpty(one));
    this.#drafts.set(draft, kinds);
    this.#current = draft;
    this.look();
  }

  /** Looks again whom the draft is for: recipients may be added after the words. */
  look(): void {
    const draft = this.#current;
    if (!draft) return;
    const kinds = this.#together(draft);
    const each = (kind: keyof Kinds) =>
      [...new Set(kinds.flatMap((one) => one[kind]))].slice(0, MOST);
    const all = { promises: each('promises'), questions: each('questions') };
    const told = JSON.stringify(all);
    // Nobody need be asked for where nothing is said.
    const whom = kinds.length > 0 ? (askWho(draft) ?? null) : null;
    const recipients = JSON.stringify(whom);
    if (told === this.#last && recipients === this.#whom) return;
    this.#last = told;
    this.#whom = recipients;
    this.#tell({ ...all, whom });
  }

  #together(draft: Element): Kinds[] {
    const own = this.#drafts.get(draft) ?? [];
    const others = [...this.#drafts].filter(([one, kinds]) => one !== draft && kinds.length > 0);
    if (others.length === 0) return own;
    const people = peopleOf(draft);
    return [...own, ...others.flatMap(([one, kinds]) => (peopleOf(one) === people ? kinds : []))];
  }

  /** The draft is gone: what was asked in it is not asked of whoever is opened next. */
  gone(): void {
    this.#last = '';
    this.#current = undefined;
    this.#tell({ questions: [] });
  }
}

const peopleOf = (draft: Element) => JSON.stringify(askWho(draft)?.people);
