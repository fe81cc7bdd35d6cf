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
