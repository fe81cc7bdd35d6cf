import * as z from 'zod/mini';
import type { Marked } from './marked.ts';
import { CATEGORIES, LANGUAGES, SEVERITIES } from './rule.ts';

/** A sentence ends somewhere; UTF-16 units. */
const LONGEST = 1000;

const offset = z.int().check(z.minimum(0), z.maximum(LONGEST));

/** What the page's script says of a draft. It shares its process with the page: trust nothing. */
const marked = z.strictObject({
  rule: z.string().check(z.maxLength(100)),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  language: z.enum(LANGUAGES),
  start: offset,
  end: offset,
  text: z.string().check(z.maxLength(LONGEST)),
  competitor: z.exactOptional(z.string().check(z.maxLength(100))),
  provable: z.exactOptional(z.literal(true)),
  scarce: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Marked>;

const Drafted = z.object({
  draft: z.object({ wording: z.array(marked).check(z.maxLength(100)) }),
});

/** What the guard found in a draft; `undefined` for a message that tells none of it. */
export function parseWording(received: unknown): Marked[] | undefined {
  return Drafted.safeParse(received).data?.draft.wording.filter(
    ({ start, end, text }) => start < end && end <= text.length,
  );
}
