import type { EvergreenDb } from '../db/db.ts';
import type { Promised } from '../promise/promised.ts';
import type { Job } from '../service/job.ts';
import type { Day } from '../time/day.ts';
import type { Visit } from '../visit/visit.ts';

/** Something with a day that was agreed with a customer. */
export type Movable =
  | { of: 'job'; record: Job }
  | { of: 'promise'; record: Promised }
  | { of: 'visit'; record: Visit };

/** What else is agreed with a customer, and whether it surely waits for what is late. */
export interface Follower {
  what: Movable;
  /** It is about the same sale. */
  same: boolean;
}

/** The day on which it is due. */
export const dueOf = ({ of, record }: Movable): Day => (of === 'visit' ? record.on : record.dueOn);

/** What is agreed with the customer for the day on which something was due, or later; the earliest first. */
export async function followersOf(db: EvergreenDb, late: Movable): Promise<Follower[]> {
  const { id, personId } = late.record;
  const [jobs, promises, visits] = await Promise.all([
    db.jobs.where('personId').equals(personId).toArray(),
    db.promises.where('personId').equals(personId).toArray(),
    db.visits.where('personId').equals(personId).toArray(),
  ]);
  const open: Movable[] = [
    ...jobs
      .filter(({ state }) => state === 'open')
      .map((record) => ({ of: 'job' as const, record })),
    ...promises
      .filter(({ state }) => state === 'open')
      .map((record) => ({ of: 'promise' as const, record })),
    ...visits
      .filter(({ state }) => state === 'planned')
      .map((record) => ({ of: 'visit' as const, record })),
  ];
  const sale = late.of === 'job' ? late.record.saleId : undefined;
  return open
    .filter((one) => one.record.id !== id && dueOf(one) >= dueOf(late))
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
    .map((what) => ({
      what,
      same: sale !== undefined && what.of === 'job' && what.record.saleId === sale,
    }));
}
