import * as z from 'zod/mini';

/** Instants are epoch ms (UTC); calendar dates are `YYYY-MM-DD`. They are never mixed. */
export const instant = z.number().check(z.int(), z.nonnegative());
export const day = z.iso.date();

/** What every record carries. */
export const record = z.object({
  id: z.string(),
  createdAt: instant,
  changedAt: instant,
  /** Who wrote it: the name set in the settings, empty for the only user of this browser. */
  by: z.string(),
});

/** Who does something, and when: handed to every command, so that no command asks the clock. */
export interface Hand {
  /** Epoch ms. */
  at: number;
  by: string;
}

/** The fields that a new record carries. */
export function created(hand: Hand) {
  return { id: crypto.randomUUID(), createdAt: hand.at, changedAt: hand.at, by: hand.by };
}

/** The fields that a changed record carries anew. */
export function touched(hand: Hand) {
  return { changedAt: hand.at, by: hand.by };
}
