import { OWNED, ownedRows } from '../../customer/owned.ts';
import type { Event, Person } from '../../customer/person.ts';
import type { EvergreenDb } from '../../db/db.ts';
import type { Hand } from '../../db/hand.ts';
import { everyField, ownFields, type EveryField } from '../../dossier/every-field.ts';
import type { Fact } from '../../dossier/fact.ts';
import { recordOfOwn } from '../../dossier/own-field.ts';
import { lineOf, type BackupTable } from '../backup.ts';
import { isIncluded, type Included } from '../included.ts';
import { zipped } from '../lines.ts';
import { seal } from '../sealed.ts';

/** What goes to the colleague. Whatever is not included is not in the file at all (1.6). */
export interface Given extends Included {
  /** Ids of the customers. */
  people: string[];
  /** For whom it is, by name; may be empty. */
  to: string;
}

/** What a file tells of itself before its records. */
export interface Covering {
  /** Of this hand-over: the same file taken over twice is known by it. */
  id: string;
  from: string;
  to: string;
  /** When it was given, epoch ms. */
  at: number;
}

/** Writes the chosen customers as one file, sealed when there is a password. */
export async function giveOver(
  db: EvergreenDb,
  given: Given,
  password: string | undefined,
  hand: Hand,
): Promise<Blob> {
  const covering = { id: crypto.randomUUID(), from: hand.by, to: given.to, at: hand.at };
  return seal(zipped(linesFor(db, given, covering)), password, 'hand-over');
}

/** Customers that are read at once. */
const PAGE = 500;

async function* linesFor(
  db: EvergreenDb,
  given: Given,
  covering: Covering,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ handOver: covering })}\n`;
  yield (await shared(db, given)).join('');
  const chosen = new Set(given.people);
  const every = everyField(await ownFields(db));
  // What several of them share is written once.
  const written = new Set<string>();
  for (let at = 0; at < given.people.length; at += PAGE) {
    const ids = given.people.slice(at, at + PAGE);
    const rows = await recordsOf(db, ids, given, every, chosen);
    const fresh = rows.filter(({ row }) => !('id' in row) || !written.has(row.id));
    for (const { row } of fresh) if ('id' in row) written.add(row.id);
    yield fresh.map(({ table, row }) => lineOf(table, row)).join('');
  }
}

/** Organisations, circles and own questions that the chosen ones refer to. */
async function shared(db: EvergreenDb, { people: ids, ...given }: Given): Promise<string[]> {
  const people = (await db.people.bulkGet(ids)).filter((one) => one !== undefined);
  const organisations = people.flatMap(({ organisationId, formerly = [] }) => [
    ...(organisationId ? [organisationId] : []),
    ...formerly.map((former) => former.organisationId),
  ]);
  const circles = people.flatMap(({ circleIds = [] }) => circleIds);
  const own = await ownFields(db);
  const answered = new Set<string>();
  await db.facts
    .where('personId')
    .anyOf(ids)
    .each(({ field }) => answered.add(recordOfOwn(field) ?? ''));
  const asked = own.filter(
    ({ id, sensitivity }) => answered.has(id) && isIncluded(sensitivity, given),
  );
  const found = async <T extends object>(table: BackupTable, keys: string[]) =>
    (await db.table<T, string>(table).bulkGet([...new Set(keys)])).flatMap((row) =>
      row ? [lineOf(table, row)] : [],
    );
  return [
    ...(await found('organisations', organisations)),
    ...(await found('circles', circles)),
    ...asked.map((field) => lineOf('ownFields', field)),
  ];
}

/** What a customer said beside a competitor belongs to a card of the user's own, which stays. */
const GIVEN = OWNED.filter((table) => table !== 'praises');

interface Written {
  table: BackupTable;
  row: { id: string } | object;
}

async function recordsOf(
  db: EvergreenDb,
  ids: string[],
  given: Given,
  every: EveryField,
  chosen: ReadonlySet<string>,
): Promise<Written[]> {
  const [people, addresses, owned, events, links] = await Promise.all([
    db.people.bulkGet(ids),
    db.addresses.where('personId').anyOf(ids).toArray(),
    ownedRows(db, ids, GIVEN),
    db.events.where('people').anyOf(ids).distinct().toArray(),
    db.links.where('from').anyOf(ids).or('to').anyOf(ids).distinct().toArray(),
  ]);
  const rows = (table: BackupTable, list: object[]) => list.map((row) => ({ table, row }));
  const told = (table: BackupTable, list: object[]) =>
    table === 'facts' ? list.filter((row) => isAnswered(row as Fact, given, every)) : list;
  return [
    ...rows(
      'people',
      people.filter((one) => one !== undefined).map((one) => bare(one, given)),
    ),
    ...rows('addresses', addresses),
    ...GIVEN.flatMap((table) => {
      const theirs = ids.flatMap((id): object[] => owned(id)[table]);
      return rows(table, told(table, theirs));
    }),
    ...rows(
      'events',
      events.filter((event) => isTold(event, given)).map((event) => among(event, chosen, given)),
    ),
    ...rows(
      'links',
      links.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
    ),
  ];
}

function isAnswered({ field }: Fact, given: Given, every: EveryField): boolean {
  return isIncluded(every.get(field)?.sensitivity ?? 3, given);
}

/** A sale is told anyway; how two dossiers became one is nobody else's business. */
function isTold({ kind }: Event, { notes }: Given): boolean {
  return kind === 'sale' || (notes && kind !== 'merge');
}

/** Nothing of customers that are not handed over. */
/** How they seemed is a judgement, and goes with those. */
function among({ mood, ...event }: Event, chosen: ReadonlySet<string>, given: Given): Event {
  const seemed = given.judgements && mood && { mood };
  return { ...event, ...seemed, people: event.people.filter((id) => chosen.has(id)) };
}

/** Ids of others do not go along. Whose they are is settled on the other side. */
function bare(person: Person, { to }: Given): Person {
  const { notSameAs: _notSameAs, owner: _owner, ...rest } = person;
  return { ...rest, ...(to && { owner: to }) };
}
