import * as z from 'zod/mini';
import { line, TIERS } from '../customer/person.ts';
import { record } from '../db/record.ts';

/** A plan of the user's own: the same steps for every customer whom it concerns. */
export const ownCadence = z.extend(record, {
  name: line,
  /** `sale`, `contact` (the last talk), or the id of a field that holds a date. */
  after: z.string(),
  /** For whom; left out: everybody. */
  tiers: z.optional(z.array(z.enum(TIERS))),
  steps: z
    .array(
      z.object({
        /** Stays when steps are added before it: a reminder's id holds it. */
        id: z.string(),
        /** Days after it; negative before it. */
        days: z.number().check(z.int(), z.minimum(-3660), z.maximum(3660)),
        channel: z.enum(['call', 'visit']),
        /** Why this contact is made (3.25). */
        purpose: line,
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  off: z.optional(z.literal(true)),
});
export type OwnCadence = z.infer<typeof ownCadence>;
