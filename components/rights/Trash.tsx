import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { restorePerson } from '../../lib/customer/trash.ts';
import { goneAt, type Trashed } from '../../lib/customer/trashed.ts';
import { db } from '../../lib/db/db.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { Erase } from '../customer/Erase.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { reportHref } from './report-href.ts';
import style from './rights.module.css';

/** People shown at once. */
const SHOWN = 50;

/** Whoever was removed: until when they can come back, and the way back. */
export function Trash() {
  const { say } = useDesk();
  const [most, setMost] = useState(SHOWN);
  const entries = useLiveQuery(
    () =>
      db.trash
        .orderBy('removedAt')
        .reverse()
        .limit(most + 1)
        .toArray(),
    [most],
  );
  if (!entries) return null;
  return (
    <>
      <h1 className={style.title}>{say('trash')}</h1>
      <p className={style.soft}>{say('trashHelp')}</p>
      {entries.length === 0 && <Empty>{say('trashEmpty')}</Empty>}
      <ul className={style.list}>
        {entries.slice(0, most).map((entry) => (
          <TrashedRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {entries.length > most && (
        <Button look="quiet" onClick={() => setMost(most + SHOWN)}>
          {say('showMoreOfThem')}
        </Button>
      )}
    </>
  );
}

/** One person in the trash. */
export function TrashedRow({ entry }: { entry: Trashed }) {
  const { say, act, locale, today, zone } = useDesk();
  const { id, name, removedAt, by, records } = entry;
  const day = (at: number) => sayDay(dayAt(at, zone), today, locale);
  const place = records.organisations.find((one) => one.id === records.people[0]?.organisationId);
  const restore = () =>
    act(() => restorePerson(db, id), { word: 'personRestored', slots: { name } });
  return (
    <li>
      <div className={style.who}>
        <div>
          <p dir="auto" className={style.name}>
            {name}
          </p>
          <p className={style.small}>
            {place && <span dir="auto">{place.name}</span>}
            <span>{say('inTrash', { day: day(removedAt), until: day(goneAt(entry)) })}</span>
            {by && <span>{by}</span>}
          </p>
        </div>
      </div>
      <div className={style.row}>
        <Button aria-label={say('restoreNamed', { name })} onClick={() => void restore()}>
          {say('restorePerson')}
        </Button>
        <a className={style.link} href={reportHref(id)} target="_blank" rel="noreferrer">
          {say('report')}
        </a>
        <Erase id={id} name={name} label={say('eraseAtOnce')} named={say('eraseNamed', { name })} />
      </div>
    </li>
  );
}
