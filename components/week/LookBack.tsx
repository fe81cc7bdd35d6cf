import { useLiveQuery } from 'dexie-react-hooks';
import { longAgo } from '../../lib/customer/attention.ts';
import { db } from '../../lib/db/db.ts';
import { neglectedByTier, withoutNextStep } from '../../lib/insight/neglected.ts';
import { reviewWeek } from '../../lib/insight/week-review.ts';
import { useRoll } from '../customer/table/use-roll.ts';
import { useDesk } from '../desk.tsx';
import { Neglected, NoNextStep } from './Neglected.tsx';
import { Skipped } from './Skipped.tsx';
import { TouchesTable } from './TouchesTable.tsx';
import style from './week.module.css';

/** How the week went: whom it reached, what was kept and left, and who was passed over. */
export function LookBack({ author }: { author: string }) {
  const { say, today, zone, attendMonths } = useDesk();
  const review = useLiveQuery(() => reviewWeek(db, today, zone), [today, zone]);
  const rows = useRoll();
  return (
    <section aria-label={say('weekReview')} className={style.section}>
      <h2>{say('weekReview')}</h2>
      {review && (
        <>
          <TouchesTable {...review} />
          <ul className={style.list}>
            <li>{say('stepsClosed', { n: review.done })}</li>
            <li>{say('promisesKept', { n: review.kept })}</li>
            <li className={review.overdue.length > 0 ? style.over : undefined}>
              {say('promisesOverdue', { n: review.overdue.length })}
            </li>
          </ul>
          <Skipped skipped={review.skipped} />
        </>
      )}
      {rows && (
        <>
          <Neglected groups={neglectedByTier(rows, longAgo(today, attendMonths, zone), author)} />
          <NoNextStep rows={withoutNextStep(rows, author)} />
        </>
      )}
    </section>
  );
}
