import * as z from 'zod/mini';
import { record } from '../db/record.ts';

/**
 * How two people belong together. Read from the first to the second: `from` is the gatekeeper of
 * `to`, `from` was introduced by `to`. The others are the same both ways.
 */
export const LINK_KINDS = [
  'partner',
  'family',
  'household',
  'colleague',
  'gatekeeper',
  'introducedBy',
] as const;

export const link = z.extend(record, {
  kind: z.enum(LINK_KINDS),
  /** Ids of two people. */
  from: z.string(),
  to: z.string(),
  sample: z.optional(z.literal(true)),
});
export type Link = z.infer<typeof link>;
export type LinkKind = Link['kind'];
