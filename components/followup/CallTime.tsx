import { lazy, Suspense } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { withWords } from '../with-words.ts';

const GoodTime = lazy(() =>
  withWords(() => import('../duty/GoodTime.tsx')).then(({ GoodTime }) => ({ default: GoodTime })),
);

/** Whether now is the time to call, once for all that is due; for whom it is known when to reach them. */
export function CallTime({ person, due }: { person: Person; due: Reminder[] }) {
  const calls = due.filter(({ channel }) => channel === 'call');
  const known = person.timeZone ?? person.hours ?? person.restDays;
  if (calls.length === 0 || !known) return null;
  return (
    <Suspense>
      <GoodTime person={person} calls={calls} />
    </Suspense>
  );
}
