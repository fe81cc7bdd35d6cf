import { useLiveQuery } from 'dexie-react-hooks';
import { Suspense } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { dueBy, LIST, nextDueDay } from '../../lib/followup/due.ts';
import { isDuty } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Empty } from '../ui/Empty.tsx';
import { CallTime } from './CallTime.tsx';
import { DueStep } from './DueStep.tsx';
import { Duties } from './Owed.tsx';
import style from './followup.module.css';

interface Group {
  person: Person;
  due: Reminder[];
  /** Every step of the same sales, for what was heard before. */
  all: Reminder[];
}

async function readToday(today: string) {
  const due = await dueBy(db, today, LIST);
  const ids = [...new Set(due.map((reminder) => reminder.personId))];
  const [people, all] = await Promise.all([
    db.people.bulkGet(ids),
    db.reminders.where('personId').anyOf(ids).toArray(),
  ]);
  const groups: Group[] = people
    .filter((person) => person !== undefined)
    .map((person) => ({
      person,
      due: due.filter((reminder) => reminder.personId === person.id),
      all: all.filter((reminder) => reminder.personId === person.id),
    }));
  return { groups, full: due.length === LIST, next: await nextDueDay(db, today) };
}

/** Everything that is due, by customer; the longest overdue first. */
export function Today() {
  const { say, today, locale } = useDesk();
  const list = useLiveQuery(() => readToday(today), [today]);
  if (!list) return null;
  if (list.groups.length === 0) {
    return (
      <Empty>
        {list.next
          ? say('nothingDue', { day: sayDay(list.next, today, locale) })
          : say('nothingPlanned')}
      </Empty>
    );
  }
  return (
    <div className={style.today}>
      <h1 className={style.title}>{say('today')}</h1>
      {list.groups.map(({ person, due, all }) => (
        <section key={person.id} aria-label={person.name}>
          <h2>
            <Link href={`/person/${person.id}`} dir="auto">
              {person.name}
            </Link>
          </h2>
          {due.some(isDuty) && (
            <Suspense>
              <Duties person={person} reminders={due.filter(isDuty)} />
            </Suspense>
          )}
          <CallTime person={person} due={due.filter((one) => !isDuty(one))} />
          {due
            .filter((one) => !isDuty(one))
            .map((reminder) => (
              <DueStep
                key={reminder.id}
                reminder={reminder}
                person={person}
                earlier={all.filter(({ anchor }) => anchor === reminder.anchor)}
              />
            ))}
        </section>
      ))}
      {list.full && <p className={style.soft}>{say('moreDue')}</p>}
    </div>
  );
}
