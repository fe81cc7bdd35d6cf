import { z } from 'zod';
import { LONGEST_TEXT, MOST_PEOPLE, type Page } from '../sites/site.ts';

const text = z.string().max(LONGEST_TEXT);

/** A page as a content script reports it. The sender shares its process with the page: trust nothing. */
const pageSchema = z.strictObject({
  site: z.string().max(40),
  kind: z.enum(['message', 'draft', 'none']),
  people: z
    .array(
      z.strictObject({
        as: z.enum(['from', 'replyTo', 'to', 'cc', 'mentioned']),
        address: text,
        name: text.exactOptional(),
      }),
    )
    .max(MOST_PEOPLE),
  own: z.array(text).max(MOST_PEOPLE),
  subject: text.exactOptional(),
  url: z.url({ protocol: /^https?$/ }).max(2000),
}) satisfies z.ZodType<Page>;

/** The page, if it is one; `undefined` for anything else. */
export function parsePage(received: unknown): Page | undefined {
  return pageSchema.safeParse(received).data;
}
