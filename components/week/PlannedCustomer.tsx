import { useState } from 'react';
import { Link } from 'wouter';
import { db } from '../../lib/db/db.ts';
import { snooze } from '../../lib/followup/close.ts';
import { isMovable, type DueCustomer } from '../../lib/followup/order.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { useBrief } from '../followup/use-brief.ts';
import { LaterForm } from '../followup/LaterForm.tsx';
import { Button } from '../ui/Button.tsx';
import type { WeekAhead } from './use-ahead.ts';
import style from './week.module.css';

interface Props {
  customer: DueCustomer;
  ahead: WeekAhead;
}

/** What is planned with one customer on one day. */
export function PlannedCustomer({ customer: { personId, due }, ahead }: Props) {
  const name = ahead.people.get(personId)?.name ?? '';
  return (
    <li className={style.customer}>
      <Link href={`/person/${personId}`} dir="auto">
        {name}
      </Link>
      <ul>
        {due.map((reminder) => (
          <Planned key={reminder.id} reminder={reminder} name={name} ahead={ahead} />
        ))}
      </ul>
    </li>
  );
}

interface PlannedProps {
  reminder: Reminder;
  name: string;
  ahead: WeekAhead;
}

function Planned({ reminder, name, ahead }: PlannedProps) {
  const { say, act, hand, today, locale } = useDesk();
  const [moving, setMoving] = useState(false);
  const { what, about } = useBrief()(reminder, name);
  const visit = ahead.visits.get(reminder.id);
  const move = (day: string) =>
    act(() => snooze(db, reminder.id, day, hand()), {
      word: 'movedTo',
      slots: { day: sayDay(day, today, locale) },
    });
  return (
    <li>
      <div className={style.thing}>
        <span>
          {visit?.at && <b>{say('minutesLong', { time: visit.at, n: visit.minutes })}</b>} {what}{' '}
          <span className={style.soft} dir="auto">
            {about}
          </span>
        </span>
        {isMovable(reminder) && (
          <Button
            look="quiet"
            aria-label={say('moveOf', { name })}
            aria-expanded={moving}
            onClick={() => setMoving(!moving)}
          >
            {say('moveDay')}
          </Button>
        )}
      </div>
      {moving && (
        <LaterForm choose={(day) => void move(day).then((done) => done && setMoving(false))} />
      )}
    </li>
  );
}
