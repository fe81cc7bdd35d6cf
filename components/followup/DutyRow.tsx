import { Link } from 'wouter';
import { useDesk } from '../desk.tsx';
import { Closing } from './Closing.tsx';
import { DueMeta } from './DueMeta.tsx';
import type { DueProps } from './DueStep.tsx';
import { dutyOf, dutyWord } from './duty-word.ts';
import style from './followup.module.css';

/** What is owed to a customer; it is closed on its own card in the dossier. */
export function DutyRow({ reminder, person, all, open, setOpen }: DueProps) {
  const { say } = useDesk();
  const duty = dutyOf(reminder);
  const what = say(dutyWord(reminder));
  return (
    <div className={duty ? style.owed : style.due}>
      <p className={style.purpose} dir="auto">
        {reminder.about ? say('dutyAbout', { duty: what, about: reminder.about }) : what}
      </p>
      <DueMeta reminder={reminder} all={all} />
      <Closing
        reminder={reminder}
        person={person}
        offers={duty ? ['later'] : ['done', 'later', 'skip']}
        open={open}
        setOpen={setOpen}
      >
        {duty && <Link href={`/person/${person.id}`}>{say('openDossier')}</Link>}
      </Closing>
    </div>
  );
}
