import type { Person } from '../../lib/customer/person.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';
import { useBrief } from './use-brief.ts';

interface Props {
  reminder: Reminder;
  person: Person;
}

/** A step that sells, while the customer complains: what it is, and when it comes back (1.9). */
export function HeldBack({ reminder, person }: Props) {
  const { say } = useDesk();
  const purpose = useBrief()(reminder, person.name).what;
  return <p className={style.soft}>{say('heldBack', { purpose })}</p>;
}
