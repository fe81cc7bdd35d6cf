import type { EvergreenDb } from '../../db/db.ts';
import { comingBetween } from '../coming.ts';
import { addDays, type Day } from '../../time/day.ts';
import { cityOf } from './city.ts';
import type { Near } from './situation.ts';

/** Visits of so many days tell where the user will be; on the seventh the weekday is said again. */
const AHEAD = 6;

/** Where a visit leads to, and whom. */
interface Trip extends Near {
  personId: string;
}

const PLACES = new Set(['org_address', 'home_address']);

/** The cities that the visits of the next days lead to. */
export async function trips(db: EvergreenDb, today: Day): Promise<Trip[]> {
  const coming = await comingBetween(db, today, addDays(today, AHEAD));
  const visits = coming.filter(({ channel }) => channel === 'visit');
  const cities = await citiesOf(
    db,
    visits.map(({ personId }) => personId),
  );
  return visits.flatMap(({ personId, showOn }) => {
    const city = cities.get(personId);
    return city ? { personId, city, day: showOn } : [];
  });
}

/** The city of each of these people, where an address tells it. */
export async function citiesOf(
  db: EvergreenDb,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const facts = await db.facts
    .where('personId')
    .anyOf(personIds)
    .filter(({ field }) => PLACES.has(field))
    .sortBy('createdAt');
  return new Map(
    facts.flatMap(({ personId, value }) => {
      const city = cityOf(value);
      return city ? [[personId, city] as const] : [];
    }),
  );
}

/** The visit to somebody else that brings the user to this customer's city. */
export function nearOf(
  personId: string,
  cities: ReadonlyMap<string, string>,
  all: readonly Trip[],
): Near | undefined {
  const city = cities.get(personId);
  return all.find((trip) => trip.city === city && trip.personId !== personId);
}
