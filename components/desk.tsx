import { createContext, use } from 'react';
import type { Done } from '../lib/db/db.ts';
import type { Hand } from '../lib/db/hand.ts';
import type { EveryField } from '../lib/dossier/every-field.ts';
import type { DatePolicy } from '../lib/followup/cadence.ts';
import type { ScreenWord, SayOnScreen } from '../lib/i18n/screen.ts';
import type { Locale } from '../lib/i18n/words.ts';
import type { Inserted } from '../lib/messages/insert.ts';
import type { Settings } from '../lib/settings/settings.ts';
import type { Day } from '../lib/time/day.ts';

/** A message, and how to take back what it tells of. */
export interface Told {
  word: ScreenWord;
  slots?: Record<string, string | number>;
  /** The batch that Undo takes back. */
  batch?: string | undefined;
  /** Takes back what is in no batch: a setting. */
  undo?: (() => void) | undefined;
}

/** What every screen works with: the language, the day, whose hand it is, and how to act. */
export interface Desk {
  locale: Locale;
  say: SayOnScreen;
  today: Day;
  zone: string;
  policy: DatePolicy;
  /** Every question of the dossier, the user's own among them. */
  every: EveryField;
  /** Sensitive questions that are switched on, by field. */
  sensitive: Settings['sensitiveFields'];
  /** So many customers a day are asked of the user. */
  dailyCap: number;
  /** Puts a text into the draft that is open in front; left out where there is no page in front. */
  insert?: ((text: string) => Promise<Inserted>) | undefined;
  /** What was looked up of stock and prices. */
  stock: Settings['stock'];
  /** After so many months without a talk somebody is marked as overlooked. */
  attendMonths: number;
  /** When the user calls nobody. */
  quiet: Settings['quiet'];
  /** Days on which the user does not work, 0 for Sunday to 6. */
  restDays: Settings['restDays'];
  /** The user, acting now. */
  hand: () => Hand;
  /** Notes that an address is the user's own: it is not offered as a customer again. */
  addOwnAddress: (address: string) => void;
  /**
   * Carries out a write: tells of it with an Undo, or tells what went wrong. Answers whether it
   * was done; what was typed stays where it is when it was not.
   */
  act: (write: () => Promise<Done<unknown>>, told?: Told) => Promise<boolean>;
  /** Tells something that was done elsewhere. */
  tell: (told: Told) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk of this panel. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A screen stands outside the desk');
  return desk;
}
