import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { Praise } from '../../lib/competitor/praise.ts';
import { toldReasons } from '../../lib/competitor/praises.ts';
import type { Competitor } from '../../lib/competitor/competitor.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { PraiseForm, type Begun } from './PraiseForm.tsx';
import style from './competitor.module.css';

interface Props {
  competitor: Competitor;
  /** Reasons that are on the card already. */
  kept: Praise[];
}

/** Why customers chose us as their dossiers say it, to be taken over with source and date. */
export function FromDossiers({ competitor, kept }: Props) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <details className={style.told} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('fromDossiers')}</summary>
      {open && <Told competitor={competitor} kept={kept} />}
    </details>
  );
}

function Told({ competitor, kept }: Props) {
  const { say, locale, today, zone } = useDesk();
  const [chosen, setChosen] = useState<Begun>();
  const told = useLiveQuery(async () => {
    const facts = await toldReasons(db);
    const people = await db.people.bulkGet(facts.map(({ personId }) => personId));
    return facts.flatMap((fact, n): Begun[] => {
      const person = people[n];
      if (!person) return [];
      const { value: text, from, source } = fact;
      return [{ id: fact.id, text, person, from, source, on: dayAt(fact.createdAt, zone) }];
    });
  }, [zone]);
  if (!told) return null;
  const left = told.filter(
    ({ person, on }) => !kept.some((one) => one.personId === person.id && one.on === on),
  );
  if (chosen)
    return (
      <PraiseForm
        competitor={competitor}
        kind="reason"
        begun={chosen}
        close={() => setChosen(undefined)}
      />
    );
  return (
    <>
      {left.length === 0 && <p className={style.soft}>{say('nothingTold')}</p>}
      <ul>
        {left.map((one) => (
          <li key={one.id} className={style.line}>
            <span>
              <q dir="auto">{one.text}</q>{' '}
              <span className={style.soft} dir="auto">
                {one.person.name} · {sayDay(one.on, today, locale)}
              </span>
            </span>
            <Button
              look="quiet"
              aria-label={say('useThisReason', { text: one.text })}
              onClick={() => setChosen(one)}
            >
              {say('useThis')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
