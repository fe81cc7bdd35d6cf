import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { countKinds, servedTo, type Served, type ServedKind } from '../../lib/insight/served.ts';
import { dayOf, type Day } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { ComplaintCard } from './ComplaintCard.tsx';
import style from './duty.module.css';
import { JobCard } from './JobCard.tsx';
import { RoutineCard } from './RoutineCard.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { VisitCard } from './VisitCard.tsx';

/** Every complaint, job, visit and routine of a customer: what is open, and on demand what was. */
export function Service({ person }: { person: Person }) {
  const say = useDutyWords();
  const [only, setOnly] = useState<ServedKind>();
  const [closed, showClosed] = useState(false);
  const all = useLiveQuery(() => servedTo(db, person.id), [person.id]);
  if (!all) return null;
  // What was chosen may have been the last of its kind.
  const chosen = all.some(({ kind }) => kind === only) ? only : undefined;
  const wanted = all.filter(({ kind }) => !chosen || kind === chosen);
  const past = wanted.filter(({ open }) => !open).length;
  return (
    <section aria-label={say('service')}>
      <h2 className={style.heading}>{say('service')}</h2>
      {all.length === 0 && <p className={style.soft}>{say('noService')}</p>}
      <Kinds served={all} chosen={chosen} choose={setOnly} />
      <ul className={style.served}>
        {wanted
          .filter(({ open }) => open || closed)
          .map((served) => (
            <li key={served.record.id}>
              <Row served={served} person={person} />
            </li>
          ))}
      </ul>
      {past > 0 && (
        <Button look="quiet" aria-expanded={closed} onClick={() => showClosed(!closed)}>
          {say('showSettled', { n: past })}
        </Button>
      )}
    </section>
  );
}

interface KindsProps {
  served: Served[];
  chosen: ServedKind | undefined;
  choose: (kind: ServedKind | undefined) => void;
}

/** How many there are of each kind, and a way to see one kind alone. */
function Kinds({ served, chosen, choose }: KindsProps) {
  const say = useDutyWords();
  const counts = [...countKinds(served)];
  if (counts.length < 2) return null;
  return (
    <div role="group" aria-label={say('onlyKind')} className={style.kinds}>
      <Button aria-pressed={!chosen} onClick={() => choose(undefined)}>
        {say('allOfIt')}
      </Button>
      {counts.map(([kind, n]) => (
        <Button key={kind} aria-pressed={chosen === kind} onClick={() => choose(kind)}>
          {say('kindCount', { kind: say(kind), n })}
        </Button>
      ))}
    </div>
  );
}

/** One of them in a line, which opens to its card. */
function Row({ served, person }: { served: Served; person: Person }) {
  const { locale, today } = useDesk();
  const say = useDutyWords();
  const [open, setOpen] = useState(false);
  const { what, on } = lineOf(served);
  const when = on && sayDay(on, today, locale);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary dir="auto">
        {what || say(served.kind)}
        <span>{[what && say(served.kind), when].filter(Boolean).join(' · ')}</span>
      </summary>
      {open && <Card served={served} person={person} />}
    </details>
  );
}

/** What it is about, and its day; a day of the year has none of its own. */
function lineOf({ of, record }: Served): { what: string; on: Day | undefined } {
  if (of === 'visit') return { what: record.purpose, on: record.on };
  if (of === 'routine') return { what: record.purpose, on: dayOf(record.from) };
  return { what: record.text ?? '', on: record.dueOn };
}

function Card({ served, person }: { served: Served; person: Person }) {
  const { of, record } = served;
  if (of === 'complaint') return <ComplaintCard complaint={record} person={person} />;
  if (of === 'job') return <JobCard job={record} person={person} />;
  if (of === 'visit') return <VisitCard visit={record} person={person} />;
  return <RoutineCard routine={record} person={person} />;
}
