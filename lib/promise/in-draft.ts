import * as z from 'zod/mini';
import { plain } from '../customer/plain.ts';

/** Longest sentence that is looked at, in code points. */
const LONGEST = 400;

/** What the page's script says of a draft. It shares its process with the page: trust nothing. */
const Drafted = z.object({
  draft: z.object({
    promises: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50)),
  }),
});

/** The sentences of a draft that may bind the user; `undefined` for a message that tells none. */
export function parseDrafted(received: unknown): string[] | undefined {
  return Drafted.safeParse(received)
    .data?.draft.promises.map((sentence) => plain(sentence, LONGEST))
    .filter((sentence) => sentence !== '');
}

/** How two sentences compare: blanks and a full stop make no other promise. */
const bare = (sentence: string) => sentence.replaceAll(/[\s.。!！]/g, '').toLowerCase();

/** Whether two sentences are the same one, or one of them as it was while it was written. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.startsWith(b) || b.startsWith(a);
}
