import * as z from 'zod/mini';
import { line, source } from '../customer/person.ts';
import { day, instant, record } from '../db/record.ts';

/** A promise that the user made to a customer (0.9). Its reminder is `promise:<id>:due`. */
export const promised = z.extend(record, {
  personId: z.string(),
  /** What was promised, in the user's words. */
  text: line,
  /** The day on which it was given. */
  madeOn: day,
  /** By when. */
  dueOn: day,
  /** HH:MM by the user's clock, where a time was said. */
  dueTime: z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  /** `withdrawn`: it was agreed with the customer that it no longer holds. */
  state: z.enum(['open', 'kept', 'withdrawn']),
  closedAt: z.optional(instant),
  /** Why it no longer holds. */
  withdrawnWhy: z.optional(line),
  /** Somebody else is harmed by a delay, as the neighbour below a leaking kitchen (2.7). */
  affectsOthers: z.optional(z.literal(true)),
  /** Where it was written or read. */
  source: z.optional(source),
});
export type Promised = z.infer<typeof promised>;
