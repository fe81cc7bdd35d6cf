import type { EvergreenDb } from '../db/db.ts';
import { addDays, dayAt, instantOf } from '../time/day.ts';
import { isGoodTime, type Hours } from '../time/hours.ts';
import { claim } from './claim.ts';
import { countDue, nextDueDay } from './due.ts';
import type { Reminder } from './reminder.ts';

/** The badge says "99+" from here on. */
export const BADGE_MOST = 100;

/** When reminders are announced. */
export interface NoticeTime {
  /** IANA zone the user is in now. */
  zone: string;
  /** HH:MM, local. */
  noticeAt: string;
  /** When nothing is announced: what is due waits for the first look after their end. */
  quiet?: Hours;
  /** Days on which nothing is announced, 0 for Sunday to 6. */
  restDays?: readonly number[];
}

/** What the background has to do now. */
export interface Reconciled {
  /** Reminders that nobody announced yet, claimed by this call. */
  announce: Reminder[];
  /** Open reminders that are due, counted up to `BADGE_MOST`. */
  due: number;
  /** When to look again, epoch ms; `undefined` when nothing is planned. */
  wakeAt: number | undefined;
}

/**
 * Looks what is due. It asks the database alone, so it finds everything again after a crash, a
 * restart, an update or a change of the clock, and may run as often as it likes: a reminder is
 * claimed in one transaction and announced once.
 * @param now epoch ms
 */
export async function reconcile(
  db: EvergreenDb,
  now: number,
  time: NoticeTime,
): Promise<Reconciled> {
  const { zone, noticeAt, quiet, restDays = [] } = time;
  const user = { zone, quiet, restDays };
  const today = dayAt(now, zone);
  const begun = now >= instantOf(today, noticeAt, zone);
  const calm = isGoodTime(now, user);
  const announce = calm ? await claim(db, begun ? today : addDays(today, -1), now) : [];
  const nextDay = begun ? await nextDueDay(db, today) : today;
  return {
    announce,
    due: await countDue(db, today, BADGE_MOST),
    wakeAt: nextDay === undefined ? undefined : instantOf(nextDay, noticeAt, zone),
  };
}
