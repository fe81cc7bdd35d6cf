import type { FieldId } from '../../dossier/fields.ts';

/** What somebody can be asked for: a field of the dossier, or what stands beside it. */
export type Topic =
  | FieldId
  | 'name'
  | 'phone'
  | 'email'
  | 'handle'
  | 'organisation'
  | 'product'
  | 'soldOn';

/** Sources of regular expressions for folded text; Chinese is written in Simplified. */
interface Sources {
  en?: string;
  zh?: string;
}

/** By which words one topic is asked for. */
export interface Asking {
  /** What it is called: asked for in the ways in which anything is. */
  named?: Sources;
  /** Ways of asking that do not name it. */
  ways?: Sources;
}

export type Askings = Partial<Record<Topic, Asking>>;
