import { LINE } from '../../lib/customer/limits.ts';
import { plain } from '../../lib/customer/plain.ts';
import { commitments } from '../../lib/phrasing/commitment.ts';

/** What of a text is taken as the promise: the sentence that binds to something by a day, else all. */
export const sentenceIn = (text: string) => plain(commitments(text)[0] ?? text, LINE);
