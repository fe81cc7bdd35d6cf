import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { countFree } from '../../lib/followup/spread.ts';
import { numberIn } from '../../lib/i18n/words.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { DueCustomer } from './DueCustomer.tsx';
import { hasForm, type EntryForm } from './entry-form.ts';
import { Spread } from './Spread.tsx';
import style from './today.module.css';
import { useEntryKeys } from './use-entry-keys.ts';
import { useTodayList, type TodayList } from './use-today-list.ts';

/** So many more are shown at a click. */
const PAGE = 50;

/** Everything that is due, by customer, the most urgent first; what the day does not hold is counted. */
export function Today() {
  const { say, today, locale } = useDesk();
  const [more, setMore] = useState(0);
  const list = useTodayList(more);
  if (!list) return null;
  if (list.customers.length === 0) {
    return (
      <Empty>
        {list.next
          ? say('nothingDue', { day: sayDay(list.next, today, locale) })
          : say('nothingPlanned')}
      </Empty>
    );
  }
  return <List list={list} more={more} showMore={() => setMore(more + PAGE)} />;
}

interface Props {
  list: TodayList;
  more: number;
  showMore: () => void;
}

function List({ list, more, showMore }: Props) {
  const { say } = useDesk();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<{ id: string; form: EntryForm }>();
  const entries = list.shown.flatMap(({ due }) => due);
  const entered = useRef<HTMLDivElement>(null);
  const find = (id: string) => entries.find((one) => one.id === id);
  const keys = useEntryKeys({
    list: entered,
    ids: entries.map(({ id }) => id),
    open,
    setOpen,
    has: (id, form) => {
      const entry = find(id);
      return entry !== undefined && hasForm(entry, form);
    },
    enter: (id) => {
      const entry = find(id);
      if (entry) navigate(`/person/${entry.personId}`);
    },
  });
  return (
    // The keys work on what has the focus in it; each can be done with Tab as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={entered} className={style.today} onFocus={keys.onFocus} onKeyDown={keys.onKeyDown}>
      <header className={style.head}>
        <h1 className={style.title}>{say('today')}</h1>
        <Hint />
      </header>
      <Over list={list} />
      {list.shown.map((customer) => (
        <DueCustomer
          key={customer.personId}
          customer={customer}
          current={keys.current}
          open={open}
          setOpen={setOpen}
        />
      ))}
      <CanWait list={list} more={more} show={showMore} />
    </div>
  );
}

/** Which keys there are: only where there is a keyboard's width. */
function Hint() {
  const { say } = useDesk();
  const keys = { move: 'j k', enter: 'Enter', done: 'd', later: 'l', skip: 's' };
  return <p className={style.hint}>{say('todayKeys', keys)}</p>;
}

/** More are due than the day holds: what could be moved, is offered to be. */
function Over({ list: { customers, room, rest } }: { list: TodayList }) {
  const { say, dailyCap, today } = useDesk();
  if (rest === 0 || countFree(customers) === 0) return null;
  return (
    <p className={style.over}>
      <span>{say('overCap', { cap: dailyCap, n: rest })}</span>
      <Spread from={today} customers={customers} room={room} />
    </p>
  );
}

interface CanWaitProps {
  list: TodayList;
  more: number;
  show: () => void;
}

/** Whoever can wait is counted, never hidden. */
function CanWait({ list: { rest, full, shown, handled }, more, show }: CanWaitProps) {
  const { say, locale } = useDesk();
  const left = Math.max(0, rest - more);
  return (
    <>
      {shown.length === 0 && handled > 0 && (
        <p className={style.soft}>{say('dayIsDone', { n: handled })}</p>
      )}
      {left > 0 && (
        <Button className={style.wait} onClick={show}>
          {full
            ? say('canWaitAtLeast', { n: numberIn(locale, left) })
            : say('canWait', { n: left })}
        </Button>
      )}
    </>
  );
}
