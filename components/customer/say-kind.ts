import type { Event } from '../../lib/customer/person.ts';
import type { SayOnScreen, ScreenWord } from '../../lib/i18n/screen.ts';
import type { Job } from '../../lib/service/job.ts';

type Was = NonNullable<Event['turn']>['was'];

const COMPLAINT: Partial<Record<Was, ScreenWord>> = {
  answered: 'complaintAnswered',
  closed: 'complaintClosed',
  reopened: 'complaintReopened',
};

const JOB: Partial<Record<Was, ScreenWord>> = {
  done: 'jobDone',
  cancelled: 'jobCancelled',
  reopened: 'jobReopened',
};

const PROMISE = {
  made: 'madePromise',
  kept: 'keptPromise',
  withdrawn: 'withdrewPromise',
} as const satisfies Record<NonNullable<Event['promise']>['was'], ScreenWord>;

/** Each kind of job is a word of its own name. */
const NAMES: Record<Job['kind'], true> = {
  delivery: true,
  installation: true,
  repair: true,
  exchange: true,
  refund: true,
  inspection: true,
};
const isJob = (name: string): name is Job['kind'] => Object.hasOwn(NAMES, name);

/** What kind of entry it is, and of a promise, a complaint or a job what became of it. */
export function sayKind(
  { kind, turn, promise }: Pick<Event, 'kind' | 'turn' | 'promise'>,
  say: SayOnScreen,
): string {
  if (promise) return say(PROMISE[promise.was]);
  if (!turn) return say(kind);
  if (kind === 'complaint') return say(COMPLAINT[turn.was] ?? kind);
  const { job: name = '', late: n } = turn;
  const job = say(isJob(name) ? name : 'job');
  if (turn.was === 'done' && n) return say('jobDoneLate', { job, n });
  return say(JOB[turn.was] ?? kind, { job });
}
