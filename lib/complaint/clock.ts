import type { Complaint } from './complaint.ts';

/** How long a customer waited, and waits, ms. Instants alone count, so no clock change adds an hour. */
export interface ComplaintClock {
  /** From hearing of it until the customer first heard back; left out while they have not. */
  toAnswer: number | undefined;
  /** From hearing of it until it was settled; left out while it is open. */
  toClose: number | undefined;
  /** Until it was settled, or until now. */
  open: number;
}

/** Reads the clock of a complaint (0.14). @param now epoch ms */
export function clockOf(
  { openedAt, answeredAt, closedAt }: Pick<Complaint, 'openedAt' | 'answeredAt' | 'closedAt'>,
  now: number,
): ComplaintClock {
  const since = (at: number | undefined) => (at === undefined ? undefined : at - openedAt);
  const toClose = since(closedAt);
  return { toAnswer: since(answeredAt), toClose, open: toClose ?? now - openedAt };
}
