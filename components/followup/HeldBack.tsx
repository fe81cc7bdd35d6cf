import type { Person } from '../../lib/customer/person.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';

interface Props {
  reminder: Reminder;
  person: Person;
}

/** A step that sells, while the customer complains: what it is, and when it comes back (1.9). */
export function HeldBack({ reminder, person }: Props) {
  const { say, locale } = useDesk();
  const guide = guideOf(reminder);
  if (!guide) return null;
  const purpose = sentenceIn(guide.brief, locale, { name: person.name });
  return <p className={style.soft}>{say('heldBack', { purpose })}</p>;
}
