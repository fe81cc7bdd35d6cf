import { lazy, Suspense, type ReactNode } from 'react';
import type { Event } from '../../lib/customer/person.ts';
import { batchOfMerge } from '../../lib/customer/merge.ts';
import { removeEvent } from '../../lib/customer/timeline.ts';
import { db } from '../../lib/db/db.ts';
import { undo } from '../../lib/db/undo.ts';
import { changeSale } from '../../lib/followup/sell.ts';
import type { Sale } from '../../lib/sale/sale.ts';
import { dayAt, type Day } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { sayMove } from '../organisation/say-move.ts';
import { Button } from '../ui/Button.tsx';
import { entryProps } from './entry.ts';
import { MessageLeft } from './MessageLeft.tsx';
import style from './PersonCard.module.css';
import { sayKind } from './say-kind.ts';
import { SourceLink } from './SourceLink.tsx';
import { withWords } from '../with-words.ts';

const Reopen = lazy(() =>
  withWords(() => import('../promise/Reopen.tsx')).then(({ Reopen }) => ({ default: Reopen })),
);

const Seemed = lazy(() =>
  withWords(() => import('./Seemed.tsx')).then(({ Seemed }) => ({ default: Seemed })),
);

interface Props {
  events: Event[];
  sales: Sale[];
  /** Entries that are shown until all are asked for. */
  most: number;
  /** The one that was looked for. */
  entry: string | undefined;
  showAll: () => void;
  /** What chooses among the entries. */
  children?: ReactNode;
}

interface Entered {
  event: Event;
  sale: Sale | undefined;
  /** When it was; a sale is often recorded some days after it was made. */
  day: Day;
}

function entriesOf(events: Event[], sales: Sale[], zone: string): Entered[] {
  return events
    .map((event) => {
      const sale = sales.find(({ id }) => id === event.saleId);
      return { event, sale, day: sale?.soldOn ?? event.move?.on ?? dayAt(event.happenedAt, zone) };
    })
    .sort((a, b) => b.day.localeCompare(a.day) || b.event.happenedAt - a.event.happenedAt);
}

/** What happened, the newest first. */
export function Timeline({ events, sales, most, entry: wanted, showAll, children }: Props) {
  const { say, zone } = useDesk();
  const entries = entriesOf(events, sales, zone);
  const shown = entries.slice(0, most);
  return (
    <section className={style.timeline} aria-label={say('whatHappened')}>
      <h2 className={style.heading}>{say('whatHappened')}</h2>
      {children}
      {events.length === 0 && <p className={style.soft}>{say('nothingYet')}</p>}
      <ul className={style.events}>
        {shown.map((entry) => (
          <Entry key={entry.event.id} found={entry.event.id === wanted} {...entry} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button look="quiet" onClick={showAll}>
          {say('showEarlier')}
        </Button>
      )}
    </section>
  );
}

function Entry({ event, sale, day, found }: Entered & { found: boolean }) {
  const { say, locale, today } = useDesk();
  const when = new Date(event.happenedAt);
  return (
    <li {...entryProps(found)}>
      <div className={style.meta}>
        <span>{sayKind(event, say)}</span>
        {event.outcome && event.kind === 'call' && <CameOf event={event} />}
        <Suspense>{event.mood && <Seemed mood={event.mood} />}</Suspense>
        <time dateTime={when.toISOString()} title={when.toLocaleString(locale)}>
          {sayDay(day, today, locale)}
        </time>
        {event.by && <span>{event.by}</span>}
        <SourceLink source={event.source} />
        <Suspense>{event.promise && <Reopen promise={event.promise} />}</Suspense>
        {!sale && <TakeBack event={event} />}
      </div>
      {event.text && <p dir="auto">{event.text}</p>}
      {event.move && <p dir="auto">{sayMove(event.move, say)}</p>}
      {sale && <SaleState sale={sale} />}
    </li>
  );
}

/** What came of a call. */
function CameOf({ event }: { event: Event }) {
  const { say } = useDesk();
  if (event.outcome === 'leftMessage') return <MessageLeft event={event} />;
  return event.outcome && <span>{say(event.outcome)}</span>;
}

function SaleState({ sale }: { sale: Sale }) {
  const { say, act, hand, policy } = useDesk();
  if (sale.state === 'cancelled') return <p className={style.meta}>{say('cancelled')}</p>;
  const cancel = () =>
    act(() => changeSale(db, sale.id, { state: 'cancelled' }, policy, hand()), {
      word: 'saleCancelled',
    });
  return (
    <Button look="quiet" onClick={() => void cancel()}>
      {say('cancelSale')}
    </Button>
  );
}

/** A merge is undone rather than removed: that is its only way back. */
function TakeBack({ event }: { event: Event }) {
  return event.kind === 'merge' ? <UndoMerge event={event} /> : <Remove event={event} />;
}

export function UndoMerge({ event }: { event: Event }) {
  const { say, act } = useDesk();
  const takeBack = () =>
    act(async () => ({ value: undefined, batch: await undo(db, batchOfMerge(event)) }), {
      word: 'mergeUndone',
      slots: { name: event.text },
    });
  return (
    <Button
      look="quiet"
      aria-label={say('undoMergeWith', { name: event.text })}
      onClick={() => void takeBack()}
    >
      {say('undo')}
    </Button>
  );
}

function Remove({ event }: { event: Event }) {
  const { say, act, hand } = useDesk();
  const remove = () => act(() => removeEvent(db, event.id, hand()), { word: 'entryRemoved' });
  return (
    <Button look="quiet" className={style.remove} onClick={() => void remove()}>
      {say('remove')}
    </Button>
  );
}
