import type { Row } from '../../../lib/customer/roll/row.ts';
import { listIn } from '../../../lib/i18n/words.ts';
import { dayAt } from '../../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../../lib/time/say-day.ts';
import { useDesk } from '../../desk.tsx';
import { STATUS_WORD } from './status-words.ts';
import style from './table.module.css';

/** Who it is; for a narrow table with the organisation under it. */
export function NameCell({ row: { name, organisation, status } }: { row: Row }) {
  const { say } = useDesk();
  return (
    <>
      <span className={style.name} dir="auto">
        {name}
        {status && <small className={style.status}>{say(STATUS_WORD[status])}</small>}
      </span>
      {organisation && (
        <small className={style.under} dir="auto">
          {organisation}
        </small>
      )}
    </>
  );
}

export function TagsCell({ tags }: { tags: readonly string[] }) {
  const { locale } = useDesk();
  return listIn(locale, tags);
}

interface DayProps {
  /** An instant in the past, epoch ms; 0 for none. */
  at?: number;
  /** A day on which something is due; empty for none. */
  due?: string;
}

/** A day as one says it; in full when pointed at. What is due by today stands out. */
export function DayCell({ at = 0, due = '' }: DayProps) {
  const { locale, today, zone } = useDesk();
  const day = at > 0 ? dayAt(at, zone) : due;
  if (!day) return null;
  return (
    <time
      dateTime={day}
      // Written when it is asked for: the table is full of days.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = sayFullDay(day, locale);
      }}
      className={due && due <= today ? style.due : undefined}
    >
      {sayDay(day, today, locale)}
    </time>
  );
}
