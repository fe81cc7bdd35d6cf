import * as z from 'zod/mini';
import { line } from '../customer/person.ts';
import { day, record } from '../db/record.ts';

export const sale = z.extend(record, {
  personId: z.string(),
  product: line,
  soldOn: day,
  /** A cancelled sale keeps its history; its open steps are cancelled with it. */
  state: z.enum(['closed', 'cancelled']),
});
export type Sale = z.infer<typeof sale>;
