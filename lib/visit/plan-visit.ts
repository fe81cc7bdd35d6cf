import { masked } from '../customer/numbers.ts';
import type { Mood } from '../customer/person.ts';
import { writeEvent } from '../customer/timeline.ts';
import { amend } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { remind, type Duty } from '../followup/remind.ts';
import { addDays, type Day } from '../time/day.ts';
import { visit as shape, type Visit } from './visit.ts';

/** What is said of a visit; without `at` only the day is agreed. */
export interface VisitGiven {
  purpose: string;
  on: Day;
  at?: string | undefined;
  minutes: number;
  /** When it is prepared (1.24); left out: the day before. */
  briefOn?: Day | undefined;
}

/**
 * Plans a visit: what it is for is said, or there is none (4.6).
 * @throws ZodError without a purpose; nothing is planned then
 */
export async function planVisit(
  db: EvergreenDb,
  personId: string,
  given: VisitGiven,
  today: Day,
  hand: Hand,
): Promise<Done<Visit>> {
  return together(db, async () => {
    const { at, briefOn, ...rest } = given;
    const purpose = masked(rest.purpose);
    const left = { ...(at && { at }), ...(briefOn && { briefOn }) };
    const stated = { ...rest, ...left, purpose, personId, state: 'planned' };
    const visit = shape.parse({ ...created(hand), ...stated });
    await db.visits.add(visit);
    await remindOf(db, visit, today, hand);
    return visit;
  });
}

/** Moves or corrects a visit; what was prepared stays so where the day does. */
export async function changeVisit(
  db: EvergreenDb,
  id: string,
  given: VisitGiven,
  today: Day,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const { at, briefOn, purpose } = given;
    const change = { ...given, at: at || undefined, briefOn, purpose: masked(purpose) };
    await remindOf(db, await amend(db.visits, shape, id, change, hand), today, hand);
  });
}

/** The visit took place: what came of it stands in the timeline as a contact. */
export async function holdVisit(
  db: EvergreenDb,
  id: string,
  text: string,
  hand: Hand,
  mood?: Mood,
): Promise<Done<void>> {
  return together(db, async () => {
    const visit = await amend(db.visits, shape, id, { state: 'held', closedAt: hand.at }, hand);
    await close(db, visit, 'done', hand);
    const told = [visit.purpose, text].filter(Boolean).join('\n');
    const seemed = mood && { mood };
    await writeEvent(db, { kind: 'visit', people: [visit.personId], text: told, ...seemed }, hand);
  });
}

/** The visit does not take place. */
export async function cancelVisit(
  db: EvergreenDb,
  id: string,
  why: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const cancelledWhy = masked(why) || undefined;
    const change = { state: 'cancelled' as const, cancelledWhy, closedAt: hand.at };
    await close(db, await amend(db.visits, shape, id, change, hand), 'cancelled', hand);
  });
}

/** The user is prepared for it. */
export async function prepareVisit(db: EvergreenDb, id: string, hand: Hand): Promise<Done<void>> {
  return together(db, async () => {
    await remind(db, brief(await visitOf(db, id), 'done'), hand);
  });
}

async function visitOf(db: EvergreenDb, id: string): Promise<Visit> {
  const visit = await db.visits.get(id);
  if (!visit) throw new Error('There is no such visit');
  return visit;
}

function day({ id, personId, purpose, on }: Visit, state: Duty['state']): Duty {
  const about = { anchor: id, personId, about: purpose };
  return { of: 'visit', step: 'day', channel: 'visit', ...about, dueOn: on, state };
}

function brief(visit: Visit, state: Duty['state']): Duty {
  const dueOn = visit.briefOn ?? addDays(visit.on, -1);
  return { ...day(visit, state), step: 'brief', channel: 'task', dueOn };
}

/** A visit of today or before has nothing to be prepared for any more. */
async function remindOf(db: EvergreenDb, visit: Visit, today: Day, hand: Hand): Promise<void> {
  const ids = ['day', 'brief'].map((step) => `visit:${visit.id}:${step}`);
  const [before, now] = await db.reminders.bulkGet(ids);
  await remind(db, day(visit, 'open'), hand);
  // Two days may be prepared on the same one, as those after a weekend are.
  const prepared = now?.state === 'done' && before?.dueOn === visit.on;
  if (visit.on > today) await remind(db, brief(visit, prepared ? 'done' : 'open'), hand);
  else if (now?.state === 'open') await remind(db, brief(visit, 'cancelled'), hand);
}

async function close(db: EvergreenDb, visit: Visit, state: 'done' | 'cancelled', hand: Hand) {
  await remind(db, day(visit, state), hand);
  const now = await db.reminders.get(`visit:${visit.id}:brief`);
  if (now?.state === 'open') await remind(db, brief(visit, 'cancelled'), hand);
}
