import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { clock, day, instant, record } from '../db/record.ts';

/** A visit that is planned, always with its purpose (4.6). Its reminders are `visit:<id>:brief` and `visit:<id>:day`. */
export const visit = z.extend(record, {
  personId: z.string(),
  purpose: line,
  on: day,
  /** When it begins, in the customer's local time; left out where only the day is agreed. */
  at: z.optional(clock),
  /** How long it takes. */
  minutes: z.number().check(z.int(), z.minimum(5), z.maximum(24 * 60)),
  /** When it is prepared; left out: the day before. */
  briefOn: z.optional(day),
  state: z.enum(['planned', 'held', 'cancelled']),
  /** Why it was cancelled. */
  cancelledWhy: z.optional(line),
  closedAt: z.optional(instant),
});
export type Visit = z.infer<typeof visit>;
