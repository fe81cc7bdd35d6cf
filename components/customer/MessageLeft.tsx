import { useLiveQuery } from 'dexie-react-hooks';
import type { Event } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

/** For whom a message was left, and with whom: the same in either timeline (0.20). */
export function MessageLeft({ event }: { event: Event }) {
  const { say, locale } = useDesk();
  const ids = event.people.join();
  const names = useLiveQuery(async () => {
    const people = await db.people.bulkGet(event.people);
    return people.map((person) => person?.name ?? '');
  }, [ids]);
  const [name = '', ...others] = names ?? [];
  const takers = listIn(locale, event.leftWith ? [event.leftWith] : others.filter(Boolean));
  if (!takers) return <span>{say('leftMessage')}</span>;
  return <span dir="auto">{say('leftMessageWith', { name, with: takers })}</span>;
}
