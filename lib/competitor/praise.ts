import * as z from 'zod/mini';
import { line, source } from '../customer/person.ts';
import { day, record } from '../db/record.ts';
import { phrase } from './competitor.ts';

/** Longest testimonial, in UTF-16 units. */
export const TESTIMONIAL = 2000;

const said = z.extend(record, {
  /** The competitor beside whom it was said. */
  competitorId: z.string(),
  /** Who said it: it goes where that person goes, and is erased with them. */
  personId: z.optional(z.string()),
  /** How we know it. */
  from: z.enum(['told', 'observed', 'page', 'mail', 'colleague', 'survey', 'file']),
  source: z.optional(source),
  /** When it was said. */
  on: day,
});

/** What a customer said for us: a reason to choose us, or a testimonial that they allow to be shown. */
export const praise = z.discriminatedUnion('kind', [
  z.extend(said, {
    kind: z.literal('reason'),
    /** As it goes on after "customers chose us for". */
    text: phrase,
  }),
  z.extend(said, {
    kind: z.literal('testimonial'),
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(TESTIMONIAL)),
    /** How and when they allowed it. Without it nothing is kept. */
    permission: z.object({ how: line, on: day }),
  }),
]);
export type Praise = z.infer<typeof praise>;
export type Reason = Extract<Praise, { kind: 'reason' }>;
export type Testimonial = Extract<Praise, { kind: 'testimonial' }>;
