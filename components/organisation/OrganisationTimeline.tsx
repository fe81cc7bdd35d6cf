import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { batchOfMove } from '../../lib/customer/move.ts';
import type { Event, Person } from '../../lib/customer/person.ts';
import { timelineOf } from '../../lib/customer/timeline.ts';
import { db } from '../../lib/db/db.ts';
import { undo } from '../../lib/db/undo.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { sayKind } from '../customer/say-kind.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './organisation.module.css';
import { sayMove } from './say-move.ts';

/** Entries that are shown at once. */
const PAGE = 20;
/** Names that stand before one entry; of more, their number. */
const NAMED = 3;

/** What happened with anybody who is at an organisation, the newest first. */
export function OrganisationTimeline({ people }: { people: Person[] }) {
  const { say } = useDesk();
  const [most, setMost] = useState(PAGE);
  const ids = people.map(({ id }) => id);
  const entries = useLiveQuery(() => timelineOf(db, ids), [ids.join()]);
  if (!entries) return null;
  const byId = new Map(people.map((person) => [person.id, person]));
  return (
    <section className={style.timeline} aria-label={say('whatHappened')}>
      <h2 className={style.heading}>{say('whatHappened')}</h2>
      {entries.length === 0 && <p className={style.soft}>{say('nothingYet')}</p>}
      <ul className={style.events}>
        {entries.slice(0, most).map(({ event, people: about }) => (
          <Entry key={event.id} event={event} about={about.flatMap((id) => byId.get(id) ?? [])} />
        ))}
      </ul>
      {entries.length > most && (
        <Button look="quiet" onClick={() => setMost(most + PAGE)}>
          {say('showEarlier')}
        </Button>
      )}
    </section>
  );
}

function Entry({ event, about }: { event: Event; about: Person[] }) {
  const { say, locale, today, zone } = useDesk();
  const day = event.move?.on ?? dayAt(event.happenedAt, zone);
  return (
    <li>
      <div className={style.meta}>
        <span>{sayKind(event, say)}</span>
        {event.outcome && event.kind === 'call' && <span>{say(event.outcome)}</span>}
        <time dateTime={day} title={sayFullDay(day, locale)}>
          {sayDay(day, today, locale)}
        </time>
        {event.by && <span>{event.by}</span>}
        {event.kind === 'move' && <UndoMove event={event} n={about.length} />}
      </div>
      <p>
        <Names about={about} />
      </p>
      {event.text && <p dir="auto">{event.text}</p>}
      {event.move && <p dir="auto">{sayMove(event.move, say)}</p>}
    </li>
  );
}

function Names({ about }: { about: Person[] }) {
  const { say, locale } = useDesk();
  const [only] = about;
  if (about.length > NAMED) return say('peopleThere', { n: about.length });
  if (about.length > 1 || !only) {
    return (
      <span dir="auto">
        {listIn(
          locale,
          about.map(({ name }) => name),
        )}
      </span>
    );
  }
  return (
    <Link href={`/person/${only.id}`} dir="auto">
      {only.name}
    </Link>
  );
}

/** A move is taken back as a whole, also long after its toast is gone. */
function UndoMove({ event, n }: { event: Event; n: number }) {
  const { say, act } = useDesk();
  const batch = batchOfMove(event);
  // What came in a file was done elsewhere, and there is no way back to it here.
  const here = useLiveQuery(() => db.changes.where('batch').equals(batch).first(), [batch]);
  if (!here) return null;
  const takeBack = () =>
    act(async () => ({ value: undefined, batch: await undo(db, batch) }), { word: 'moveUndone' });
  return (
    <Button
      look="quiet"
      className={style.small}
      aria-label={say('undoMove', { n })}
      onClick={() => void takeBack()}
    >
      {say('undo')}
    </Button>
  );
}
