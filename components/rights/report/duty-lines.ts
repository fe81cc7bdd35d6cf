import { clockOf } from '../../../lib/complaint/clock.ts';
import type { SubjectReport } from '../../../lib/exchange/subject-report.ts';
import { lateDays } from '../../../lib/service/late.ts';
import { saySpan } from '../../../lib/time/say-span.ts';
import { FROM_WORD } from '../../dossier/from-word.ts';
import { sayRhythm } from '../../duty/rhythm.ts';
import type { Paper } from './paper.ts';
import type { Line } from './Part.tsx';

export function promiseLines({ promises }: SubjectReport, paper: Paper): Line[] {
  const { say, day } = paper;
  const stateOf = { open: 'stepOpen', kept: 'promiseKept', withdrawn: 'promiseWithdrawn' } as const;
  return promises.map((promise) => ({
    id: promise.id,
    label: [day(promise.dueOn), promise.dueTime].filter(Boolean).join(' '),
    text: promise.text,
    meta: [
      say('promiseMade', { day: day(promise.madeOn) }),
      [say(stateOf[promise.state]), promise.withdrawnWhy].filter(Boolean).join(': '),
      promise.affectsOthers && say('promiseHarms'),
      promise.source && [promise.source.title, promise.source.url].filter(Boolean).join(', '),
      paper.written(promise),
    ],
  }));
}

/** With what was heard, what the user made of it, and how long it took. */
export function complaintLines({ complaints }: SubjectReport, paper: Paper): Line[] {
  const { say, day, on, locale } = paper;
  return complaints.map((complaint) => {
    const { text, realReason, remedy, dueOn, openedAt, closedAt } = complaint;
    const { toAnswer } = clockOf(complaint, openedAt);
    return {
      id: complaint.id,
      text,
      meta: [
        say('complaintHeard', { day: on(openedAt) }),
        toAnswer !== undefined && say('answeredAfter', { span: saySpan(toAnswer, locale) }),
        realReason && `${say('class2')} · ${say('realReasonIs', { reason: realReason })}`,
        remedy && say('remedyIs', { remedy }),
        closedAt === undefined
          ? say('answerDue', { day: day(dueOn) })
          : say('complaintSettled', { day: on(closedAt) }),
        paper.written(complaint),
      ],
    };
  });
}

export function jobLines({ jobs }: SubjectReport, paper: Paper): Line[] {
  const { say, day } = paper;
  return jobs.map((job) => {
    const { kind, text, dueOn, doneOn, state, cancelledWhy } = job;
    const late = doneOn ? lateDays(job, doneOn) : 0;
    return {
      id: job.id,
      label: say(kind),
      text: text ?? '–',
      meta: [
        say('due', { day: day(dueOn) }),
        state === 'open' && say('stepOpen'),
        doneOn && say('wasDone', { day: day(doneOn) }),
        late > 0 && say('daysLate', { n: late }),
        state === 'cancelled' && say('cancelledSince', { why: cancelledWhy ?? '–' }),
        paper.written(job),
      ],
    };
  });
}

export function visitLines({ visits }: SubjectReport, paper: Paper): Line[] {
  const { say, day } = paper;
  return visits.map((visit) => {
    const { on, at, minutes, purpose, state, cancelledWhy } = visit;
    return {
      id: visit.id,
      label: [day(on), at].filter(Boolean).join(' '),
      text: purpose,
      meta: [
        say('minutes', { n: minutes }),
        state === 'planned' && say('stepOpen'),
        state === 'held' && say('wasHeld'),
        state === 'cancelled' && say('cancelledSince', { why: cancelledWhy ?? '–' }),
        paper.written(visit),
      ],
    };
  });
}

export function routineLines({ routines }: SubjectReport, paper: Paper): Line[] {
  const { say } = paper;
  return routines.map((routine) => ({
    id: routine.id,
    text: routine.purpose,
    meta: [
      say(routine.channel),
      sayRhythm(routine, paper),
      routine.leadDays !== undefined && say('leadOf', { n: routine.leadDays }),
      routine.state === 'ended' && say('ended'),
      paper.written(routine),
    ],
  }));
}

/** What they said for us, and how they allowed that it is shown. */
export function praiseLines({ praises }: SubjectReport, paper: Paper): Line[] {
  const { say, day } = paper;
  return praises.map((praise) => {
    const { id, kind, text, on, from, source } = praise;
    return {
      id,
      label: day(on),
      text,
      meta: [
        say(kind === 'reason' ? 'reasonForUs' : 'testimonial'),
        say(FROM_WORD[from]),
        kind === 'testimonial' &&
          say('allowedSo', { how: praise.permission.how, day: day(praise.permission.on) }),
        source && [source.title, source.url].filter(Boolean).join(', '),
        paper.written(praise),
      ],
    };
  });
}
