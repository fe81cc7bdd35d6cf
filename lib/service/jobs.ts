import { masked } from '../customer/numbers.ts';
import { writeEvent } from '../customer/timeline.ts';
import { amend } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import type { DatePolicy } from '../followup/cadence.ts';
import { remind } from '../followup/remind.ts';
import { changeSale } from '../followup/sell.ts';
import type { Day } from '../time/day.ts';
import { job as shape, type Job } from './job.ts';
import { lateDays } from './late.ts';

/** What is said of a job; `undefined` is not known. */
export interface JobGiven {
  kind: Job['kind'];
  dueOn: Day;
  text?: string | undefined;
  saleId?: string | undefined;
}

/** Notes work that is owed to a customer (0.2). */
export async function openJob(
  db: EvergreenDb,
  personId: string,
  given: JobGiven,
  hand: Hand,
): Promise<Done<Job>> {
  return together(db, async () => {
    const { kind, dueOn, text, saleId } = given;
    const job = shape.parse({
      ...created(hand),
      personId,
      kind,
      dueOn,
      ...(text && { text: masked(text) }),
      ...(saleId && { saleId }),
      state: 'open',
    });
    await db.jobs.add(job);
    await remindOf(db, job, hand);
    return job;
  });
}

/** Corrects a job or moves its day. */
export async function changeJob(
  db: EvergreenDb,
  id: string,
  given: Partial<JobGiven>,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const { text } = given;
    const change = { ...given, ...(text !== undefined && { text: masked(text) }) };
    await remindOf(db, await amend(db.jobs, shape, id, change, hand), hand);
  });
}

/**
 * The work is done. Done late, the timeline says by how many days; a delivery tells its sale.
 * @param doneOn The day on which it was done
 */
export async function finishJob(
  db: EvergreenDb,
  id: string,
  doneOn: Day,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const job = await amend(db.jobs, shape, id, { state: 'done', doneOn, closedAt: hand.at }, hand);
    const late = lateDays(job, doneOn);
    await follow(db, job, { was: 'done', ...(late > 0 && { late }) }, job.text ?? '', hand);
    if (job.kind === 'delivery' && job.saleId && (await db.sales.get(job.saleId))) {
      await changeSale(db, job.saleId, { deliveredOn: doneOn }, policy, hand);
    }
  });
}

/** The work is not wanted any more, and why. */
export async function cancelJob(
  db: EvergreenDb,
  id: string,
  why: string,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const cancelledWhy = masked(why);
    const change = { state: 'cancelled' as const, cancelledWhy, closedAt: hand.at };
    await follow(
      db,
      await amend(db.jobs, shape, id, change, hand),
      { was: 'cancelled' },
      cancelledWhy,
      hand,
    );
  });
}

/** It was not done after all, or is wanted again. */
export async function reopenJob(
  db: EvergreenDb,
  id: string,
  dueOn: Day,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const open = { doneOn: undefined, cancelledWhy: undefined, closedAt: undefined };
    const job = await amend(db.jobs, shape, id, { ...open, state: 'open', dueOn }, hand);
    await follow(db, job, { was: 'reopened' }, job.text ?? '', hand);
  });
}

interface Turn {
  was: 'done' | 'cancelled' | 'reopened';
  late?: number;
}

async function follow(db: EvergreenDb, job: Job, turn: Turn, text: string, hand: Hand) {
  await remindOf(db, job, hand);
  const told = { text, turn: { ...turn, job: job.kind } };
  await writeEvent(db, { kind: 'job', people: [job.personId], ...told }, hand);
}

async function remindOf(db: EvergreenDb, job: Job, hand: Hand): Promise<void> {
  const { id, personId, text = '', dueOn, state } = job;
  const duty = { of: 'job', anchor: id, step: 'due', channel: 'task' } as const;
  await remind(db, { ...duty, personId, about: text, dueOn, state }, hand);
}
