import { makeHost } from '../../lib/editor/traces.ts';
import { partsOf } from '../../lib/sites/reading/documents.ts';
import { boxOf, elementAt, likely } from '../../lib/sites/teach/hit.ts';
import { type Pointed, pointedAt, type Wanted } from '../../lib/sites/teach/pointed.ts';
import { Veil } from './veil.ts';

/** What the mouse does over a page; none of it is for the page while something is pointed at. */
const MOUSE =
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu touchstart touchend dragstart'.split(
    ' ',
  );
const FORTH = new Set(['ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * Lets the user point at one thing of the page, with the mouse or by Tab and Enter. A veil lies over the
 * page meanwhile, so that no click reaches it; nothing of the page is changed.
 */
export class Pointer {
  /** What was pointed at; nothing where the user gave up. */
  readonly pointed: Promise<Pointed | undefined>;
  readonly #page: Document;
  readonly #wanted: Wanted;
  readonly #veil: Veil;
  readonly #life = new AbortController();
  #done: (pointed: Pointed | undefined) => void = () => {};
  #at: Element | undefined;

  constructor(page: Document, wanted: Wanted, hint: string) {
    this.#page = page;
    this.#wanted = wanted;
    this.#veil = new Veil(makeHost(page), hint);
    this.pointed = new Promise((done) => {
      this.#done = done;
    });
    const { signal } = this.#life;
    const heard = { signal, capture: true, passive: false };
    for (const type of MOUSE) {
      this.#veil.host.addEventListener(type, (event) => this.#mouse(event as MouseEvent), heard);
    }
    for (const part of partsOf(page)) {
      part.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent), heard);
    }
    const again = () => this.#at && this.#show(this.#at);
    page.addEventListener('scroll', again, { signal, capture: true, passive: true });
    page.defaultView?.addEventListener('resize', again, { signal, passive: true });
    page.defaultView?.addEventListener('pagehide', () => this.end(), { signal });
    this.#veil.show(page);
    this.#endWithVeil();
  }

  end(pointed?: Pointed): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#veil.remove();
    this.#done(pointed);
  }

  /** A page that takes the veil away takes the pointing with it: its keys are its own again. */
  #endWithVeil(): void {
    const { host } = this.#veil;
    const gone = new MutationObserver(() => host.isConnected || this.end());
    if (host.parentNode) gone.observe(host.parentNode, { childList: true });
    this.#life.signal.addEventListener('abort', () => gone.disconnect());
  }

  #mouse(event: MouseEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A page can make events too, and press nothing with them.
    if (!event.isTrusted) return;
    const hit = elementAt(this.#page, event.clientX, event.clientY, this.#veil.host);
    if (!hit) return;
    this.#show(hit);
    if (event.type === 'click') this.#choose(hit);
  }

  #key(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    const step =
      key === 'Tab' ? (shiftKey ? -1 : 1) : Number(FORTH.has(key)) - Number(BACK.has(key));
    if (!event.isTrusted || (step === 0 && key !== 'Enter' && key !== 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'Escape') this.end();
    else if (key === 'Enter') this.#choose(this.#at);
    else this.#go(step);
  }

  #go(step: number): void {
    const all = likely(this.#page, this.#wanted);
    const at = this.#at ? all.indexOf(this.#at) : -1;
    const next = all.at((at < 0 && step < 0 ? 0 : at + step) % (all.length || 1));
    next?.scrollIntoView({ block: 'nearest' });
    if (next) this.#show(next);
  }

  #show(element: Element): void {
    this.#at = element;
    this.#veil.outline(boxOf(element));
  }

  #choose(element: Element | undefined): void {
    const pointed = element && pointedAt(element, this.#wanted);
    if (pointed) this.end(pointed);
  }
}
