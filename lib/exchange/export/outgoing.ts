import type { Organisation, Person } from '../../customer/person.ts';
import type { EvergreenDb } from '../../db/db.ts';
import type { AnyFieldId, EveryField } from '../../dossier/every-field.ts';
import { newest } from '../../dossier/known.ts';
import { isIncluded, type Included } from '../included.ts';

/** One customer on the way out: what another program can make something of. */
export interface Outgoing {
  person: Person;
  organisation: Organisation | undefined;
  emails: string[];
  /** As they were written. */
  phones: string[];
  handles: string[];
  /** The newest answer to each question that is included. */
  facts: { field: AnyFieldId; value: string }[];
  /** What was noted or talked about, the oldest first. */
  notes: { text: string; at: number; by: string }[];
}

/** Customers that are read at once. */
const PAGE = 500;

/**
 * Customers with what is included, page by page.
 * @param ids Left out: everybody.
 */
export async function* outgoing(
  db: EvergreenDb,
  ids: string[] | undefined,
  every: EveryField,
  included: Included,
): AsyncGenerator<Outgoing[]> {
  const chosen = ids ?? (await db.people.toCollection().primaryKeys());
  for (let at = 0; at < chosen.length; at += PAGE) {
    yield await pageOf(db, chosen.slice(at, at + PAGE), every, included);
  }
}

async function pageOf(
  db: EvergreenDb,
  ids: string[],
  every: EveryField,
  included: Included,
): Promise<Outgoing[]> {
  const people = (await db.people.bulkGet(ids)).filter((one) => one !== undefined);
  const [organisations, addresses, facts, events] = await Promise.all([
    db.organisations.bulkGet([...new Set(people.map((one) => one.organisationId ?? ''))]),
    db.addresses.where('personId').anyOf(ids).toArray(),
    db.facts.where('personId').anyOf(ids).sortBy('createdAt'),
    included.notes ? db.events.where('people').anyOf(ids).distinct().sortBy('happenedAt') : [],
  ]);
  const addressesOf = Map.groupBy(addresses, ({ personId }) => personId);
  const factsOf = Map.groupBy(facts, ({ personId }) => personId);
  const notes = events.filter(({ kind, text }) => kind !== 'merge' && kind !== 'sale' && text);
  const notesOf = Map.groupBy(
    notes.flatMap((event) => event.people.map((id) => ({ id, event }))),
    ({ id }) => id,
  );
  return people.map((person) => {
    // How a site calls them is nothing by which they are reached.
    const theirs = (addressesOf.get(person.id) ?? []).filter(({ site }) => site === undefined);
    const of = (kind: string) => theirs.filter((one) => one.kind === kind);
    return {
      person,
      organisation: organisations.find((one) => one?.id === person.organisationId),
      emails: of('email').map(({ value }) => value),
      phones: of('phone').map(({ value, shown = value }) => shown),
      handles: of('handle').map(({ value, shown = value }) => shown),
      facts: newest(factsOf.get(person.id) ?? [])
        .filter(({ field }) => isIncluded(every.get(field)?.sensitivity ?? 3, included))
        .map(({ field, value }) => ({ field, value })),
      notes: (notesOf.get(person.id) ?? []).map(({ event }) => ({
        text: event.text,
        at: event.happenedAt,
        by: event.by,
      })),
    };
  });
}

/** The questions that have an answer among those customers, in the order of the dossier. */
export async function answeredFields(
  db: EvergreenDb,
  ids: string[] | undefined,
  every: EveryField,
  included: Included,
): Promise<AnyFieldId[]> {
  const chosen = ids && new Set(ids);
  const answered = new Set<AnyFieldId>();
  await db.facts.each(({ personId, field }) => {
    if (!chosen || chosen.has(personId)) answered.add(field);
  });
  return [...every]
    .filter(([id, { sensitivity }]) => answered.has(id) && isIncluded(sensitivity, included))
    .map(([id]) => id);
}
