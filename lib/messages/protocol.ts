import type { CompetitorCard } from '../phrasing/competitor-card.ts';
import type { Page } from '../sites/site.ts';

/** Every message to the background, one line each: `serve` wants a handler for each of them. */
export interface ToBackground {
  /** A draft has the focus in the sender's tab: load the guard there. */
  draftFocused(): void;
  /** The draft holds words of a language, the user named a trade, or the page is of a product that is known: load what belongs to that. What a page says is not trusted. */
  packNeeded(name: unknown): void;
  /** Something in that draft is marked: load the card there. */
  draftMarked(): void;
  /** A draft belittles this competitor: what did the user write for them? What a page says is not trusted. */
  competitorNamed(name: unknown): CompetitorCard;
  /** The user wants to hear no more of an expression. What a page says is not trusted. */
  wordingIgnored(ignoring: unknown): void;
  /** Reminders were changed: look again what is due and when to wake up. */
  remindersChanged(): void;
  /** Shows one test notice. Answers whether the browser took it. */
  testNotice(): boolean;
}

/** Every message to a page's content script, one line each. */
export interface ToPage {
  /** Who is open now? */
  seen(): Page | undefined;
  /** The user switched this origin off. */
  switchedOff(origin: string): void;
}

/** A message as it travels. */
export interface Message {
  type: string;
  data?: unknown;
}

/** What comes back: an answer, or why there is none. */
export type Answer = { res?: unknown } | { err: { message: string } };

/** Messages come from pages too: what is none of ours is left alone. */
export function isMessage(given: unknown): given is Message {
  return (
    typeof given === 'object' && given !== null && 'type' in given && typeof given.type === 'string'
  );
}
