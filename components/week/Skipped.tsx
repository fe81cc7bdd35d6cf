import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { db } from '../../lib/db/db.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { useBrief } from '../followup/use-brief.ts';
import style from './week.module.css';

/** What was skipped, and why: nothing is left without anybody seeing it. */
export function Skipped({ skipped }: { skipped: Reminder[] }) {
  const { say } = useDesk();
  const briefOf = useBrief();
  const ids = skipped.map(({ personId }) => personId);
  const people = useLiveQuery(() => db.people.bulkGet(ids), [ids.join()]);
  return (
    <section>
      <h3>{say('skippedOfWeek')}</h3>
      {skipped.length === 0 && <p className={style.soft}>{say('nothingSkipped')}</p>}
      <ul className={style.list}>
        {skipped.map((reminder, at) => {
          const name = people?.[at]?.name ?? '';
          return (
            <li key={reminder.id}>
              <Link href={`/person/${reminder.personId}`} dir="auto">
                {name}
              </Link>{' '}
              {briefOf(reminder, name).what}{' '}
              <span className={style.soft} dir="auto">
                {reminder.skippedWhy}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
