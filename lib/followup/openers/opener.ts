import type { TIERS } from '../../customer/person.ts';
import type { Word } from '../../i18n/words.ts';

/** What a first sentence may name. One that is empty keeps its sentence from being offered (0.25). */
export const SLOTS = [
  'name',
  'product',
  'days',
  'warrantyEnd',
  'org',
  'city',
  'nearDay',
  'about',
] as const;
export type Slot = (typeof SLOTS)[number];

/** From so many to so many days, both included. */
type Days = readonly [from: number, to: number];

/** When a first sentence is to the point: all that is set has to hold. */
export interface When {
  /** Days since it was delivered. */
  delivered?: Days;
  /** Whether the warranty still runs. */
  warranty?: 'runs' | 'over';
  /** Days until the warranty ends. */
  warrantyLeft?: Days;
  /** They bought once, and lately. */
  firstOrder?: true;
  /** They complain, or did and it was settled not long ago. */
  complaint?: 'open' | 'settled';
  /** They are with somebody else for now. */
  competitor?: true;
  /** A visit brings the user near them. */
  near?: true;
  /** Nobody reached them for long, or calls went unanswered. */
  silent?: true;
  /** The last contacts were all about selling. */
  pitched?: true;
  tier?: readonly (typeof TIERS)[number][];
}

/** One first sentence of the library. */
export interface Opener {
  id: string;
  says: Word;
  /** Plans, or steps as `plan/step`, in which it is said; left out: wherever `when` holds. */
  at?: readonly string[];
  when?: When;
  /** For whoever answers instead of the customer (0.20). */
  aside?: true;
}
