import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { day, instant, record } from '../db/record.ts';

/**
 * What a customer complains of. While one is open nothing is sold to them (1.9, 4.7c). Its reminder
 * is `complaint:<id>:answer`.
 */
export const complaint = z.extend(record, {
  personId: z.string(),
  /** What happened, in the customer's words: the reason that they state (3.31). */
  text: line,
  /** What lies behind it, as the user understands it (3.31). */
  realReason: z.optional(line),
  openedAt: instant,
  /** When the customer first heard of it from the user. */
  answeredAt: z.optional(instant),
  /** By when the customer hears of it again. */
  dueOn: day,
  state: z.enum(['open', 'closed']),
  closedAt: z.optional(instant),
  /** What was done about it. */
  remedy: z.optional(line),
});
export type Complaint = z.infer<typeof complaint>;
