import { lazy, Suspense, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { snooze } from '../../lib/followup/close.ts';
import { keepPromise } from '../../lib/promise/promise.ts';
import type { Promised } from '../../lib/promise/promised.ts';
import { daysBetween, type Day } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { SourceLink } from '../customer/SourceLink.tsx';
import { useDesk } from '../desk.tsx';
import followup from '../followup/followup.module.css';
import { LaterForm } from '../followup/LaterForm.tsx';
import { Button } from '../ui/Button.tsx';
import style from './promise.module.css';
import { Withdraw } from './Withdraw.tsx';
import { useWords } from './use-words.ts';
import { withWords } from '../with-words.ts';

const ChangePromise = lazy(() =>
  withWords(() => import('./ChangePromise.tsx')).then(({ ChangePromise }) => ({
    default: ChangePromise,
  })),
);

const DelayForm = lazy(() =>
  withWords(() => import('../duty/DelayForm.tsx')).then(({ DelayForm }) => ({
    default: DelayForm,
  })),
);

interface Props {
  promise: Promised;
  /** Until when it was put off, where it was. */
  putOff?: Day | undefined;
}

type Open = 'change' | 'delay' | 'later' | 'withdraw' | undefined;

/** One open promise: what and by when, and what becomes of it. */
export function PromiseCard({ promise, putOff }: Props) {
  const say = useWords();
  const { act, hand, today, locale } = useDesk();
  const [open, setOpen] = useState<Open>();
  const { id, text, dueOn } = promise;
  const close = () => setOpen(undefined);
  const toggle = (which: Open) => () => setOpen(open === which ? undefined : which);
  const due = dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'later';
  const keep = () => act(() => keepPromise(db, id, hand()), { word: 'promiseKeptTold' });
  const later = (day: Day) =>
    act(() => snooze(db, `promise:${id}:due`, day, hand()), {
      word: 'snoozedUntil',
      slots: { day: sayDay(day, today, locale) },
    });
  return (
    <article className={style.promise} data-due={due} aria-label={text}>
      <p className={followup.purpose} dir="auto">
        {text}
      </p>
      <Meta promise={promise} putOff={putOff} />
      <div className={followup.row}>
        <Button look={due === 'later' || open ? 'plain' : 'main'} onClick={() => void keep()}>
          {say('keptNow')}
        </Button>
        <Button aria-expanded={open === 'change'} onClick={toggle('change')}>
          {say('edit')}
        </Button>
        <Button aria-expanded={open === 'delay'} onClick={toggle('delay')}>
          {say('supplierLate')}
        </Button>
        <Button aria-expanded={open === 'later'} onClick={toggle('later')}>
          {say('later')}
        </Button>
        <Button aria-expanded={open === 'withdraw'} onClick={toggle('withdraw')}>
          {say('withdraw')}
        </Button>
      </div>
      <Suspense>
        {open === 'change' && <ChangePromise promise={promise} close={close} />}
        {open === 'delay' && <DelayForm late={{ of: 'promise', record: promise }} close={close} />}
      </Suspense>
      {open === 'later' && (
        <LaterForm choose={(day) => void later(day).then((done) => done && close())} />
      )}
      {open === 'withdraw' && <Withdraw id={id} />}
    </article>
  );
}

function Meta({ promise, putOff }: Pick<Props, 'promise' | 'putOff'>) {
  const say = useWords();
  const { today, locale } = useDesk();
  const { dueOn, dueTime: time, affectsOthers, source } = promise;
  const day = sayDay(dueOn, today, locale);
  const over = daysBetween(dueOn, today);
  return (
    <p className={followup.meta}>
      <span>{say('promise')}</span>
      {over > 0 && <span className={followup.overdue}>{say('overdueBy', { n: over })}</span>}
      <time dateTime={dueOn} title={sayFullDay(dueOn, locale)}>
        {time ? say('byDayTime', { day, time }) : say('byDay', { day })}
      </time>
      {affectsOthers && <span className={followup.heed}>{say('harmsOthers')}</span>}
      {putOff && <span>{say('putOffUntil', { day: sayDay(putOff, today, locale) })}</span>}
      <SourceLink source={source} />
    </p>
  );
}
