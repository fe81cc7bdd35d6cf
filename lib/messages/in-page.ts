import { browser } from '@wxt-dev/browser';
import type { CompetitorCard } from '../phrasing/competitor-card.ts';
import type { Ignoring } from '../phrasing/ignoring.ts';
import type { Marked } from '../phrasing/marked.ts';
import type { Page } from '../sites/site.ts';
import { isMessage, type Answer, type ToBackground, type ToPage } from './protocol.ts';
import { fromOwnPage } from './sender.ts';

/** Name of the port on which an open panel hears who is on the page, after every change of it. */
export const PAGE_PORT = 'page';

/** What the script that reads a draft tells the panels of it, each kind whole whenever it changes. */
export interface Told {
  /** Sentences that may bind the user to something. */
  promises: string[];
  /** Sentences that may ask the reader for something. */
  questions: string[];
  /** Expressions that the guard found. */
  wording: Marked[];
  /** Whom it is for; nobody where that cannot be read. */
  whom: Page | null;
}

/** Symbols on the scripts' own global, which the page cannot see; an element's name is found before a string. */
const TOLD: unique symbol = Symbol.for('evergreen.told');

type Awaitable<T> = T | Promise<T>;

const WHO: unique symbol = Symbol.for('evergreen.who');

declare global {
  interface Window {
    [WHO]?: (editor?: Element) => Page | undefined;
    [TOLD]?: (told: Partial<Told>) => void;
  }
}

/** Hears from the script that reads the draft what the panels should know of it. */
export function hearDraft(heard: (told: Partial<Told>) => void): void {
  window[TOLD] = heard;
}

/** Tells that to the script that speaks with the panels. */
export function tellDraft(told: Partial<Told>): void {
  window[TOLD]?.(told);
}

/** Lets the script that reads a draft know who is on the page. */
export function answerWho(seen: (editor?: Element) => Page | undefined): void {
  window[WHO] = seen;
}

/** Who is on the page now. @param editor whom the draft in this editor is for */
export const askWho = (editor?: Element): Page | undefined => window[WHO]?.(editor);

/** Answers our own pages from within a web page; each script there answers what it can. */
export function serveInPage(
  handlers: { [K in keyof ToPage]?: (data: string) => Awaitable<ReturnType<ToPage[K]>> },
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): boolean => {
    if (!isMessage(message) || !fromOwnPage(sender)) return false;
    const { seen, switchedOff } = handlers;
    const answer =
      message.type === 'seen' ? seen : message.type === 'switchedOff' ? switchedOff : undefined;
    if (!answer) return false;
    void Promise.resolve(answer(String(message.data))).then(
      (res) => respond({ res }),
      () => respond({}),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Sends one of the messages that a page may send. Rejects when it could not be done. */
async function tell(type: keyof ToBackground, data?: unknown): Promise<void> {
  const answer: Answer | undefined = await browser.runtime.sendMessage({ type, data });
  if (answer && 'err' in answer) throw new Error(answer.err.message);
}

/** Asks for the rules of a language or of the trades, or for an adapter, and waits until it is there. */
export const tellPackNeeded = (name: string) => tell('packNeeded', name);

/** Says that the user wants to hear no more of an expression. */
export const tellIgnored = (ignoring: Ignoring) => tell('wordingIgnored', ignoring);

/** Asks for the card, and waits until it is there. */
export const tellDraftMarked = () => tell('draftMarked');

/** Asks what the user wrote for a competitor, by a name of the list. */
export async function askAboutCompetitor(name: string): Promise<CompetitorCard | undefined> {
  const question = { type: 'competitorNamed' satisfies keyof ToBackground, data: name };
  // Our own background answers; nobody else hears the question.
  const answer: { res?: CompetitorCard } | undefined = await browser.runtime.sendMessage(question);
  return answer?.res;
}
