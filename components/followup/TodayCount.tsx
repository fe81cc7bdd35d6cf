import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { db } from '../../lib/db/db.ts';
import { countDue } from '../../lib/followup/due.ts';
import { useDesk } from '../desk.tsx';
import style from './TodayCount.module.css';

/** Counted no further than the badge counts. */
const MOST = 100;

/** The way to today's list, with how much is on it. */
export function TodayCount() {
  const { say, today } = useDesk();
  const due = useLiveQuery(() => countDue(db, today, MOST), [today]) ?? 0;
  return (
    <Link href="/today" className={style.count} aria-label={say('todayCount', { n: due })}>
      {say('today')}
      {due > 0 && <strong>{due < MOST ? due : `${MOST - 1}+`}</strong>}
    </Link>
  );
}
