import { lazy, Suspense } from 'react';
import { isDuty } from '../../lib/followup/kind.ts';
import { useDesk } from '../desk.tsx';
import { Closing } from './Closing.tsx';
import { DueMeta } from './DueMeta.tsx';
import type { DueProps } from './DueStep.tsx';
import { dutyWord } from './duty-word.ts';
import style from './followup.module.css';
import { withWords } from '../with-words.ts';

const Duties = lazy(() =>
  withWords(() => import('../duty/Duties.tsx')).then(({ Duties }) => ({ default: Duties })),
);

const Promises = lazy(() =>
  withWords(() => import('../promise/Promises.tsx')).then(({ Promises }) => ({
    default: Promises,
  })),
);

/** What is owed to a customer, with its own actions; or a step of a plan that is gone. */
export function DutyRow(props: DueProps) {
  const { reminder, person, all, open, setOpen } = props;
  const { say } = useDesk();
  if (isDuty(reminder)) return <Owing {...props} />;
  const what = say(dutyWord(reminder));
  return (
    <div className={style.due}>
      <p className={style.purpose} dir="auto">
        {reminder.about ? say('dutyAbout', { duty: what, about: reminder.about }) : what}
      </p>
      <DueMeta reminder={reminder} all={all} />
      <Closing
        reminder={reminder}
        person={person}
        offers={['done', 'later', 'skip']}
        open={open}
        setOpen={setOpen}
      />
    </div>
  );
}

function Owing({ reminder, person, all, open, setOpen }: DueProps) {
  const { today } = useDesk();
  // On the day itself the visit stands there: to prepare it was for the day before.
  const over =
    reminder.step === 'brief' &&
    all.some(
      ({ anchor, step, state, showOn }) =>
        anchor === reminder.anchor && step === 'day' && state === 'open' && showOn <= today,
    );
  if (over) return null;
  // It is put off on its own card.
  if (reminder.cadence === 'promise') {
    return (
      <Suspense>
        <Promises reminders={[reminder]} />
      </Suspense>
    );
  }
  return (
    <div className={style.owed}>
      <Suspense>
        <Duties person={person} reminders={[reminder]} />
      </Suspense>
      <Closing
        reminder={reminder}
        person={person}
        offers={['later']}
        open={open}
        setOpen={setOpen}
      />
    </div>
  );
}
