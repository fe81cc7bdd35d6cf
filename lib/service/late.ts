import { daysBetween, type Day } from '../time/day.ts';
import type { Job } from './job.ts';

/** So many days a job is or was late; 0 in time. @param today For one that is still open */
export function lateDays({ dueOn, doneOn }: Pick<Job, 'dueOn' | 'doneOn'>, today: Day): number {
  return Math.max(0, daysBetween(dueOn, doneOn ?? today));
}

/** How many jobs there are of each kind that there are any of, in the order of the kinds. */
export function countJobs(jobs: readonly Pick<Job, 'kind'>[]): Map<Job['kind'], number> {
  const counts = new Map<Job['kind'], number>();
  for (const { kind } of jobs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
