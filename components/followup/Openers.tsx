import { lazy, Suspense } from 'react';
import { offered, type Offered } from '../../lib/followup/openers/offered.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './followup.module.css';
import { withWords } from '../with-words.ts';
import type { Ground } from './ground.ts';

/** The rules of the wording check are large. */
const Remarks = lazy(() =>
  withWords(() => import('../wording/Remarks.tsx')).then(({ Remarks }) => ({ default: Remarks })),
);

interface Props {
  reminder: Reminder;
  ground: Ground;
  /** `first`: the closest one alone; `others`: those after it. */
  show?: 'first' | 'others';
}

/** First sentences that fit, to be copied or put into the open draft. */
export function Openers({ reminder, ground, show }: Props) {
  const { say, locale } = useDesk();
  const all = offered(ground.situationOf(reminder), ground.own, locale);
  const mine = all.filter(({ aside }) => !aside);
  if (show === 'first') return <List openers={mine.slice(0, 1)} />;
  const asides = all.filter(({ aside }) => aside);
  return (
    <>
      <List openers={show ? mine.slice(1) : mine} />
      {asides.length > 0 && (
        <>
          <h3 className={style.label}>{say('ifElseAnswers')}</h3>
          <List openers={asides} />
        </>
      )}
    </>
  );
}

function List({ openers }: { openers: Offered[] }) {
  return (
    openers.length > 0 && (
      <ul className={style.openers}>
        {openers.map(({ id, text }) => (
          <li key={id}>
            <q dir="auto">{text}</q>
            <Take text={text} />
            <Suspense>
              <Remarks text={text} />
            </Suspense>
          </li>
        ))}
      </ul>
    )
  );
}

/** What is done with one of them. What does not go into a draft is on the clipboard. */
export function Take({ text }: { text: string }) {
  const { say, tell, insert } = useDesk();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    tell({ word: 'copied' });
  };
  const put = async (into: NonNullable<typeof insert>) => {
    const became = await into(text);
    if (became === 'inserted') return tell({ word: 'inserted' });
    await navigator.clipboard.writeText(text);
    return tell({ word: became === 'noDraft' ? 'copiedNoDraft' : 'copiedRefused' });
  };
  return (
    <span className={style.take}>
      {insert && (
        <Button look="quiet" onClick={() => void put(insert)}>
          {say('insert')}
        </Button>
      )}
      <Button look="quiet" onClick={() => void copy()}>
        {say('copy')}
      </Button>
    </span>
  );
}
