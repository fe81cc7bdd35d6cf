import { masked } from '../customer/numbers.ts';
import { writeEvent } from '../customer/timeline.ts';
import { amend, type Amended } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { remind } from '../followup/remind.ts';
import type { Day } from '../time/day.ts';
import { complaint as shape, type Complaint } from './complaint.ts';

/** Keeps a complaint in the customer's own words, and by when they hear of it. */
export async function openComplaint(
  db: EvergreenDb,
  given: Pick<Complaint, 'personId' | 'text' | 'dueOn'>,
  hand: Hand,
): Promise<Done<Complaint>> {
  return together(db, async () => {
    const complaint = shape.parse({
      ...created(hand),
      ...given,
      text: masked(given.text),
      openedAt: hand.at,
      state: 'open',
    });
    await db.complaints.add(complaint);
    await follow(db, complaint, 'opened', complaint.text, hand);
    return complaint;
  });
}

/** What is corrected of a complaint: `undefined` is not known any more. */
export type ComplaintChange = Amended<Pick<Complaint, 'text' | 'dueOn' | 'realReason' | 'remedy'>>;

/** Corrects what was kept of a complaint; its reminder moves with its day. */
export async function changeComplaint(
  db: EvergreenDb,
  id: string,
  change: ComplaintChange,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    await remindOf(db, await changed(db, id, change, hand), hand);
  });
}

/** The customer heard of it: what they were told, and by when they hear more. It stays open. */
export async function answerComplaint(
  db: EvergreenDb,
  id: string,
  given: { text: string; dueOn: Day },
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const before = await db.complaints.get(id);
    const { dueOn } = given;
    const answeredAt = before?.answeredAt ?? hand.at;
    const complaint = await changed(db, id, { dueOn, answeredAt }, hand);
    await follow(db, complaint, 'answered', given.text, hand);
  });
}

/** It is settled: what lay behind it, and what was done. What the customer said stays as it is (3.31). */
export async function closeComplaint(
  db: EvergreenDb,
  id: string,
  given: Pick<ComplaintChange, 'realReason' | 'remedy'>,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const change = { ...given, state: 'closed' as const, closedAt: hand.at };
    const complaint = await changed(db, id, change, hand);
    await follow(db, complaint, 'closed', complaint.remedy ?? '', hand);
  });
}

/** It was not settled after all. The clock goes on from the day on which it was first heard. */
export async function reopenComplaint(
  db: EvergreenDb,
  id: string,
  dueOn: Day,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const change = { state: 'open' as const, closedAt: undefined, dueOn };
    const complaint = await changed(db, id, change, hand);
    await follow(db, complaint, 'reopened', complaint.text, hand);
  });
}

async function changed(
  db: EvergreenDb,
  id: string,
  change: Amended<Complaint>,
  hand: Hand,
): Promise<Complaint> {
  const { text, realReason, remedy } = change;
  const said = {
    ...change,
    ...(text !== undefined && { text: masked(text) }),
    ...(realReason !== undefined && { realReason: masked(realReason) }),
    ...(remedy !== undefined && { remedy: masked(remedy) }),
  };
  return amend(db.complaints, shape, id, said, hand);
}

type Turn = 'opened' | 'answered' | 'closed' | 'reopened';

/** What became of it stands in the timeline; an answer is a talk with the customer. */
async function follow(
  db: EvergreenDb,
  complaint: Complaint,
  was: Turn,
  text: string,
  hand: Hand,
): Promise<void> {
  await remindOf(db, complaint, hand);
  const talk = was === 'answered' && { outcome: 'spoke' as const };
  const people = [complaint.personId];
  await writeEvent(db, { kind: 'complaint', people, text, turn: { was }, ...talk }, hand);
}

async function remindOf(db: EvergreenDb, complaint: Complaint, hand: Hand): Promise<void> {
  const { id, personId, text, dueOn, state } = complaint;
  await remind(
    db,
    {
      of: 'complaint',
      anchor: id,
      step: 'answer',
      personId,
      about: text,
      channel: 'call',
      dueOn,
      state: state === 'open' ? 'open' : 'done',
    },
    hand,
  );
}
