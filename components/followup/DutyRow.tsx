import { Link } from 'wouter';
import { DUTIES } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Closing } from './Closing.tsx';
import { DueMeta } from './DueMeta.tsx';
import type { DueProps } from './DueStep.tsx';
import style from './followup.module.css';

const WORDS = {
  promise: 'promiseDue',
  complaint: 'complaintDue',
  job: 'jobDue',
  visit: 'visitDue',
} as const satisfies Record<(typeof DUTIES)[number], ScreenWord>;

const dutyOf = ({ cadence }: Reminder) => DUTIES.find((one) => one === cadence);

/** What is owed to a customer; it is closed on its own card in the dossier. */
export function DutyRow({ reminder, person, all, open, setOpen }: DueProps) {
  const { say } = useDesk();
  const duty = dutyOf(reminder);
  return (
    <div className={duty ? style.owed : style.due}>
      <p className={style.purpose}>
        {say(duty ? WORDS[duty] : 'stepDue')}
        {reminder.about && ': '}
        <span dir="auto">{reminder.about}</span>
      </p>
      <DueMeta reminder={reminder} all={all} />
      <Closing
        reminder={reminder}
        person={person}
        offers={duty ? ['later'] : ['done', 'later', 'skip']}
        open={open}
        setOpen={setOpen}
      />
      {duty && <Link href={`/person/${person.id}`}>{say('openDossier')}</Link>}
    </div>
  );
}
