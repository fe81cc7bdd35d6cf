import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { record } from '../db/record.ts';

/** Longest strength or reason, in UTF-16 units: it stands in the middle of a sentence. */
export const PHRASE = 120;
export const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(PHRASE));

/** A competitor of the user's own list. What customers said for us beside it is in `praise.ts`. */
export const competitor = z.extend(record, {
  name: line,
  /** Other spellings, short forms, the name in another script. */
  otherNames: z.optional(z.array(line)),
  /** What they are good at, as it goes on after "is strong in". */
  strengths: z.array(phrase),
});
export type Competitor = z.infer<typeof competitor>;
