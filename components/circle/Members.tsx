import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import type { Circle } from '../../lib/customer/circle.ts';
import { joinCircle, leaveCircle, membersOfAll } from '../../lib/customer/circles.ts';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { listIn, type Locale } from '../../lib/i18n/words.ts';
import { Search } from '../customer/Search.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './circle.module.css';

/** More are counted, not listed. */
const SHOWN = 200;

interface Listed {
  person: Person;
  organisation: string | undefined;
}

/** Who is in the ticked circle, or in all of the ticked ones. */
export function Members({ circles }: { circles: Circle[] }) {
  const { say, locale } = useDesk();
  const key = circles.map(({ id }) => id).join();
  const listed = useLiveQuery(() => read(key ? key.split(',') : [], locale), [key, locale]);
  const [first, ...more] = circles;
  if (!first) return <Empty>{say('tickCircles')}</Empty>;
  const title =
    more.length === 0
      ? say('membersOf', { name: first.name })
      : say('membersOfAll', {
          names: listIn(
            locale,
            circles.map(({ name }) => name),
          ),
        });
  return (
    <section aria-label={title} className={style.members}>
      <h2 dir="auto">{title}</h2>
      {more.length === 0 && <AddMember circle={first} />}
      {listed?.length === 0 && (
        <p className={style.soft}>{say(more.length === 0 ? 'noMembers' : 'nobodyInAll')}</p>
      )}
      <ul className={style.people}>
        {listed?.slice(0, SHOWN).map((one) => (
          <Member key={one.person.id} {...one} circle={more.length === 0 ? first : undefined} />
        ))}
      </ul>
      {listed && listed.length > SHOWN && (
        <p className={style.soft}>{say('moreMembers', { n: listed.length - SHOWN })}</p>
      )}
    </section>
  );
}

async function read(ids: string[], locale: Locale): Promise<Listed[]> {
  const people = (await membersOfAll(db, ids)).sort((a, b) => a.name.localeCompare(b.name, locale));
  const organisations = await db.organisations.bulkGet(
    people.map(({ organisationId = '' }) => organisationId),
  );
  return people.map((person, at) => ({ person, organisation: organisations[at]?.name }));
}

function AddMember({ circle }: { circle: Circle }) {
  const { say, act, hand } = useDesk();
  const join = async (personId: string) => {
    const name = (await db.people.get(personId))?.name ?? '';
    await act(() => joinCircle(db, personId, circle, hand()), {
      word: 'joinedCircle',
      slots: { name, circle: circle.name },
    });
  };
  return <Search label={say('addMember')} choose={(id) => void join(id)} />;
}

function Member({ person, organisation, circle }: Listed & { circle: Circle | undefined }) {
  const { say, act, hand } = useDesk();
  const slots = { name: person.name, circle: circle?.name ?? '' };
  const leave = (circleId: string) =>
    act(() => leaveCircle(db, person.id, circleId, hand()), { word: 'leftCircle', slots });
  return (
    <li>
      <Link href={`/person/${person.id}`} dir="auto">
        {person.name}
      </Link>
      {organisation && (
        <span className={style.soft} dir="auto">
          {organisation}
        </span>
      )}
      {circle && (
        <Button
          look="quiet"
          className={style.out}
          aria-label={say('leaveCircle', slots)}
          onClick={() => void leave(circle.id)}
        >
          {say('remove')}
        </Button>
      )}
    </li>
  );
}
