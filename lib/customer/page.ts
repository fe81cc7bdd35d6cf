import * as z from 'zod/mini';
import { LONGEST_TEXT, MOST_PEOPLE, type Page } from '../sites/site.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));

/** A page as a content script reports it. The sender shares its process with the page: trust nothing. */
const pageSchema = z.strictObject({
  site: z.string().check(z.maxLength(40)),
  kind: z.enum(['message', 'draft', 'none']),
  people: z
    .array(
      z.strictObject({
        as: z.enum(['from', 'replyTo', 'to', 'cc', 'mentioned']),
        address: text,
        name: z.exactOptional(text),
      }),
    )
    .check(z.maxLength(MOST_PEOPLE)),
  own: z.array(text).check(z.maxLength(MOST_PEOPLE)),
  subject: z.exactOptional(text),
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
}) satisfies z.ZodMiniType<Page>;

/** The page, if it is one; `undefined` for anything else. */
export function parsePage(received: unknown): Page | undefined {
  return pageSchema.safeParse(received).data;
}
