import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { record } from '../db/record.ts';
import { UNITS } from '../time/recur.ts';

/**
 * What is done for one customer again and again, or once on a day that has a name: a maintenance
 * visit, a check, an anniversary of the firm (4.5). Its reminders are `routine:<id>:<day>/due`.
 */
export const routine = z.extend(record, {
  personId: z.string(),
  purpose: line,
  channel: z.enum(['call', 'visit']),
  /** The first date, `YYYY-MM-DD`; or a day of the year, as `storedMonthDay` writes it. */
  from: z.string(),
  /** Left out: once, or every year where `from` is a day of the year. */
  every: z.optional(
    z.object({
      count: z.number().check(z.int(), z.minimum(1), z.maximum(999)),
      unit: z.enum(UNITS),
      /** `done`: counted from the day on which it was last done. */
      counted: z.enum(['date', 'done']),
    }),
  ),
  /** Days before it on which it is also shown, for what takes time. */
  leadDays: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(366))),
  /** `maintenance`: the goods are looked after; `other`: anything else. */
  kind: z.enum(['maintenance', 'other']),
  state: z.enum(['going', 'ended']),
});
export type Routine = z.infer<typeof routine>;
