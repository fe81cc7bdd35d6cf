import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { allDuplicates } from '../../lib/customer/alike.ts';
import { merges } from '../../lib/customer/merge.ts';
import type { Event } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './Duplicates.module.css';
import { PairForm } from './PairForm.tsx';
import { UndoMerge } from './Timeline.tsx';

/** Pairs shown at once: what is decided makes room for the next. */
const SHOWN = 20;
const MERGES_SHOWN = 50;

/** Everybody who may be in the book twice, and what was merged so far. */
export function Duplicates() {
  const { say } = useDesk();
  const pairs = useLiveQuery(() => allDuplicates(db), []);
  if (!pairs) return null;
  return (
    <>
      <Link href="/settings">{say('back')}</Link>
      <h1 className={style.title}>{say('duplicates')}</h1>
      {pairs.length === 0 ? (
        <Empty>{say('noDuplicates')}</Empty>
      ) : (
        <p className={style.soft}>{say('whatStays')}</p>
      )}
      {pairs.slice(0, SHOWN).map((pair) => (
        <PairForm key={pair.people.map(({ id }) => id).join()} pair={pair} />
      ))}
      {pairs.length > SHOWN && <p>{say('morePairs', { n: pairs.length - SHOWN })}</p>}
      <Merged />
    </>
  );
}

interface Into {
  event: Event;
  into: string;
}

function Merged() {
  const { say } = useDesk();
  const merged = useLiveQuery(readMerges, []) ?? [];
  if (merged.length === 0) return null;
  return (
    <section className={style.merged} aria-label={say('recentMerges')}>
      <h2>{say('recentMerges')}</h2>
      <ul>
        {merged.map((one) => (
          <MergedRow key={one.event.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

function MergedRow({ event, into }: Into) {
  const { say, locale, today, zone } = useDesk();
  const day = sayDay(dayAt(event.happenedAt, zone), today, locale);
  return (
    <li>
      <span dir="auto">{say('mergedOn', { name: event.text, into, day })}</span>
      <UndoMerge event={event} />
    </li>
  );
}

async function readMerges(): Promise<Into[]> {
  const events = (await merges(db)).slice(0, MERGES_SHOWN);
  const people = await db.people.bulkGet(events.map((event) => event.people[0] ?? ''));
  return events.map((event, index) => ({ event, into: people[index]?.name ?? '' }));
}
