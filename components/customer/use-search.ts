import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { HitRow } from '../../lib/customer/hit-rows.ts';
import { db } from '../../lib/db/db.ts';
import type { NoteHit } from '../../lib/dossier/note-search.ts';
import { noteSearch, peopleSearch, prepareSearch } from './engines.ts';

/** What was found, and for which query: while the next answer is on its way, the last one stands. */
export interface Answer<Row> {
  query: string;
  rows: Row[];
}

/** Reads a little of each table that a hit depends on, so that a write to it asks again. */
const watch = () =>
  Promise.all([
    db.people.limit(1).primaryKeys(),
    db.organisations.limit(1).primaryKeys(),
    db.addresses.limit(1).primaryKeys(),
    db.events.limit(1).primaryKeys(),
    db.facts.limit(1).primaryKeys(),
  ]);

export async function peopleFor(query: string): Promise<Answer<HitRow>> {
  await watch();
  return { query, rows: await (await peopleSearch()).rows(query) };
}

/** People are answered first: what was written of them is looked through after that. */
export async function notesFor(query: string): Promise<Answer<NoteHit>> {
  await watch();
  await peopleSearch();
  return { query, rows: await (await noteSearch()).rows(query) };
}

/** The ids of everybody whom a query finds. */
export async function everyoneFor(query: string): Promise<ReadonlySet<string>> {
  await watch();
  return (await peopleSearch()).everyone(query);
}

interface Answers {
  people: Answer<HitRow> | undefined;
  notes: Answer<NoteHit> | undefined;
}

/** What a query finds, kept up to date; loaded once the search is `used`. */
export function useSearch(query: string, used: boolean): Answers {
  useEffect(() => {
    if (!used) return undefined;
    const idle = requestIdleCallback(() => void prepareSearch());
    return () => cancelIdleCallback(idle);
  }, [used]);
  const asked = query.trim() !== '';
  const people = useLiveQuery(() => (asked ? peopleFor(query) : undefined), [query]);
  const notes = useLiveQuery(() => (asked ? notesFor(query) : undefined), [query]);
  return { people, notes };
}
