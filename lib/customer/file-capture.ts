import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { counterparts, type Counterpart } from './counterparts.ts';
import { ownersOf } from './find.ts';
import { LINE } from './limits.ts';
import { parsePage } from './page.ts';
import type { Capture, Event, Person, Source } from './person.ts';
import { plain } from './plain.ts';
import { writeEvent } from './timeline.ts';

/** The people of the page that a note was taken from, the user left out. */
export function peopleOf(capture: Capture, ownAddresses: readonly string[]): Counterpart[] {
  const page = parsePage(capture.seen);
  return page ? counterparts(page, ownAddresses) : [];
}

/**
 * Files a kept note under a person. `value` is `undefined` when another panel was faster.
 */
export async function fileCapture(
  db: EvergreenDb,
  capture: Capture,
  person: Pick<Person, 'id'>,
  hand: Hand,
): Promise<Done<Event | undefined>> {
  const { id, text } = capture;
  const note = { kind: 'note' as const, people: [person.id], text, source: sourceOf(capture) };
  return together(db, async () => {
    if (!(await db.captures.get(id))) return undefined;
    await db.captures.delete(id);
    return writeEvent(db, note, hand);
  });
}

/** A note that was filed without asking, and what it was made of. */
export interface Filed {
  person: Person;
  event: Event;
  capture: Capture;
  batch: string | undefined;
}

/**
 * Files a note that can only be about one person: the page shows one, and one dossier is meant.
 * @returns `undefined` when it has to be asked about, or is filed already
 */
export async function fileIfPlain(
  db: EvergreenDb,
  capture: Capture,
  ownAddresses: readonly string[],
  hand: Hand,
): Promise<Filed | undefined> {
  const [one, ...others] = peopleOf(capture, ownAddresses).filter((person) => !person.list);
  if (capture.asked || !one || others.length > 0) return undefined;
  const { chosen } = await ownersOf(db, one.address);
  const person = chosen === undefined ? undefined : await db.people.get(chosen);
  if (!person) return undefined;
  // Apart from the filing, so that undoing that leaves the mark.
  await db.captures.where('id').equals(capture.id).modify({ asked: true });
  const { value, batch } = await fileCapture(db, capture, person, hand);
  return value && { person, event: value, capture, batch };
}

/** The mail's own link and subject where the page told them; a link elsewhere is not believed. */
export function sourceOf({ source, seen }: Capture): Source {
  const page = parsePage(seen);
  const own =
    page && URL.canParse(source.url) && new URL(page.url).origin === new URL(source.url).origin;
  return own
    ? { url: page.url, title: plain(page.subject ?? source.title, LINE) }
    : { ...source, title: plain(source.title, LINE) };
}

/** Whether it was read in a mail, as far as the page is known, or on some page. */
export function readIn({ seen }: Pick<Capture, 'seen'>): 'mail' | 'page' {
  const page = parsePage(seen);
  return page?.kind === 'message' || page?.kind === 'draft' ? 'mail' : 'page';
}
