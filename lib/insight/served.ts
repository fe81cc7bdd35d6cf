import type { Complaint } from '../complaint/complaint.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Routine } from '../followup/routine.ts';
import type { Job } from '../service/job.ts';
import { dayOf, type Day } from '../time/day.ts';
import type { Visit } from '../visit/visit.ts';

/** What kind of service something is: of a job, its own kind. */
export type ServedKind = 'complaint' | Job['kind'] | 'visit' | 'regularVisit' | 'namedDay';

type Row =
  | { of: 'complaint'; record: Complaint }
  | { of: 'job'; record: Job }
  | { of: 'visit'; record: Visit }
  | { of: 'routine'; record: Routine };

/** One complaint, job, visit or routine of a customer. */
export type Served = Row & { kind: ServedKind; open: boolean };

/** Everything of the kind that was ever written down for a customer, in the order in which it is shown. */
export async function servedTo(db: EvergreenDb, personId: string): Promise<Served[]> {
  const [complaints, jobs, visits, routines] = await Promise.all([
    db.complaints.where('personId').equals(personId).toArray(),
    db.jobs.where('personId').equals(personId).toArray(),
    db.visits.where('personId').equals(personId).toArray(),
    db.routines.where('personId').equals(personId).toArray(),
  ]);
  const all: Row[] = [
    ...complaints.map((record) => ({ of: 'complaint' as const, record })),
    ...jobs.map((record) => ({ of: 'job' as const, record })),
    ...visits.map((record) => ({ of: 'visit' as const, record })),
    ...routines.map((record) => ({ of: 'routine' as const, record })),
  ];
  const over = await answeredOnce(db, routines);
  return all.map((one) => asServed(one, over)).sort(byUrgency);
}

/** Of what is done once, such as a call that was agreed: what was answered, with nothing of it to come. */
async function answeredOnce(db: EvergreenDb, routines: readonly Routine[]): Promise<Set<string>> {
  const once = routines.filter(({ from, every }) => !every && dayOf(from) !== undefined);
  const ids = once.map(({ id }) => id);
  const reminders = await db.reminders.where('anchor').anyOf(ids).toArray();
  const states = Map.groupBy(reminders, ({ anchor }) => anchor);
  return new Set(
    ids.filter((id) => {
      const those = states.get(id) ?? [];
      const answered = those.some(({ state }) => state === 'done' || state === 'skipped');
      return answered && those.every(({ state }) => state !== 'open');
    }),
  );
}

function asServed(one: Row, over: ReadonlySet<string>): Served {
  const { id, state } = one.record;
  const goes = state === 'open' || state === 'planned' || state === 'going';
  return { ...one, kind: kindOf(one), open: goes && !over.has(id) };
}

function kindOf(one: Row): ServedKind {
  if (one.of === 'job') return one.record.kind;
  if (one.of !== 'routine') return one.of;
  return one.record.kind === 'maintenance' ? 'regularVisit' : 'namedDay';
}

const ORDER = ['complaint', 'job', 'visit', 'routine'] as const satisfies Row['of'][];

/** What is open first, by what it is and when it is due; what is closed after it, the newest first. */
function byUrgency(a: Served, b: Served): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  if (!a.open) return closedAt(b) - closedAt(a);
  return ORDER.indexOf(a.of) - ORDER.indexOf(b.of) || dueOn(a).localeCompare(dueOn(b));
}

const closedAt = ({ record }: Served): number =>
  ('closedAt' in record ? record.closedAt : undefined) ?? record.changedAt;

function dueOn({ of, record }: Served): Day {
  if (of === 'visit') return record.on;
  return of === 'routine' ? record.from : record.dueOn;
}

/** How many there are of each kind that there are any of, in their order. */
export function countKinds(served: readonly Pick<Served, 'kind'>[]): Map<ServedKind, number> {
  const counts = new Map<ServedKind, number>();
  for (const { kind } of served) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
