import type { EvergreenDb } from '../db/db.ts';
import { addDays, dayAt, instantOf, type Day } from '../time/day.ts';
import { countDue, dueBy, nextDueDay } from './due.ts';
import type { Reminder } from './reminder.ts';

/** A claim that was not carried out within this time is free again: its worker died, epoch ms. */
const CLAIM_LASTS = 60_000;
/** The badge says "99+" from here on. */
export const BADGE_MOST = 100;

/** When reminders are announced. */
export interface NoticeTime {
  /** IANA zone the user is in now. */
  zone: string;
  /** HH:MM, local. */
  noticeAt: string;
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

const noticeId = (reminder: Reminder) => `${reminder.id}@${reminder.showOn}`;

/**
 * Looks what is due. It asks the database alone, so it finds everything again after a crash, a
 * restart, an update or a change of the clock, and may run as often as it likes: a reminder is
 * claimed in one transaction and announced once.
 * @param now epoch ms
 */
export async function reconcile(
  db: EvergreenDb,
  now: number,
  { zone, noticeAt }: NoticeTime,
): Promise<Reconciled> {
  const today = dayAt(now, zone);
  const begun = now >= instantOf(today, noticeAt, zone);
  const announceUntil = begun ? today : addDays(today, -1);
  const announce = await claim(db, announceUntil, now);
  const nextDay = begun ? await nextDueDay(db, today) : today;
  return {
    announce,
    due: await countDue(db, today, BADGE_MOST),
    wakeAt: nextDay === undefined ? undefined : instantOf(nextDay, noticeAt, zone),
  };
}

async function claim(db: EvergreenDb, until: Day, now: number): Promise<Reminder[]> {
  return db.transaction('rw', [db.reminders, db.notices], async () => {
    const due = await dueBy(db, until);
    const known = await db.notices.bulkGet(due.map(noticeId));
    const free = due.filter((_, index) => {
      const notice = known[index];
      if (!notice) return true;
      // A clock set back makes a claim look as if it came from the future: it still counts.
      const age = Math.abs(now - notice.claimedAt);
      return notice.shownAt === undefined && age > CLAIM_LASTS;
    });
    await db.notices.bulkPut(free.map((reminder) => ({ id: noticeId(reminder), claimedAt: now })));
    return free;
  });
}

/** Notes that claimed reminders were announced. */
export async function announced(db: EvergreenDb, reminders: Reminder[], now: number) {
  await db.notices.bulkPut(
    reminders.map((reminder) => ({ id: noticeId(reminder), claimedAt: now, shownAt: now })),
  );
}
