import { plainLine } from '../../lib/customer/plain-line.ts';
import { commitments } from '../../lib/phrasing/commitment.ts';

/** What of a text is taken as the promise: the sentence that binds to something by a day, else all. */
export const sentenceIn = (text: string) => plainLine(commitments(text)[0] ?? text);
