import { makeHost } from '../../lib/editor/traces.ts';
import { answer, type Answer, type Suggestion } from '../../lib/phrasing/answer.ts';
import type { Detected } from '../../lib/phrasing/detect.ts';
import { IGNORED, LANG, SPOKEN, TITLES } from '../../lib/phrasing/guard-words.ts';
import type { CompetitorCard } from '../../lib/phrasing/competitor-card.ts';
import { SCOPES, type Scope } from '../../lib/phrasing/ignoring.ts';
import type { Rule } from '../../lib/phrasing/rule.ts';
import type { Span } from '../../lib/phrasing/sentence.ts';
import { filled, withSource, type Slot } from '../../lib/phrasing/slots.ts';
import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn, type Locale, type Say } from '../../lib/i18n/words.ts';
import { cardStyle } from './card-style.ts';
import { copyText } from './copy.ts';
import { fillForm } from './fill.ts';
import { button, make } from './parts.ts';
import { placeBeside } from './place.ts';
import { previewOf } from './preview.ts';

type Tell = Say<typeof guardWords>;

/** What the user may do on the card. Each is called for a real click or key only. */
export interface Actions {
  apply: (better: Span & { text: string }) => void;
  ignore: (scope: Scope) => void;
  /** Absent where this is the only finding. */
  next?: () => void;
  close: () => void;
}

export interface Shown {
  finding: Detected;
  /** What the user wrote for the competitor that the finding names. */
  competitor?: CompetitorCard | undefined;
  /** The text that the finding's offsets count in. */
  text: string;
  actions: Actions;
  locale: Locale;
  /** Rules beside ours: those of the user, and of a trade. */
  further: readonly Rule[];
  /** Somebody else than the user is on the page. */
  hasPeople: boolean;
}

type Values = Partial<Record<Slot, string>>;

/** Events of the card are none of the page's business: Gmail archives a mail at the key e, others take what is pasted. */
const KEPT =
  'keydown keyup keypress click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend beforeinput input copy cut paste compositionstart compositionupdate compositionend focusin focusout contextmenu wheel';

/** The one card, in a closed shadow root beside the body, in the page only while it is open. */
export class Card {
  readonly #host = makeHost(document);
  readonly #card = make('div', 'card');
  readonly #say: Tell;

