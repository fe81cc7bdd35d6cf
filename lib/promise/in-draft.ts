import * as z from 'zod/mini';
import { plain } from '../customer/plain.ts';

/** Longest sentence that is looked at, in code points. */
const LONGEST = 400;

/** What the page's script says of a draft. It shares its process with the page: trust nothing. */
const sentences = z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50));
const Drafted = z.object({
  draft: z.object({ promises: z.optional(sentences), questions: z.optional(sentences) }),
});

/** Sentences of a draft by what they may do; a kind is left out where a message tells none of it. */
export interface Sentences {
  promises?: string[];
  questions?: string[];
}

const readable = (told: string[]) =>
  told.map((sentence) => plain(sentence, LONGEST)).filter((sentence) => sentence !== '');

/** The sentences of a draft that its page tells; nothing of a message that is not understood. */
export function parseDrafted(received: unknown): Sentences {
  const { promises, questions } = Drafted.safeParse(received).data?.draft ?? {};
  return {
    ...(promises && { promises: readable(promises) }),
    ...(questions && { questions: readable(questions) }),
  };
}

/** How two sentences compare: blanks and a full stop make no other promise. */
const bare = (sentence: string) => sentence.replaceAll(/[\s.。!！]/g, '').toLowerCase();

/** Whether two sentences are the same one, or one of them as it was while it was written. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.startsWith(b) || b.startsWith(a);
}
