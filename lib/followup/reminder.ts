import * as z from 'zod/mini';
import { day, instant, record } from '../db/record.ts';

/**
 * One due thing, whatever it comes from. Its id is `cadence:anchor:step`, so that planning it twice
 * never doubles it. The step of a date that comes again and again is `occurrence/step`, the occurrence
 * being its day. What is owed one by one bears the name of it as its cadence (`kind.ts`).
 */
export const reminder = z.extend(record, {
  cadence: z.string(),
  /** Id of the record that it follows from: the sale, or the person whose date it is. */
  anchor: z.string(),
  step: z.string(),
  personId: z.string(),
  /** What it is about, as the notice says it: the product sold. Empty where nothing is to be said. */
  about: z.string(),
  /** `task`: something is to be done, and nobody need be spoken to. */
  channel: z.enum(['call', 'visit', 'task']),
  dueOn: day,
  /** From when it is shown: `dueOn`, or later while it is snoozed. */
  showOn: day,
  state: z.enum(['open', 'done', 'skipped', 'cancelled']),
  closedAt: z.optional(instant),
  skippedWhy: z.optional(z.string()),
  /** Cancelled since the person is gone (P20): open again when that was a mistake. */
  gone: z.optional(z.literal(true)),
  /** How the customer fares, as heard in this step. */
  result: z.optional(z.enum(['well', 'notUsed', 'trouble'])),
  /** Calls that nobody answered. */
  attempts: z.number(),
});
export type Reminder = z.infer<typeof reminder>;
export type Result = NonNullable<Reminder['result']>;
