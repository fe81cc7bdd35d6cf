import * as z from 'zod/mini';
import { LINE } from '../customer/limits.ts';
import { record } from '../db/record.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE));

/** A question that the user added to the dossier, in the user's own words. */
export const ownField = z.extend(record, {
  label: line,
  type: z.enum(['text', 'list', 'choice', 'yesNo', 'date', 'monthday', 'year']),
  /** The answers of a choice. */
  options: z.optional(z.array(line)),
  /** Ordinary, private, or a judgement. What is special has its own fields, each with its reason. */
  sensitivity: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type OwnField = z.infer<typeof ownField>;
