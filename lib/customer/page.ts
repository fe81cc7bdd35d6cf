import * as z from 'zod/mini';
import { LONGEST_TEXT, MOST_PEOPLE, type Page } from '../sites/site.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));

/** A page as a content script reports it. The sender shares its process with the page: trust nothing. */
const pageSchema = z.strictObject({
  site: z.string().check(z.maxLength(40)),
  kind: z.enum(['message', 'record', 'draft', 'none', 'unclear']),
  // What was kept before pages told it has to be asked about.
  sure: z.prefault(z.boolean(), false),
  people: z
    .array(
      z
        .strictObject({
          as: z.enum(['from', 'replyTo', 'to', 'cc', 'mentioned']),
          address: z.exactOptional(text),
          name: z.exactOptional(text),
          phone: z.exactOptional(text),
        })
        .check(z.refine(({ address, name, phone }) => Boolean(address || name || phone))),
    )
    .check(z.maxLength(MOST_PEOPLE)),
  own: z.array(text).check(z.maxLength(MOST_PEOPLE)),
  subject: z.exactOptional(text),
  organisation: z.exactOptional(text),
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
}) satisfies z.ZodMiniType<Page>;

/** The page, if it is one; `undefined` for anything else. */
export function parsePage(received: unknown): Page | undefined {
  return pageSchema.safeParse(received).data;
}
