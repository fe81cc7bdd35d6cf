import * as z from 'zod/mini';
import { NOTE } from '../customer/limits.ts';
import { source } from '../customer/person.ts';
import { day, record } from '../db/record.ts';
import { consent } from './consent.ts';
import { FIELD_IDS } from './fields.ts';

const ownId = z.templateLiteral(['own:', z.string().check(z.minLength(1))]);

/** One answer to one field, kept for ever: a correction adds a fact, the newest counts. */
export const fact = z.extend(record, {
  personId: z.string(),
  /** A field of ours, or `own:` and the id of one that the user added. */
  field: z.union([z.enum(FIELD_IDS), ownId]),
  value: z.string().check(z.trim(), z.minLength(1), z.maxLength(NOTE)),
  /** How we know it. */
  from: z.enum(['told', 'observed', 'page', 'mail', 'colleague', 'survey', 'file']),
  source: z.optional(source),
  /** Of a special answer: how and when its keeping was agreed to. */
  consent: z.optional(consent),
  /** The answer is worth checking again after this day. */
  reviewAfter: z.optional(day),
});
export type Fact = z.infer<typeof fact>;
