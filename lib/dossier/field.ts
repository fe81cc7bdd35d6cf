import type { Word } from '../i18n/words.ts';

/**
 * What an answer looks like. Places, people and organisations are text for now; a `list` has one
 * entry on each line.
 */
type AnswerType = 'text' | 'list' | 'choice' | 'yesNo' | 'date' | 'monthday' | 'year';

/** 0 ordinary, 1 private, 2 a judgement of the user's own, 3 special category of personal data. */
type Sensitivity = 0 | 1 | 2 | 3;

/** Moments in which a question comes naturally. */
export const OCCASIONS = ['firstContact', 'afterSale', 'visit', 'withCompetitor'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** One question of the dossier. */
export interface Field {
  /** Its number among the 66 topics of a customer profile. */
  topic?: number;
  label: Word;
  /** What to mind when it is filled. */
  help?: Word;
  example?: Word;
  /** A natural way to ask it; absent where it is not asked. */
  ask?: Word;
  type: AnswerType;
  /** The answers of a choice, by the key that is stored. */
  options?: Record<string, Word>;
  /** Its answers follow one another: from one of them on, none is left out. */
  inOrder?: true;
  sensitivity: Sensitivity;
  /** By hand alone; offered from a page and confirmed; or by hand, and never to be automated. */
  fill: 'hand' | 'confirmed' | 'never';
  /** Place in the order of telling facts: the lowest are shown and asked first. */
  telling?: number;
  /** It is about children: whoever is under 14 has a consent of their own (PIPL art. 31). */
  children?: true;
  /** Shown on top with the name, or offered as something to talk about; else among the facts. */
  shown?: 'top' | 'topic';
  /** When asking it comes most naturally. */
  occasions?: readonly Occasion[];
  /** An answer is worth checking again after so many months. */
  reviewMonths?: number;
}

export type Fields = Record<string, Field>;
