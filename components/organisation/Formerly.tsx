import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import { forgetFormer } from '../../lib/customer/move.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import own from './AtOrganisation.module.css';

/** Where a person was before, the latest first; an organisation that is gone is told of as that. */
export function Formerly({ person }: { person: Person }) {
  const { say, act, hand, locale, today } = useDesk();
  const formerly = person.formerly ?? [];
  const ids = formerly.map(({ organisationId }) => organisationId);
  const places = useLiveQuery(() => db.organisations.bulkGet(ids), [ids.join()]);
  if (!places || formerly.length === 0) return null;
  const rows = formerly.map(({ until }, index) => {
    const name = places[index]?.name;
    const day = sayDay(until, today, locale);
    const place = say(name === undefined ? 'formerlyElsewhere' : 'formerlyAt', {
      name: name ?? '',
      day,
    });
    return { place, until, index };
  });
  const forget = (index: number) =>
    act(() => forgetFormer(db, person.id, index, hand()), { word: 'formerForgotten' });
  return (
    <ul className={own.formerly}>
      {rows.toReversed().map(({ place, until, index }) => (
        <li key={index} title={sayFullDay(until, locale)}>
          <span dir="auto">{place}</span>
          <Button
            look="quiet"
            aria-label={say('forgetFormer', { place })}
            onClick={() => void forget(index)}
          >
            <X size="1em" aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
