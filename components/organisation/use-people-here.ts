import { useLiveQuery } from 'dexie-react-hooks';
import { byAttention, isOverlooked, longAgo, type Attended } from '../../lib/customer/attention.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';

/** Everybody at an organisation, who waits longest first; `undefined` while they are read. */
export function usePeopleHere(organisationId: string | undefined): Attended[] | undefined {
  const { locale, today, zone, attendMonths } = useDesk();
  const people = useLiveQuery(
    () =>
      db.people
        .where('organisationId')
        .equals(organisationId ?? '')
        .toArray(),
    [organisationId],
  );
  if (!people) return undefined;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return byAttention(people, longAgo(today, attendMonths, zone), compare);
}

/** How many of them are overlooked. */
export function countOverlooked(people: readonly Attended[]): number {
  return people.filter(({ attention }) => isOverlooked(attention)).length;
}
