import type { Detected } from '../../lib/phrasing/detect.ts';
import type { Span } from '../../lib/phrasing/sentence.ts';

/** How much of the sentence is shown on each side of the new words. */
const BEFORE = 24;
const AFTER = 44;

/** A suggestion as the sentence will read with it, shortened at its ends between two words. */
export function previewOf(
  text: string,
  { sentence }: Detected,
  { start, end, text: wording }: Span & { text: string },
): { before: string; wording: string; after: string } {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  return {
    before: before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^\w+/, '')}` : before,
    wording,
    after: after.length > AFTER ? `${after.slice(0, AFTER).replace(/\w+$/, '')}…` : after,
  };
}
