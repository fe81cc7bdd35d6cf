import * as z from 'zod/mini';
import { record } from '../db/record.ts';
import { LINE } from './limits.ts';

/** What brings the people of a circle together (4.12). */
export const CIRCLE_KINDS = [
  'society',
  'club',
  'sport',
  'trade',
  'neighbourhood',
  'school',
  'other',
] as const;

/** A group that customers belong to; its members carry its id (`person.circleIds`). */
export const circle = z.extend(record, {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE)),
  kind: z.enum(CIRCLE_KINDS),
  sample: z.optional(z.literal(true)),
});
export type Circle = z.infer<typeof circle>;
