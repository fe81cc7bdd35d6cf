import * as z from 'zod/mini';
import { instant } from '../db/record.ts';

/** A person in the trash, with every record that went along: read back when they are restored. */
export const trashed = z.object({
  /** Id of the person. */
  id: z.string(),
  name: z.string(),
  removedAt: instant,
  by: z.string(),
  /** Records by table. */
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type Trashed = z.infer<typeof trashed>;
