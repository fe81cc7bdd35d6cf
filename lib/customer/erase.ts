import type { EvergreenDb } from '../db/db.ts';
import { forgetChanges } from '../db/forget-changes.ts';
import { forgetSearch } from './forget-search.ts';
import { linksOf } from './links.ts';

/**
 * Erases a person from everywhere: dossier, addresses, timeline, sales, reminders, links, and the
 * change log and the search too, so that no undo brings them back. The one command that cannot be
 * undone. Entries that are also about others stay with those; an organisation that nobody is or was
 * at any more goes as well.
 */
export async function erasePerson(db: EvergreenDb, personId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const person = await db.people.get(personId);
    const gone = new Set([personId]);
    for (const table of [db.addresses, db.facts, db.sales, db.reminders]) {
      const theirs = await table.where('personId').equals(personId).toArray();
      for (const row of theirs) if ('id' in row) gone.add(row.id);
      await table.where('personId').equals(personId).delete();
    }
    for (const event of await db.events.where('people').equals(personId).toArray()) {
      const others = event.people.filter((id) => id !== personId);
      if (others.length > 0) await db.events.update(event.id, { people: others });
      else {
        gone.add(event.id);
        await db.events.delete(event.id);
      }
    }
    const links = (await linksOf(db, personId)).map(({ id }) => id);
    for (const id of links) gone.add(id);
    await db.links.bulkDelete(links);
    await db.people.delete(personId);
    const places = [person?.organisationId, ...(person?.formerly ?? []).map(placeId)];
    for (const place of new Set(places)) if (place !== undefined) await leave(db, place, gone);
    await forget(db, personId, gone);
    await forgetSearch(db);
  });
}

const placeId = ({ organisationId }: { organisationId: string }) => organisationId;

/** Where others are, or were before, belongs to what is known of those. */
async function leave(db: EvergreenDb, organisationId: string, gone: Set<string>): Promise<void> {
  const left = await db.people
    .filter(
      (one) =>
        one.organisationId === organisationId ||
        !!one.formerly?.some((place) => place.organisationId === organisationId),
    )
    .count();
  if (left > 0) return;
  gone.add(organisationId);
  await db.organisations.delete(organisationId);
}

/**
 * Takes every change out of the log that names one of these, and the notices about them. Of the
 * person only this is left: that a record with this random id is gone, so that whoever follows the
 * log (an open search) lets go of them too.
 */
async function forget(db: EvergreenDb, personId: string, gone: Set<string>): Promise<void> {
  const names = (value: unknown) => {
    const text = JSON.stringify(value);
    return [...gone].some((id) => text.includes(id));
  };
  const named = await forgetChanges(db, names);
  const last = named.findLast(({ kind, key }) => kind === 'deleted' && key === personId);
  if (last) {
    const { stamp, table, key, kind } = last;
    await db.changes.add({ stamp, table, key, kind, batch: 'erased' });
  }
  await db.notices.filter(names).delete();
}
