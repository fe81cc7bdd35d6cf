import { forgetSearch } from '../customer/forget-search.ts';
import { OWNED } from '../customer/owned.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import type { Day } from '../time/day.ts';
import type { DatePolicy } from '../followup/cadence.ts';

/** Adds the sample customers, with notes, facts and follow-ups that are due about `today`. */
export async function loadSample(
  db: EvergreenDb,
  today: Day,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  // A file of its own: most users load it once, or never.
  const { writeSamples } = await import('./write.ts');
  return writeSamples(db, today, policy, hand);
}

/** Removes the sample customers with everything that hangs on them; the user's own stay. */
export async function removeSample(db: EvergreenDb): Promise<Done<void>> {
  return together(db, async () => {
    const there = await db.people.filter((person) => person.sample === true).primaryKeys();
    const removed = await db.trash
      .filter(({ records }) => records.people.some((person) => person.sample === true))
      .primaryKeys();
    const people = [...there, ...removed];
    const organisations = await db.organisations
      .filter((organisation) => organisation.sample === true)
      .primaryKeys();
    const circles = await db.circles.filter((circle) => circle.sample === true).primaryKeys();
    await Promise.all([
      db.people.bulkDelete(there),
      db.trash.bulkDelete(removed),
      db.organisations.bulkDelete(await unused(db, organisations, people)),
      db.circles.bulkDelete(await empty(db, circles, people)),
      db.addresses.where('personId').anyOf(people).delete(),
      leaveEvents(db, people),
      ...OWNED.map((table) => db.table(table).where('personId').anyOf(people).delete()),
      db.links.where('from').anyOf(people).or('to').anyOf(people).delete(),
      forgetSearch(db),
    ]);
  });
}

/** What is also about an own customer stays with them. */
async function leaveEvents(db: EvergreenDb, sample: string[]): Promise<void> {
  const gone = new Set(sample);
  const events = await db.events.where('people').anyOf(sample).distinct().toArray();
  const kept = events
    .map((event) => ({ ...event, people: event.people.filter((id) => !gone.has(id)) }))
    .filter(({ people }) => people.length > 0);
  await db.events.bulkDelete(events.map(({ id }) => id));
  await db.events.bulkAdd(kept);
}

/** A sample organisation that an own customer is or was at is kept. */
async function unused(db: EvergreenDb, organisations: string[], sample: string[]) {
  const kept = await left(db, sample);
  const used = new Set(
    kept.flatMap(({ organisationId, formerly = [] }) => [
      organisationId,
      ...formerly.map((place) => place.organisationId),
    ]),
  );
  return organisations.filter((id) => !used.has(id));
}

/** So is a circle that one of them was put into. */
async function empty(db: EvergreenDb, circles: string[], sample: string[]) {
  const kept = await left(db, sample);
  const used = new Set(kept.flatMap((person) => person.circleIds ?? []));
  return circles.filter((id) => !used.has(id));
}

async function left(db: EvergreenDb, sample: string[]) {
  const gone = new Set(sample);
  return db.people.filter((person) => !gone.has(person.id)).toArray();
}
