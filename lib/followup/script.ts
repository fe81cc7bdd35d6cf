import type { Word } from '../i18n/words.ts';

/** What is said in one step. The background does without: none of it is in a notice. */
export interface StepScript {
  /** Why this contact is made; `{name}` and `{day}` are filled in. Left out where the step says it. */
  purpose?: Word;
  /** What to find out or do, by what is heard; `always` where nothing depends on it. */
  prompts: { always: Word } | { used: Word; notUsed: Word };
  /** What may be offered, and only while all is well. */
  offer?: Word;
  /** Its very reason is to sell: it waits while a complaint is open (1.9), and counts as a pitch (3.25). */
  selling?: true;
  /** First sentences to choose from; `{name}` and `{product}` are filled in. */
  openers: Word[];
}

/** The words of a cadence, beside its dates. One file each; `guide.ts` finds them. */
export interface Script {
  /** Id of the cadence. */
  cadence: string;
  title: Word;
  /** By the id of the step. */
  steps: Record<string, StepScript>;
}
