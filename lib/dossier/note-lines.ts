import { PAGE, type LineKind } from '../customer/line-kind.ts';
import { NICKNAME } from '../customer/name-lines.ts';
import type { Event, Person } from '../customer/person.ts';
import { keysIn, peopleIn } from '../customer/touched.ts';
import type { Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import { textLine, type Line } from '../search/line.ts';
import { everyField, ownFields, type EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import { newest } from './known.ts';

/** What was written down of somebody. */
export interface Written {
  events: Event[];
  facts: Fact[];
}

/**
 * The answers that may be found: the newest to each question, in words, ordinary or private. A
 * judgement does not come up by itself, and what is special is not even in the stored lines.
 */
export function findable(facts: Fact[], every: EveryField): Fact[] {
  const inOrder = facts.toSorted((a, b) => a.createdAt - b.createdAt);
  return newest(inOrder).filter(({ field }) => {
    const row = every.get(field);
    if (!row || row.sensitivity > 1 || field === NICKNAME) return false;
    return row.type === 'text' || row.type === 'list';
  });
}

/** Events and facts by person. */
export function writtenBy(events: Event[], facts: Fact[]): Map<string, Written> {
  const written = new Map<string, Written>();
  const of = (id: string) => {
    const known = written.get(id) ?? { events: [], facts: [] };
    written.set(id, known);
    return known;
  };
  // An event is read once for each of its people.
  for (const event of new Map(events.map((one) => [one.id, one])).values()) {
    for (const id of event.people) of(id).events.push(event);
  }
  for (const fact of facts) of(fact.personId).facts.push(fact);
  return written;
}

/** What an entry says, in one text; of a move to another organisation, both names. */
export function textOf({ text, move }: Event): string {
  return [text, move?.from, move?.to].filter(Boolean).join(' → ');
}

function linesFor(people: Person[], written: Map<string, Written>, every: EveryField): Line[] {
  return people.flatMap(({ id, name }) => {
    const { events, facts } = written.get(id) ?? { events: [], facts: [] };
    const notes = events.map(textOf).filter(Boolean);
    const texts = [...notes, ...findable(facts, every).map(({ value }) => value)];
    return texts.length > 0 ? textLine(id, name, texts) : [];
  });
}

const readEvery = async (db: EvergreenDb) => everyField(await ownFields(db));

async function* all(db: EvergreenDb): AsyncGenerator<Line[]> {
  const every = await readEvery(db);
  let last = '';
  for (;;) {
    const people = await db.people.where('id').above(last).limit(PAGE).toArray();
    const before = last;
    last = people.at(-1)?.id ?? last;
    const theirs = [before, last, false, true] as const;
    const [events, facts] = await Promise.all([
      db.events
        .where('people')
        .between(...theirs)
        .toArray(),
      db.facts
        .where('personId')
        .between(...theirs)
        .toArray(),
    ]);
    if (people.length > 0) yield linesFor(people, writtenBy(events, facts), every);
    if (people.length < PAGE) return;
  }
}

async function now(db: EvergreenDb, ids: string[]): Promise<Line[]> {
  const [people, events, facts] = await Promise.all([
    db.people.where('id').anyOf(ids).toArray(),
    db.events.where('people').anyOf(ids).toArray(),
    db.facts.where('personId').anyOf(ids).toArray(),
  ]);
  return linesFor(people, writtenBy(events, facts), await readEvery(db));
}

async function touched(db: EvergreenDb, changes: Change[]): Promise<string[]> {
  const [met, answered] = await Promise.all([
    peopleIn(db, changes, 'events', ({ people }) => people),
    peopleIn(db, changes, 'facts', ({ personId }) => personId),
  ]);
  return [...new Set([...keysIn(changes, 'people'), ...met, ...answered])];
}

/** Who is found by what was written down of them. */
export const noteLines: LineKind = { table: 'noteHaystacks', form: '1', all, now, touched };
