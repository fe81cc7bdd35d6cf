import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { day, instant, record } from '../db/record.ts';

/** What may be done for a customer after a sale (0.2), and the check of what was sold. */
export const JOBS = [
  'delivery',
  'installation',
  'repair',
  'exchange',
  'refund',
  'inspection',
] as const;

/** Work that is owed to a customer. Its reminder is `job:<id>:due`. */
export const job = z.extend(record, {
  personId: z.string(),
  kind: z.enum(JOBS),
  /** What it is about: the product, the fault. */
  text: z.optional(line),
  /** By when. */
  dueOn: day,
  /** What was sold, where it is about that: once delivered, the sale says when. */
  saleId: z.optional(z.string()),
  state: z.enum(['open', 'done', 'cancelled']),
  /** The day on which it was done, which may be before it was noted. */
  doneOn: z.optional(day),
  /** Why it was cancelled. */
  cancelledWhy: z.optional(line),
  closedAt: z.optional(instant),
});
export type Job = z.infer<typeof job>;
