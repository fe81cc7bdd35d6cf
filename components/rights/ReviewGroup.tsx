import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { placesOf, type Kept, type Untouched } from '../../lib/dossier/review.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './rights.module.css';

/** People of a group that are shown at once. */
const SHOWN = 50;

/** What is done with some people. */
export interface Act {
  keep: (people: Person[]) => Promise<void>;
  remove: (people: Person[]) => Promise<void>;
}

interface Props {
  tier: Person['tier'];
  rows: Untouched[];
  /** Whether these are all: then they can be counted, and chosen as one. */
  whole: boolean;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  act: Act;
}

/** The people of one tier, those who were not touched the longest first. */
export function ReviewGroup({ tier, rows, whole, chosen, choose, act }: Props) {
  const { say } = useDesk();
  const [most, setMost] = useState(SHOWN);
  const shown = rows.slice(0, most).map(({ person }) => person);
  const at = shown.map(({ organisationId }) => organisationId).join();
  const places = useLiveQuery(() => placesOf(db, shown), [at]);
  if (rows.length === 0) return null;
  const n = whole ? rows.length : '…';
  const title = tier ? say('reviewTier', { tier, n }) : say('reviewNoTier', { n });
  const ids = rows.map(({ person }) => person.id);
  const all = ids.every((id) => chosen.has(id));
  return (
    <section className={style.group} aria-label={title}>
      <div className={style.groupHead}>
        <h2>{title}</h2>
        <label className={style.check}>
          <input
            type="checkbox"
            checked={all}
            disabled={!whole}
            onChange={() => choose(withAll(chosen, ids, !all))}
          />
          {say('reviewSelectAll')}
        </label>
      </div>
      <ul className={style.list}>
        {rows.slice(0, most).map((row) => (
          <Row
            key={row.person.id}
            row={row}
            place={places?.get(row.person.organisationId ?? '')}
            chosen={chosen.has(row.person.id)}
            choose={(on) => choose(withAll(chosen, [row.person.id], on))}
            act={act}
          />
        ))}
      </ul>
      {rows.length > most && (
        <Button look="quiet" onClick={() => setMost(most + SHOWN)}>
          {say('showMoreOfThem')}
        </Button>
      )}
    </section>
  );
}

function withAll(chosen: ReadonlySet<string>, ids: string[], on: boolean): Set<string> {
  const some = new Set(ids);
  return on ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !some.has(id)));
}

interface RowProps {
  row: Untouched;
  place: string | undefined;
  chosen: boolean;
  choose: (on: boolean) => void;
  act: Act;
}

function Row({ row: { person, kept, last }, place, chosen, choose, act }: RowProps) {
  const { say, locale, today, zone } = useDesk();
  const { id, name } = person;
  return (
    <li>
      <div className={style.who}>
        <input
          type="checkbox"
          aria-label={say('reviewSelect', { name })}
          checked={chosen}
          onChange={({ target }) => choose(target.checked)}
        />
        <div>
          <p className={style.name}>
            <Link href={`/person/${id}`}>
              <span dir="auto">{name}</span>
            </Link>
          </p>
          <p className={style.small}>
            {place && <span dir="auto">{place}</span>}
            <span>{say('lastTouched', { day: sayDay(dayAt(last, zone), today, locale) })}</span>
            <Holds kept={kept} />
          </p>
        </div>
      </div>
      <div className={style.row}>
        <Button
          aria-label={say('reviewKeepNamed', { name })}
          onClick={() => void act.keep([person])}
        >
          {say('reviewKeep')}
        </Button>
        <Button
          aria-label={say('reviewRemoveNamed', { name })}
          onClick={() => void act.remove([person])}
        >
          {say('remove')}
        </Button>
      </div>
    </li>
  );
}

/** What is kept, counted: what it says is on the dossier's own page. */
function Holds({ kept }: { kept: Kept }) {
  const { say, locale } = useDesk();
  const parts = [
    kept.facts > 0 && say('holdsFacts', { n: kept.facts }),
    kept.special > 0 && say('holdsSpecial', { n: kept.special }),
    kept.events > 0 && say('holdsEvents', { n: kept.events }),
    kept.sales > 0 && say('holdsSales', { n: kept.sales }),
    kept.addresses > 0 && say('holdsAddresses', { n: kept.addresses }),
  ];
  return (
    <span>
      {listIn(
        locale,
        parts.filter((part) => part !== false),
      )}
    </span>
  );
}
