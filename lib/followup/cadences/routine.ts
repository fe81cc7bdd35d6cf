import { daysBetween, type Day } from '../../time/day.ts';
import { afterDone, timesOf } from '../../time/recur.ts';
import { sinceSilent, type Anchor } from '../anchor.ts';
import type { LifeCadence, Step } from '../cadence.ts';
import type { Reminder } from '../reminder.ts';
import type { Routine } from '../routine.ts';
import { lastAnswered } from '../silence.ts';

/** A date that comes once or every year, and is corrected by less than so many days, is the same. */
const CORRECTED = 180;

/** What is done for one customer again and again, or on a day that has a name: maintenance, own dates (4.5). */
export const cadence = {
  id: 'routine',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [
    { id: 'ahead', days: -7, channel: 'call' },
    { id: 'due', days: 0, channel: 'call' },
  ],
  anchors: ({ routines }, { stored }) =>
    routines
      .filter(({ state }) => state === 'going')
      .flatMap((one) =>
        anchorOf(
          one,
          stored.filter(({ anchor }) => anchor === one.id),
        ),
      ),
} satisfies LifeCadence;

function anchorOf(routine: Routine, stored: Reminder[]): Anchor[] {
  const { id, purpose, from, every } = routine;
  const named = { id, about: purpose };
  const done = lastAnswered(stored);
  // Counted from when it was last done: what is late moves what comes after it.
  if (every?.counted === 'done' && done !== undefined) {
    return [{ ...sinceSilent(named, afterDone(done, every)), steps: stepsOf(routine) }];
  }
  const times = timesOf(from, every);
  if (!times) return [];
  return [{ ...named, ...times, same: sameOf(routine), steps: stepsOf(routine) }];
}

function stepsOf({ channel, leadDays }: Routine): Step[] {
  const due: Step = { id: 'due', days: 0, channel };
  return leadDays === undefined ? [due] : [{ id: 'ahead', days: -leadDays, channel: 'call' }, due];
}

/** Half of its period: nearer than that, two days are one that was corrected. */
function sameOf({ every }: Routine): number {
  if (!every) return CORRECTED;
  const start: Day = '2025-01-01';
  return Math.max(1, Math.floor(daysBetween(start, afterDone(start, every)) / 2));
}
