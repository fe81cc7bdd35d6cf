import { answer, type Answer, type Suggestion } from '../../lib/phrasing/answer.ts';
import type { Detected } from '../../lib/phrasing/detect.ts';
import type { RivalCard } from '../../lib/phrasing/rival-card.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn, type Locale, type Say } from '../../lib/i18n/words.ts';
import { cardStyle } from './card-style.ts';
import { placeBeside } from './place.ts';
import { previewOf } from './preview.ts';

type Tell = Say<typeof guardWords>;

/** What the user may do on the card. Each is called for a real click or key only. */
export interface Actions {
  apply: (suggestion: Suggestion) => void;
  ignore: () => void;
  /** Absent where this is the only finding. */
  next?: () => void;
  close: () => void;
}

export interface Shown {
  finding: Detected;
  /** What the user wrote for the rival that the finding names. */
  rival?: RivalCard | undefined;
  /** The text that the finding's offsets count in. */
  text: string;
  actions: Actions;
  locale: Locale;
}

const TAGS: Record<Language, string> = { en: 'en', cn: 'zh-Hans', tw: 'zh-Hant' };
const SPOKEN: Record<Locale, Language> = { en: 'en', 'zh-CN': 'cn', 'zh-TW': 'tw' };
const TITLES = {
  'absolute-promise': 'absolutePromise',
  'overfull-promise': 'overfullPromise',
  'competitor-bashing': 'competitorBashing',
  'lame-excuse': 'lameExcuse',
  blaming: 'blaming',
  pushing: 'pushing',
  'empty-flattery': 'emptyFlattery',
  'petty-charges': 'pettyCharges',
} as const satisfies Record<Detected['category'], keyof typeof guardWords>;

/** Events of the card are none of the page's business: Gmail archives a mail at the key e. */
const KEPT =
  'keydown keyup keypress click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend input focusin focusout contextmenu wheel';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    // A page can click what it can reach; only a person may change the draft.
    if (event.isTrusted) act();
  });
  return made;
}

/** Where the page is not secure there is no clipboard for scripts: there the selection is copied. */
async function copyText(quote: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(quote.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(quote);
    // Copying needs no clipboard permission this way, and works in pages that are not secure.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  }
}

/** The one card, in a closed shadow root beside the body, in the page only while it is open. */
export class Card {
  readonly #host = document.createElement('div');
  readonly #card = make('div', 'card');
  readonly #say: Tell;

  constructor(shown: Shown) {
    const { finding, text, rival, actions, locale } = shown;
    const say = sayIn(guardWords, locale);
    this.#say = say;
    const answered = answer(finding, text, rival);
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    shadow.adoptedStyleSheets = [sheet];
    this.#card.popover = 'manual';
    this.#card.role = 'dialog';
    this.#card.lang = TAGS[SPOKEN[locale]];
    this.#card.ariaLabel = say(TITLES[finding.category]);
    this.#card.append(
      this.#header(shown, answered),
      ...(answered.suggestions.length > 0 ? this.#better(shown, answered) : []),
      this.#footer(actions),
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

  #better({ finding, text, actions }: Shown, { suggestions }: Answer): HTMLElement[] {
    const list = make('ul');
    for (const suggestion of suggestions) {
      const { before, wording, after } = previewOf(text, finding, suggestion);
      const one = button('', 'better', () => actions.apply(suggestion));
      one.lang = TAGS[finding.language];
      one.append(before, make('b', '', wording), after);
      const item = make('li');
      item.append(one);
      list.append(item);
    }
    return [make('h3', '', this.#say('sayInstead')), list];
  }

  #footer(actions: Actions): HTMLElement {
    const say = this.#say;
    const footer = make('footer');
    footer.append(button(say('ignore'), '', actions.ignore));
    if (actions.next) {
      const next = button(say('next'), '', actions.next);
      next.append(make('kbd', '', say('nextKeys')));
      footer.append(next);
    }
    return footer;
  }

  #key(event: KeyboardEvent, actions: Actions): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') actions.close();
    else if (event.altKey && event.code === 'Period') actions.next?.();
    else if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else return;
    event.preventDefault();
  }

  #move(by: 1 | -1): void {
    const buttons = [...this.#card.querySelectorAll('button')];
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
    this.#card.querySelector('h3')?.remove();
    this.#card.querySelector('ul')?.replaceWith(note, quote);
    this.#card.querySelector('footer')?.replaceWith(footer);
    copy.focus({ preventScroll: true });
  }

  close(): void {
    this.#host.remove();
  }
}
