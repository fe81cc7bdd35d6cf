import * as z from 'zod/mini';
import { record } from '../db/record.ts';

/** A first sentence of the user's own. Slots such as `{name}` and `{product}` are filled from the dossier. */
export const ownOpener = z.extend(record, {
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** The plan that it is for, and the step in it; left out: any. */
  cadence: z.optional(z.string()),
  step: z.optional(z.string()),
});
export type OwnOpener = z.infer<typeof ownOpener>;
