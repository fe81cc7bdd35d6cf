import type { Held } from './held.ts';

/** A person in the trash, with every record that went along: put back when they are restored. */
export interface Trashed {
  /** Id of the person. */
  id: string;
  name: string;
  /** Epoch ms. */
  removedAt: number;
  by: string;
  /** Records by table. What is also about others stays with those, and names the person still. */
  records: Held;
}

/** How long the trash keeps somebody, in days. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The instant from which somebody in the trash is erased. */
export function goneAt({ removedAt }: Pick<Trashed, 'removedAt'>): number {
  return removedAt + KEPT_DAYS * DAY;
}

/** Whoever was removed until then is erased by now. */
export function keptSince(now: number): number {
  return now - KEPT_DAYS * DAY;
}
