import type { EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { dayAt } from '../time/day.ts';
import type { DatePolicy } from './cadence.ts';
import { keepLife } from './keep-life.ts';
import { announced } from './claim.ts';
import { reconcile, type NoticeTime } from './reconcile.ts';
import type { Reminder } from './reminder.ts';

/** By which clock and which rules is looked. */
export interface Looking extends NoticeTime {
  hand: Hand;
  /** The user's name, as `LifeRules` has it. */
  author: string;
  /** How dates are planned. Holidays are read from a file, which may fail. */
  policy: () => Promise<DatePolicy>;
}

/** Where it is shown what is due. */
export interface Outside {
  /** @param due how many there are, counted up to `BADGE_MOST` */
  badge: (due: number) => Promise<void>;
  /** @param at when to look again; `undefined` when nothing is planned */
  wake: (at: number | undefined) => Promise<void>;
  /** One notice for all of these. */
  notify: (due: Reminder[]) => Promise<void>;
}

/**
 * Plans what follows from the customers' lives, and tells what is due: at every start, alarm and
 * change. It may be cut short anywhere; the next look goes on from there, and only a notice that was
 * shown and not yet noted as shown comes once more.
 */
export async function lookAround(
  db: EvergreenDb,
  { hand, author, policy, ...time }: Looking,
  outside: Outside,
): Promise<void> {
  const now = hand.at;
  const plan = async () =>
    keepLife(db, { policy: await policy(), author }, dayAt(now, time.zone), hand);
  // What was planned before comes up in any case.
  const [planned] = await Promise.allSettled([plan()]);
  const { announce, due, wakeAt } = await reconcile(db, now, time);
  await outside.badge(due);
  await outside.wake(wakeAt);
  if (announce.length > 0) {
    await outside.notify(announce);
    await announced(db, announce, now);
  }
  if (planned.status === 'rejected') throw planned.reason;
}
