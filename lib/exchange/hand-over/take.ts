import type { Event, Person } from '../../customer/person.ts';
import { together, type Done, type EvergreenDb } from '../../db/db.ts';
import { touched, type Hand } from '../../db/hand.ts';
import type { Fact } from '../../dossier/fact.ts';
import { ownFieldId, recordOfOwn } from '../../dossier/own-field.ts';
import { BACKUP_TABLES, keyOf, type BackupTable } from '../backup.ts';
import type { Row } from '../restore.ts';
import { matchIds, type Ids } from './match.ts';
import type { Taken } from './read.ts';

/** What taking over did to the customers. */
export interface TakenOver {
  added: number;
  /** Already here, and richer now. */
  joined: number;
  /** Already here as they are in the file. */
  same: number;
}

/**
 * Takes customers over, all in one batch. What is here already stays; a second time changes nothing
 * (1.6, P17). Who wrote what and when is kept, and open steps go on.
 */
export async function takeOver(
  db: EvergreenDb,
  { rows, covering }: Taken,
  hand: Hand,
): Promise<Done<TakenOver>> {
  return together(db, async () => {
    const ids = await matchIds(db, rows);
    const known = new Set((await db.people.toCollection().primaryKeys()).values());
    const touchedPeople = new Set<string>();
    for (const table of BACKUP_TABLES) {
      const here = rows[table].map((row) => renamed(table, row, ids));
      const written = await writeNewer(db, table, here, ids, hand);
      for (const row of written) for (const id of peopleOf(table, row)) touchedPeople.add(id);
    }
    const people = [...new Set(rows.people.map((row) => ids.get(String(row['id'])) ?? row['id']))];
    const changed = people.filter((id) => touchedPeople.has(String(id))).map(String);
    await db.events.bulkPut(changed.map((id) => noteOf(id, covering, hand)));
    const added = changed.filter((id) => !known.has(id)).length;
    return { added, joined: changed.length - added, same: people.length - changed.length };
  });
}

/** The entry in the timeline that says from whom somebody was taken over. */
function noteOf(personId: string, { id, from, at }: Taken['covering'], hand: Hand): Event {
  return {
    id: `hand-over:${id}:${personId}`,
    createdAt: hand.at,
    changedAt: hand.at,
    by: hand.by,
    kind: 'handOver',
    people: [personId],
    happenedAt: at,
    text: from,
  };
}

function peopleOf(table: BackupTable, row: Row): string[] {
  if (table === 'people') return [String(row['id'])];
  if (table === 'events') return row['people'] as string[];
  if (table === 'links') return [String(row['from']), String(row['to'])];
  return typeof row['personId'] === 'string' ? [row['personId']] : [];
}

/** A record as it stands here: every id that is another one on this side is put in its place. */
function renamed(table: BackupTable, row: Row, ids: Ids): Row {
  const here = (id: unknown) => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
  const all = (list: unknown) => (Array.isArray(list) ? list.map(here) : list);
  const put = (field: string, value: unknown) => (field in row ? { [field]: value } : {});
  const own = table === 'facts' ? recordOfOwn(String(row['field'])) : undefined;
  const isGroup = table === 'organisations' || table === 'circles' || table === 'ownFields';
  return {
    ...row,
    ...put('personId', here(row['personId'])),
    ...put('from', table === 'links' ? here(row['from']) : row['from']),
    ...put('to', table === 'links' ? here(row['to']) : row['to']),
    ...put('people', all(row['people'])),
    ...put('organisationId', here(row['organisationId'])),
    ...put(
      'formerly',
      placesOf(row).map((place) => ({ ...place, organisationId: here(place.organisationId) })),
    ),
    ...put('circleIds', all(row['circleIds'])),
    ...(own !== undefined && { field: ownFieldId(ids.get(own) ?? own) }),
    ...(isGroup && { id: here(row['id']) }),
  };
}

/** Where somebody was before; the row was parsed by the shape of its table. */
function placesOf({ formerly = [] }: Row): NonNullable<Person['formerly']> {
  return formerly as NonNullable<Person['formerly']>;
}

/** Writes what is not here, or newer than here, and answers with it. */
async function writeNewer(
  db: EvergreenDb,
  name: BackupTable,
  given: Row[],
  ids: Ids,
  hand: Hand,
): Promise<Row[]> {
  const table = db.table<Row, IDBValidKey>(name);
  if (name === 'people') return writePeople(db, given as unknown as Person[], ids, hand);
  const known = await table.bulkGet(given.map((row) => keyOf(name, row)));
  const groups = new Set(ids.values());
  const wanted = given.filter((row, index) => {
    const now = known[index];
    // A group that was matched by its words keeps the words that it has here.
    return !now || (now.changedAt < row.changedAt && !groups.has(String(row['id'])));
  });
  const fresh = name === 'facts' ? await unknownFacts(db, wanted) : wanted;
  await table.bulkPut(fresh);
  return fresh;
}

/** Leaves out what is known here word for word, whoever wrote it. */
async function unknownFacts(db: EvergreenDb, facts: Row[]): Promise<Row[]> {
  const people = [...new Set(facts.map((row) => String(row['personId'])))];
  const known = new Set<string>();
  const key = ({ personId, field, value }: Pick<Fact, 'personId' | 'field' | 'value'>) =>
    JSON.stringify([personId, field, value]);
  const own = new Set(facts.map((row) => row['id']));
  await db.facts
    .where('personId')
    .anyOf(people)
    .each((fact) => !own.has(fact.id) && known.add(key(fact)));
  return facts.filter((row) => !known.has(key(row as unknown as Fact)));
}

/** A person who is here under another id keeps what is here, and gets what is missing. */
async function writePeople(db: EvergreenDb, given: Person[], ids: Ids, hand: Hand): Promise<Row[]> {
  const written: Person[] = [];
  for (const person of given) {
    const { owner: _, ...theirs } = person;
    const now = await db.people.get(ids.get(person.id) ?? person.id);
    if (!now) written.push(theirs);
    else if (now.id === person.id) {
      if (now.changedAt < person.changedAt) written.push({ ...now, ...theirs });
    } else if (!now.knownAs?.includes(person.id) || now.changedAt < person.changedAt) {
      written.push({ ...join(now, theirs), ...touched(hand) });
    }
  }
  await db.people.bulkPut(written);
  // Read back as records of their table.
  return written;
}

/** One person of two. What was taken off here since is not brought back by the same file. */
function join(now: Person, theirs: Person): Person {
  const contacts = [now.lastContactAt, theirs.lastContactAt].filter((at) => at !== undefined);
  return {
    ...theirs,
    ...now,
    knownAs: [...new Set([...(now.knownAs ?? []), theirs.id])],
    ...(contacts.length > 0 && { lastContactAt: Math.max(...contacts) }),
  };
}
