import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { openInOrder } from '../../lib/promise/order.ts';
import { useDesk } from '../desk.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import style from './promise.module.css';

/** The open promises that some reminders stand for, the most urgent first. */
export function Promises({ reminders }: { reminders: Reminder[] }) {
  const { today } = useDesk();
  const due = new Map(
    reminders.filter(({ cadence }) => cadence === 'promise').map((one) => [one.anchor, one]),
  );
  const ids = [...due.keys()];
  const promises = useLiveQuery(() => db.promises.bulkGet(ids), [ids.join(' ')]) ?? [];
  const there = promises.filter((promise) => promise !== undefined);
  return (
    <div className={style.promises}>
      {openInOrder(there, today).map((promise) => (
        <PromiseCard
          key={promise.id}
          promise={promise}
          putOff={putOffOf(due.get(promise.id), today)}
        />
      ))}
    </div>
  );
}

/** Until when it was put off, where it was. */
function putOffOf(reminder: Reminder | undefined, today: string): string | undefined {
  const later = reminder && reminder.showOn > reminder.dueOn && reminder.showOn > today;
  return later ? reminder.showOn : undefined;
}
