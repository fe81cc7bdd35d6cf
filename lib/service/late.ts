import { daysBetween, type Day } from '../time/day.ts';
import type { Job } from './job.ts';

/** So many days a job is or was late; 0 in time. @param today For one that is still open */
export function lateDays({ dueOn, doneOn }: Pick<Job, 'dueOn' | 'doneOn'>, today: Day): number {
  return Math.max(0, daysBetween(dueOn, doneOn ?? today));
}
