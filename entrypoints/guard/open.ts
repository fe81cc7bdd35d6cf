import type { Rule } from '../../lib/phrasing/rule.ts';
import type { Span } from '../../lib/phrasing/sentence.ts';
import type { Locale } from '../../lib/i18n/words.ts';
import type { Card } from '../card/card.ts';
import { aboutCompetitor } from './about-competitor.ts';
import type { Ignorer } from './ignoring.ts';
import { cards } from './load-card.ts';
import { covers, rectOf, reveal } from './rect.ts';
import type { Found, Watch } from './watch.ts';

/** How often an open card looks whether its words are still there. */
const LOOK_MS = 500;

/** Opens the card over a draft's marks, by a click on one or by Alt+., until the signal aborts. */
export function openCards(watch: Watch, given: Given, signal: AbortSignal): void {
  new Opener(watch, given, signal).listen();
}

/** What a card needs to know besides what was found. */
interface Given {
  ignorer: Ignorer;
  locale: Locale;
  /** Rules beside ours, as far as they are here. */
  further: () => readonly Rule[];
  /** Answers no, and ends everything, once the extension was updated or removed. */
  stillAlive: () => boolean;
}

/** Every reading of the draft finds the same anew. */
const atSamePlace = ({ range: one }: Found, { range: other }: Found) =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset;

class Opener {
  readonly #watch: Watch;
  readonly #given: Given;
  readonly #signal: AbortSignal;
  #open: { found: Found; card: Card; end: AbortController } | undefined;
  /** Counts what was asked for: a card that comes late is not shown. */
  #turn = 0;
  /** Words are on their way into the draft. */
  #applying = false;

  constructor(watch: Watch, given: Given, signal: AbortSignal) {
    this.#watch = watch;
    this.#given = given;
    this.#signal = signal;
  }

  listen(): void {
    const signal = this.#signal;
    const page = this.#watch.surface.element.ownerDocument;
    const options = { capture: true, signal };
    page.addEventListener('click', (event) => this.#clicked(event), { ...options, passive: true });
    page.addEventListener('keydown', (event) => this.#pressed(event), options);
    page.addEventListener('input', (event) => this.#typed(event), { ...options, passive: true });
    if (page !== document)
      document.addEventListener('click', (event) => this.#outside(event), options);
    signal.addEventListener('abort', () => this.close());
  }

  #clicked(event: MouseEvent): void {
    if (!event.isTrusted || !this.#given.stillAlive() || this.#open?.card.owns(event)) return;
    const under = () =>
      this.#watch.found.find(({ range }) => covers(range, event.clientX, event.clientY));
    if (under()) this.#watch.read();
    const found = under();
    if (found) void this.#show(found);
    else this.close();
  }

  #outside(event: Event): void {
    if (this.#open && !this.#open.card.owns(event)) this.close();
  }

  #typed(event: Event): void {
    // What it writes itself closes no card: the editor may yet refuse it.
    if (!this.#applying && !this.#open?.card.owns(event)) this.close();
  }

  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || !this.#given.stillAlive()) return;
    if (this.#open?.card.owns(event)) return;
    if (event.key === 'Escape' && this.#open) this.close();
    else if (event.altKey && event.code === 'Period' && this.#watch.found.length > 0) this.#next();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** From the open card to the next mark, else to the first one behind the caret. */
  #next(): void {
    // What was just typed moved the words that stand behind it.
    this.#watch.read();
    const all = this.#watch.found;
    const open = this.#open?.found;
    const at = open ? all.findIndex((found) => atSamePlace(found, open)) : -1;
    const { surface } = this.#watch;
    const behind = all.find(({ place }) => !surface.isBeforeCaret(place));
    const found = (at >= 0 ? all[at + 1] : behind) ?? all[0];
    if (!found) return;
    reveal(found.range);
    void this.#show(found).then((card) => card?.focus());
  }

  async #show(found: Found): Promise<Card | undefined> {
    this.close();
    const turn = this.#turn;
    // Without an answer, the extension was updated or removed.
    const asked = aboutCompetitor(found.finding).catch(() => undefined);
    const [make, competitor] = await Promise.all([cards(), asked]);
    const rect = rectOf(found.range);
    if (!make || !rect || turn !== this.#turn || this.#signal.aborted) return undefined;
    const more = this.#watch.found.length > 1;
    const { ignorer, locale, further } = this.#given;
    const card = make({
      finding: found.finding,
      competitor,
      text: found.place.block.written,
      locale,
      further: further(),
      hasPeople: ignorer.people().length > 0,
      actions: {
        apply: (suggestion) => void this.#apply(found, suggestion),
        ignore: (scope) => {
          this.close(true);
          ignorer.ignore(found.finding, found.place.block.text, scope);
          this.#watch.read();
        },
        ...(more && { next: () => this.#next() }),
        close: () => this.close(true),
      },
    });
    const end = new AbortController();
    this.#open = { found, card, end };
    this.#follow(found, card, AbortSignal.any([end.signal, this.#signal]));
    card.open(rect);
    return card;
  }

  /** Keeps the card beside its words, and closes it when they are gone. */
  #follow(found: Found, card: Card, signal: AbortSignal): void {
    const place = () => {
      if (!this.#given.stillAlive()) return;
      const rect = rectOf(found.range);
      if (rect) card.place(rect);
      else this.close();
    };
    const options = { capture: true, passive: true, signal };
    document.addEventListener('scroll', place, options);
    this.#watch.surface.element.ownerDocument.addEventListener('scroll', place, options);
    addEventListener('resize', place, options);
    const timer = setInterval(place, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  async #apply({ place }: Found, { start, end, text }: Span & { text: string }): Promise<void> {
    // A double click is two.
    if (this.#applying) return;
    const { card, end: following } = this.#open ?? {};
    following?.abort();
    this.#applying = true;
    const replaced = await this.#watch.surface
      .replace({ block: place.block, start, end }, text)
      .finally(() => {
        this.#applying = false;
      });
    if (replaced) {
      this.close();
      this.#watch.read();
    } else card?.refused(text);
  }

  close(backToDraft = false): void {
    const open = this.#open;
    this.#turn += 1;
    if (!open) return;
    this.#open = undefined;
    open.end.abort();
    open.card.close();
    if (backToDraft) this.#watch.surface.element.focus({ preventScroll: true });
  }
}
