import { masked } from '../customer/numbers.ts';
import { plainLine } from '../customer/plain-line.ts';
import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { remind } from '../followup/remind.ts';
import type { Day } from '../time/day.ts';
import { promised, type Promised } from './promised.ts';

/** What is promised, as a form says it. */
export type Terms = Pick<Promised, 'text' | 'dueOn' | 'dueTime' | 'affectsOthers'>;

/** What goes once the promise is kept instead of it: a right-clicked text, or the note it became. */
export type Instead = { captures: string } | { events: string };

/** A promise that is new. */
export interface Given extends Terms, Pick<Promised, 'personId' | 'source'> {
  instead?: Instead | undefined;
}

/** As it is kept: one line, card and identity numbers masked (1.22). */
const said = (text: string) => plainLine(masked(text));

/**
 * Records a promise with its reminder and its entry in the timeline (0.9).
 * @returns `undefined` as the value when what it was made of was filed elsewhere meanwhile
 * @throws ZodError for no text or no date; nothing is written then
 */
export async function makePromise(
  db: EvergreenDb,
  { instead, source, ...given }: Given,
  madeOn: Day,
  hand: Hand,
): Promise<Done<Promised | undefined>> {
  const text = said(given.text);
  const promise = promised.parse({
    ...created(hand),
    ...given,
    text,
    madeOn,
    state: 'open',
    ...(source && { source }),
  });
  return together(db, async () => {
    if (instead && !(await takeAway(db, instead))) return undefined;
    await db.promises.add(promise);
    await tell(db, promise, 'made', hand);
    await follow(db, promise, hand);
    return promise;
  });
}

/** Changes what is promised, or by when. @throws ZodError for no text or no date */
export async function changePromise(db: EvergreenDb, id: string, change: Terms, hand: Hand) {
  return together(db, async () => {
    const { dueTime: _time, affectsOthers: _others, ...before } = await openPromise(db, id);
    await put(db, { ...before, ...change, text: said(change.text) }, hand);
  });
}

/** It was kept: a word more in the timeline, and nothing more to do. */
export async function keepPromise(db: EvergreenDb, id: string, hand: Hand) {
  return together(db, async () => {
    const before = await openPromise(db, id);
    const kept = await put(db, { ...before, state: 'kept', closedAt: hand.at }, hand);
    await tell(db, kept, 'kept', hand);
  });
}

/** It was agreed with the customer that it no longer holds, and why. */
export async function withdrawPromise(db: EvergreenDb, id: string, why: string, hand: Hand) {
  const reason = said(why);
  return together(db, async () => {
    const before = await openPromise(db, id);
    const closed = { state: 'withdrawn', withdrawnWhy: reason, closedAt: hand.at } as const;
    const withdrawn = await put(db, { ...before, ...closed }, hand);
    await tell(db, { ...withdrawn, text: `${withdrawn.text} (${reason})` }, 'withdrawn', hand);
  });
}

/** It is open after all; that it was closed is taken out of the timeline. */
export async function reopenPromise(db: EvergreenDb, id: string, hand: Hand) {
  return together(db, async () => {
    const before = await db.promises.get(id);
    if (!before || before.state === 'open') throw new Error('This promise is not closed');
    const { closedAt: _closedAt, withdrawnWhy: _why, ...rest } = before;
    await put(db, { ...rest, state: 'open' }, hand);
    await db.events
      .where('people')
      .equals(before.personId)
      .filter(({ promise }) => promise?.id === id && promise.was !== 'made')
      .delete();
  });
}

async function openPromise(db: EvergreenDb, id: string): Promise<Promised> {
  const promise = await db.promises.get(id);
  if (promise?.state !== 'open') throw new Error('This promise is not open');
  return promise;
}

async function put(db: EvergreenDb, given: Promised, hand: Hand): Promise<Promised> {
  const promise = promised.parse({ ...given, ...touched(hand) });
  await db.promises.put(promise);
  await follow(db, promise, hand);
  return promise;
}

const STATE = { open: 'open', kept: 'done', withdrawn: 'cancelled' } as const;

/** Its reminder goes with it. */
async function follow(
  db: EvergreenDb,
  { id, personId, text, dueOn, state }: Promised,
  hand: Hand,
): Promise<void> {
  const due = { of: 'promise', anchor: id, step: 'due', channel: 'task' } as const;
  await remind(db, { ...due, personId, about: text, dueOn, state: STATE[state] }, hand);
}

type Was = 'made' | 'kept' | 'withdrawn';

async function tell(
  db: EvergreenDb,
  { id, personId, text, dueOn, source }: Promised,
  was: Was,
  hand: Hand,
): Promise<void> {
  const promise = { id, was, dueOn };
  const entry = { kind: 'promise' as const, people: [personId], text, promise };
  await writeEvent(db, { ...entry, ...(was === 'made' && source && { source }) }, hand);
}

/** @returns whether it was still there */
async function takeAway(db: EvergreenDb, instead: Instead): Promise<boolean> {
  const [table, id] =
    'captures' in instead
      ? ([db.captures, instead.captures] as const)
      : ([db.events, instead.events] as const);
  if (!(await table.get(id))) return false;
  await table.delete(id);
  return true;
}
