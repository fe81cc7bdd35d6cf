import { lazy, Suspense } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';

const GoodTime = lazy(() =>
  import('../duty/GoodTime.tsx').then(({ GoodTime }) => ({ default: GoodTime })),
);

/** Whether now is the time to call; only of those of whom it is known when they can be reached. */
export function CallTime({ reminder, person }: { reminder: Reminder; person: Person }) {
  const known = person.timeZone ?? person.hours ?? person.restDays;
  if (reminder.channel !== 'call' || !known) return null;
  return (
    <Suspense>
      <GoodTime person={person} reminder={reminder} />
    </Suspense>
  );
}
