import type { PeopleSearch } from '../../lib/customer/search.ts';
import { speakOlder } from '../../lib/customer/spoken.ts';
import { db } from '../../lib/db/db.ts';
import type { NoteSearch } from '../../lib/dossier/note-search.ts';

let people: Promise<PeopleSearch> | undefined;
let notes: Promise<NoteSearch> | undefined;

/** The search of this page, read at its first use: the panel's start does not wait for it. */
export function peopleSearch(): Promise<PeopleSearch> {
  people ??= Promise.all([
    import('../../lib/customer/search.ts'),
    import('../../lib/search/all-characters.ts'),
  ]).then(([{ PeopleSearch }]) => new PeopleSearch(db));
  return people;
}

/** The search in notes and facts: twice as much text, which is read once the page is idle. */
export function noteSearch(): Promise<NoteSearch> {
  notes ??= Promise.all([
    import('../../lib/dossier/note-search.ts'),
    import('../../lib/search/all-characters.ts'),
    idle(),
  ]).then(([{ NoteSearch }]) => new NoteSearch(db));
  return notes;
}

/** So long a page may be busy before the notes are read all the same, ms. */
const LONGEST = 1000;

const idle = () =>
  new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST }));

/** Reads what is searched, names first, and stores what was caught up with. */
export async function prepareSearch(): Promise<void> {
  const names = await peopleSearch();
  await speakOlder(db);
  await names.tidy();
  await (await noteSearch()).tidy();
}
