import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { day, record } from '../db/record.ts';

export const sale = z.extend(record, {
  personId: z.string(),
  product: line,
  soldOn: day,
  /** When it reached the customer. */
  deliveredOn: z.optional(day),
  /** The last day of the warranty. */
  warrantyUntil: z.optional(day),
  /** How long such a product is used, in months: then it is due to be replaced (4.2). */
  lifeMonths: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(600))),
  /** A cancelled sale keeps its history; its open steps are cancelled with it. */
  state: z.enum(['closed', 'cancelled']),
});
export type Sale = z.infer<typeof sale>;
