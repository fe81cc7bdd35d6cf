import { FollowedLines } from '../customer/followed-lines.ts';
import type { Event, Person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { familyOf } from '../search/fold.ts';
import { pieces, type Piece } from '../search/highlight.ts';
import { searchTexts, termsOf } from '../search/query.ts';
import { snippet, termsIn } from '../search/snippet.ts';
import { everyField, ownFields, type EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import { findable, noteLines, textOf, writtenBy, type Written } from './note-lines.ts';

/** One entry of the timeline or one answer in which the words of a query stand. */
export interface NoteHit {
  /** Of the event or fact. */
  id: string;
  personId: string;
  name: Piece[];
  /** What it is: a kind of event, or the question that it answers. */
  what: { event: Event['kind'] } | { field: Fact['field'] };
  /** When it happened or was learned. */
  at: number;
  text: Piece[];
}

/** A single letter stands in every note; a Chinese character is a word. */
const isEnough = (terms: string[]) =>
  terms.join('').length > 1 || terms.some((term) => familyOf(term) === 'wide');

/** So many people are looked at more closely, and so many are shown. */
const MOST_READ = 60;
const MOST = 10;

/** The search in what was written down: timeline and answers, one hit a person. */
export class NoteSearch {
  readonly #db: EvergreenDb;
  readonly #lines: FollowedLines;

  constructor(db: EvergreenDb) {
    this.#db = db;
    this.#lines = new FollowedLines(db, noteLines);
  }

  /** The people in whose notes and facts all words of a query stand; some may be of the name. */
  async find(query: string): Promise<string[]> {
    const terms = termsOf(query);
    if (!isEnough(terms)) return [];
    return searchTexts(await this.#lines.now(), terms);
  }

  /** The entries where they stand: the one with most of them, then the newest. */
  async rows(query: string): Promise<NoteHit[]> {
    const terms = termsOf(query);
    const ids = (await this.find(query)).slice(0, MOST_READ);
    if (ids.length === 0) return [];
    const db = this.#db;
    const [people, events, facts, own] = await Promise.all([
      db.people.bulkGet(ids),
      db.events.where('people').anyOf(ids).toArray(),
      db.facts.where('personId').anyOf(ids).toArray(),
      ownFields(db),
    ]);
    const written = writtenBy(events, facts);
    const every = everyField(own);
    return people
      .flatMap((person) => (person && bestOf(person, written, every, terms)) ?? [])
      .sort(closest)
      .slice(0, MOST)
      .map(({ id, personId, what, at, name, text }) => ({
        id,
        personId,
        what,
        at,
        name: pieces(name, terms),
        text: snippet(text, terms),
      }));
  }

  /** Stores what was caught up with, if it is worth it. To be called when there is time. */
  async tidy(): Promise<void> {
    await this.#lines.tidy();
  }
}

type Entry = Omit<NoteHit, 'name' | 'text'> & {
  name: string;
  text: string;
  /** How many of the words stand in this very entry. */
  told: number;
};

const closest = (a: Entry, b: Entry) => b.told - a.told || b.at - a.at;

/** The entry of one person that is shown. */
function bestOf(
  { id: personId, name }: Person,
  written: Map<string, Written>,
  every: EveryField,
  terms: string[],
): Entry | undefined {
  const { events, facts } = written.get(personId) ?? { events: [], facts: [] };
  const entries = [
    ...events.map((event) => ({
      id: event.id,
      what: { event: event.kind },
      at: event.happenedAt,
      text: textOf(event),
    })),
    ...findable(facts, every).map(({ id, field, createdAt, value }) => ({
      id,
      what: { field },
      at: createdAt,
      text: value,
    })),
  ];
  return entries
    .map((entry) => ({ ...entry, personId, name, told: termsIn(entry.text, terms) }))
    .filter(({ told }) => told > 0)
    .sort(closest)[0];
}