  constructor(shown: Shown) {
    const { finding, text, competitor, actions, locale } = shown;
    const say = sayIn(guardWords, locale);
    this.#say = say;
    const answered = answer(finding, text, shown.further, competitor);
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    shadow.adoptedStyleSheets = [sheet];
    this.#card.popover = 'manual';
    this.#card.role = 'dialog';
    this.#card.lang = LANG[SPOKEN[locale]];
    this.#card.ariaLabel = say(TITLES[finding.category]);
    this.#card.append(
      this.#header(shown, answered),
      ...(answered.suggestions.length > 0 ? this.#better(shown, answered) : []),
      this.#footer(shown),
    );
    shadow.append(this.#card);
    for (const type of KEPT.split(' ')) {
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#card.addEventListener('keydown', (event) => this.#key(event, actions));
  }

  #header({ finding, actions, locale }: Shown, { why }: Answer): HTMLElement {
    const say = this.#say;
    const header = make('header');
    const close = button('×', '', actions.close);
    close.ariaLabel = say('close');
    header.append(make('h2', '', say(TITLES[finding.category])), close);
    const top = make('div');
    top.append(header, make('p', 'why', why[SPOKEN[locale]]));
    return top;
  }

  #better(shown: Shown, { suggestions }: Answer): HTMLElement[] {
    const { finding, text } = shown;
    const list = make('ul');
    for (const suggestion of suggestions) {
      const { before, wording, after } = previewOf(text, finding, suggestion);
      const one = button('', 'better', () => this.#choose(shown, suggestion));
      one.lang = LANG[finding.language];
      one.append(before, make('b', '', wording), after);
      const item = make('li');
      item.append(one);
      list.append(item);
    }
    return [make('h3', '', this.#say('sayInstead')), list];
  }

  /** What a sentence leaves open is asked before it goes into the draft. */
  #choose(shown: Shown, suggestion: Suggestion): void {
    if (suggestion.slots.length === 0) return shown.actions.apply(suggestion);
    this.#ask(shown, suggestion, (values) => filled(suggestion, values));
  }

  /** A claim that can be proved stays, with its source beside it. */
  #source(shown: Shown): void {
    const { sentence, language } = shown.finding;
    const said = shown.text.slice(sentence.start, sentence.end);
    // The last word alone is written anew: what stands before it keeps its bold and its links.
    const words = /[\w'-]+$|.$/u.exec(said)?.[0] ?? said;
    const [start, end] = [sentence.end - words.length, sentence.end];
    const source = [{ slot: 'source' as const, start: 0, end: 0 }];
    this.#ask(shown, { start, end, text: words, slots: source }, (values) =>
      withSource(words, values.source?.trim() || '…', language),
    );
  }

  #ask(shown: Shown, { slots, ...at }: Suggestion, written: (values: Values) => string): void {
    const { finding, text, actions, locale } = shown;
    const form = fillForm({
      slots: slots.map(({ slot }) => slot),
      language: finding.language,
      spoken: SPOKEN[locale],
      say: this.#say,
      preview: (values) => {
        const { before, wording, after } = previewOf(text, finding, {
          ...at,
          text: written(values),
        });
        return [before, wording, after];
      },
      done: (values) => actions.apply({ ...at, text: written(values) }),
      back: () => {
        form.replaceWith(...kept);
        this.focus();
      },
    });
    const kept = [...this.#card.querySelectorAll('h3, ul, footer')];
    const [first, ...others] = kept;
    first?.replaceWith(form);
    for (const other of others) other.remove();
    form.querySelector('input')?.focus({ preventScroll: true });
  }

  #footer(shown: Shown): HTMLElement {
    const say = this.#say;
    const { actions, finding, hasPeople } = shown;
    const footer = make('footer');
    if (finding.provable) {
      footer.append(button(say('addSource'), 'wide', () => this.#source(shown)));
    }
    const ignoring = make('div', 'row');
    ignoring.role = 'group';
    ignoring.ariaLabel = say('ignore');
    ignoring.append(make('span', '', say('ignore')));
    for (const scope of SCOPES) {
      if (scope === 'customer' && !hasPeople) continue;
      ignoring.append(button(say(IGNORED[scope]), 'scope', () => actions.ignore(scope)));
    }
    footer.append(ignoring);
    if (actions.next) {
      const next = button(say('next'), 'wide', actions.next);
      next.append(make('kbd', '', say('nextKeys')));
      footer.append(next);
    }
    return footer;
  }

  #key(event: KeyboardEvent, actions: Actions): void {
    // While characters are composed, these keys are the input method's.
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') actions.close();
    else if (event.altKey && event.code === 'Period') actions.next?.();
    else if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else return;
    event.preventDefault();
  }

  #move(by: 1 | -1): void {
    const buttons = [...this.#card.querySelectorAll<HTMLElement>('button, input')];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const to = at < 0 ? buttons.findIndex((one) => one.className === 'better') : at + by;
    buttons.at(to % buttons.length)?.focus();
  }

  open(beside: DOMRect): void {
    document.documentElement.append(this.#host);
    this.#card.showPopover();
    this.place(beside);
  }

  place(beside: DOMRect): void {
    placeBeside(this.#card, beside);
  }

  focus(): void {
    const first =
      this.#card.querySelector<HTMLElement>('.better') ?? this.#card.querySelector('button');
    first?.focus({ preventScroll: true });
  }

  owns(event: Event): boolean {
    return event.target === this.#host;
  }

  /** Says that the editor refused the words, and offers them to be copied. */
  refused(text: string): void {
    const say = this.#say;
    const note = make('p', 'refused', say('refused'));
    note.role = 'alert';
    const quote = make('p', 'quote', text);
    const copy = button(say('copy'), 'main', () => {
      void copyText(quote).then((done) => {
        if (done) copy.textContent = say('copied');
        return done;
      });
    });
    const footer = make('footer');
    footer.append(copy);
    // Below the title stands what was offered, or what was asked for.
    const [top] = this.#card.children;
    this.#card.replaceChildren(...(top ? [top] : []), note, quote, footer);
    copy.focus({ preventScroll: true });
  }

  close(): void {
    this.#host.remove();
  }
}
