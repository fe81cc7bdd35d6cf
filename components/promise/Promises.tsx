import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { openInOrder } from '../../lib/promise/order.ts';
import { useDesk } from '../desk.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import style from './promise.module.css';

/**
 * What was promised to one customer and is open, the most urgent first.
 * @param reminders those of the promises that are shown
 */
export function Promises({ personId, reminders }: { personId: string; reminders: Reminder[] }) {
  const { today } = useDesk();
  const all = useLiveQuery(
    () => db.promises.where('personId').equals(personId).toArray(),
    [personId],
  );
  const promises = all?.filter(({ id }) => reminders.some(({ anchor }) => anchor === id));
  return (
    <div className={style.promises}>
      {openInOrder(promises ?? [], today).map((promise) => (
        <PromiseCard
          key={promise.id}
          promise={promise}
          putOff={putOffOf(promise.id, reminders, today)}
        />
      ))}
    </div>
  );
}

function putOffOf(id: string, reminders: Reminder[], today: string): string | undefined {
  const reminder = reminders.find(({ cadence, anchor }) => cadence === 'promise' && anchor === id);
  const later = reminder && reminder.showOn > reminder.dueOn && reminder.showOn > today;
  return later ? reminder.showOn : undefined;
}
