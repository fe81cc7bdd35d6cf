import { TIERS } from '../customer/person.ts';
import type { Row } from '../customer/roll/row.ts';

/** Customers of one tier who were not reached for too long, the longest first. */
export interface Neglected {
  tier: Row['tier'];
  rows: Row[];
}

/** Those whom the user looks after and may still reach. */
function isMine({ status, owner }: Row, author: string): boolean {
  return status === '' && (owner === '' || owner === author);
}

/**
 * Who was not reached for long, tier by tier: a small customer is seen however many large ones wait
 * (3.9). Whoever was added only lately is given time.
 * @param before the instant before which a talk is too long ago, epoch ms
 */
export function neglectedByTier(rows: readonly Row[], before: number, author: string): Neglected[] {
  const since = (row: Row) => row.lastContactAt || row.createdAt;
  const waiting = rows.filter((row) => isMine(row, author) && since(row) < before);
  return [...TIERS, '' as const]
    .map((tier) => ({
      tier,
      rows: waiting.filter((row) => row.tier === tier).sort((a, b) => since(a) - since(b)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Good customers with whom nothing is planned: they are not to be taken for granted (3.20). */
export function withoutNextStep(rows: readonly Row[], author: string): Row[] {
  return rows.filter((row) => row.tier === 'A' && row.nextDue === '' && isMine(row, author));
}
