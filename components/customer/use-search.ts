import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { HitRow } from '../../lib/customer/hit-rows.ts';
import type { PeopleSearch } from '../../lib/customer/search.ts';
import { speakOlder } from '../../lib/customer/spoken.ts';
import { db } from '../../lib/db/db.ts';

/** Who was found, and for which query: while the next answer is on its way, the last one stands. */
export interface Answer {
  query: string;
  rows: HitRow[];
}

let engine: Promise<PeopleSearch> | undefined;

/** The search of this page, read at its first use: the panel's start does not wait for it. */
function peopleSearch(): Promise<PeopleSearch> {
  engine ??= import('../../lib/customer/search.ts').then(
    ({ PeopleSearch }) => new PeopleSearch(db),
  );
  return engine;
}

/** Reads a little of each table that a hit depends on, so that a write to it asks again. */
const watch = () =>
  Promise.all([
    db.people.limit(1).primaryKeys(),
    db.organisations.limit(1).primaryKeys(),
    db.addresses.limit(1).primaryKeys(),
  ]);

export async function answerTo(query: string): Promise<Answer> {
  await watch();
  return { query, rows: await (await peopleSearch()).rows(query) };
}

/** The ids of everybody whom a query finds. */
export async function everyoneFor(query: string): Promise<ReadonlySet<string>> {
  await watch();
  return (await peopleSearch()).everyone(query);
}

/** What a query finds, kept up to date; loaded once the search is `used`. */
export function useSearch(query: string, used: boolean): Answer | undefined {
  useEffect(() => {
    if (!used) return undefined;
    const idle = requestIdleCallback(() => void prepare());
    return () => cancelIdleCallback(idle);
  }, [used]);
  return useLiveQuery(() => (query.trim() ? answerTo(query) : undefined), [query]);
}

async function prepare(): Promise<void> {
  const search = await peopleSearch();
  await speakOlder(db);
  await search.tidy();
}
