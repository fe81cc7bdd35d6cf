import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { isOverlooked, type Attended } from '../../lib/customer/attention.ts';
import { db } from '../../lib/db/db.ts';
import { atWork, type AtWork } from '../../lib/followup/at-work.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Check } from './Check.tsx';
import { LastTalk } from './LastTalk.tsx';
import { MonthsChoice } from './MonthsChoice.tsx';
import style from './organisation.module.css';
import type { Chosen } from './use-chosen.ts';
import { countOverlooked } from './use-people-here.ts';

/** People that are shown at once. */
const PAGE = 100;

interface Props {
  here: Attended[];
  chosen: Chosen;
  move: () => void;
  /** What is being done with those who were chosen. */
  children: ReactNode;
}

/** Everybody at an organisation, who waits longest first; some or all can be chosen and moved. */
export function PeopleHere({ here, chosen, move, children }: Props) {
  const { say } = useDesk();
  const [all, setAll] = useState(false);
  const waiting = countOverlooked(here);
  const shown = all ? here : here.slice(0, PAGE);
  const ids = shown.map(({ person }) => person.id);
  const known = useLiveQuery(() => atWork(db, ids), [ids.join()]);
  return (
    <section aria-label={say('peopleHere')}>
      <div className={style.top}>
        <h2 className={style.heading}>
          {say('peopleHere')} ({here.length})
        </h2>
        <MonthsChoice />
      </div>
      {here.length > 0 ? (
        <p className={waiting > 0 ? style.waiting : style.soft}>
          {waiting > 0 ? say('overlooked', { n: waiting }) : say('allAttended')}
        </p>
      ) : (
        <p className={style.soft}>{say('nobodyHereNow')}</p>
      )}
      {here.length > 0 && <Bar here={here} chosen={chosen} move={move} />}
      {children}
      <ul className={style.list}>
        {shown.map((attended) => (
          <Row
            key={attended.person.id}
            attended={attended}
            work={known?.get(attended.person.id)}
            chosen={chosen.ids.includes(attended.person.id)}
            choose={(on) => chosen.pick([attended.person.id], on)}
          />
        ))}
      </ul>
      {shown.length < here.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say('showAllPeople', { n: here.length })}
        </Button>
      )}
    </section>
  );
}

function Bar({ here, chosen: { ids, pick }, move }: Omit<Props, 'children'>) {
  const { say } = useDesk();
  const everybody = here.map(({ person }) => person.id);
  return (
    <div className={style.chosen}>
      <Check
        checked={ids.length === everybody.length}
        change={(checked) => pick(everybody, checked)}
      >
        {say('chooseEverybody')}
      </Check>
      {ids.length > 0 && (
        <>
          <span>{say('chosen', { n: ids.length })}</span>
          <Button onClick={move}>{say('moveThem')}</Button>
        </>
      )}
    </div>
  );
}

interface RowProps {
  attended: Attended;
  work: AtWork | undefined;
  chosen: boolean;
  choose: (chosen: boolean) => void;
}

function Row({ attended, work, chosen, choose }: RowProps) {
  const { say } = useDesk();
  const { person, attention } = attended;
  return (
    <li className={`${style.person} ${isOverlooked(attention) ? style.marked : ''}`}>
      <input
        type="checkbox"
        aria-label={say('choosePerson', { name: person.name })}
        checked={chosen}
        onChange={({ target }) => choose(target.checked)}
      />
      <span className={style.who}>
        <Link href={`/person/${person.id}`} dir="auto">
          {person.name}
        </Link>
        <span className={style.soft} dir="auto">
          {work?.role}
        </span>
      </span>
      <LastTalk attended={attended} />
      <Next next={work?.next} />
    </li>
  );
}

function Next({ next }: { next: AtWork['next'] | undefined }) {
  const { say, locale, today } = useDesk();
  const guide = next && guideOf(next);
  if (!next || !guide) return null;
  const day = sayDay(next.showOn, today, locale);
  const purpose = sentenceIn(guide.brief, locale);
  return <span className={style.soft}>{say('coming', { day, purpose })}</span>;
}
