import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import { tellingFacts } from '../../lib/dossier/known.ts';
import type { Beside } from '../../lib/followup/beside.ts';
import { isDuty } from '../../lib/followup/kind.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { MOOD_WORDS } from '../customer/mood-words.ts';
import { useFieldName } from '../dossier/use-field-name.ts';
import { useDesk } from '../desk.tsx';
import { CallTime } from './CallTime.tsx';
import { DueThing } from './DueThing.tsx';
import type { EntryForm } from './entry-form.ts';
import { HeldBack } from './HeldBack.tsx';
import { Openers } from './Openers.tsx';
import style from './today.module.css';
import { useBrief } from './use-brief.ts';
import type { ListedCustomer } from './use-today-list.ts';

/** Facts that are shown: more is in the dossier. */
const FACTS = 3;
/** Of what was said the beginning is enough to remember it by. */
const SAID = 120;

interface Props {
  customer: ListedCustomer;
  /** The entry that Tab leads to. */
  current: string | undefined;
  open: { id: string; form: EntryForm } | undefined;
  setOpen: (open: { id: string; form: EntryForm } | undefined) => void;
}

/** One customer of today's list: what was said last, what to act on, and all that is due. */
export function DueCustomer({ customer, current, open, setOpen }: Props) {
  const { due, held, ground } = customer;
  const { person, reminders } = ground.beside;
  return (
    <section aria-label={person.name} className={style.customer}>
      <h2>
        <Link href={`/person/${person.id}`} dir="auto">
          {person.name}
        </Link>
      </h2>
      <LastTalk beside={ground.beside} />
      <ToActOn beside={ground.beside} />
      <CallTime person={person} due={due.filter((one) => !isDuty(one))} />
      {due.map((reminder) => (
        <Entry
          key={reminder.id}
          reminder={reminder}
          name={person.name}
          current={reminder.id === current}
        >
          <DueThing
            reminder={reminder}
            person={person}
            all={reminders}
            ground={ground}
            lead={<Openers reminder={reminder} ground={ground} show="first" />}
            open={open?.id === reminder.id ? open.form : undefined}
            setOpen={(form) => setOpen(form && { id: reminder.id, form })}
          />
        </Entry>
      ))}
      {held.map((reminder) => (
        <HeldBack key={reminder.id} reminder={reminder} person={person} />
      ))}
    </section>
  );
}

interface EntryProps {
  reminder: Reminder;
  name: string;
  current: boolean;
  children: ReactNode;
}

/** What the keys go from and to. */
function Entry({ reminder, name, current, children }: EntryProps) {
  const { what, about } = useBrief()(reminder, name);
  return (
    <div
      role="group"
      aria-label={about ? `${what}: ${about}` : what}
      data-entry={reminder.id}
      // Each of them can be gone to, and one at a time is in the order of Tab.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={current ? 0 : -1}
      className={style.entry}
    >
      {children}
    </div>
  );
}

/** When they were last spoken with, and what was said. */
function LastTalk({ beside: { contacts, person } }: { beside: Beside }) {
  const { say, locale, today, zone } = useDesk();
  const [last] = contacts;
  // What was imported may say when they were spoken with, and not of what.
  const at = last?.happenedAt ?? person.lastContactAt;
  if (at === undefined) return <p className={style.talk}>{say('neverContacted')}</p>;
  const on = dayAt(at, zone);
  const day = sayDay(on, today, locale);
  const text = (last?.text ?? '').replaceAll(/\s+/g, ' ').trim();
  return (
    <p className={style.talk} title={sayFullDay(on, locale)}>
      {text ? say('lastTalk', { day, text: text.slice(0, SAID) }) : say('lastTalkOn', { day })}
      {last?.mood && ` · ${say(MOOD_WORDS[last.mood].tell)}`}
    </p>
  );
}

/** The most telling answers: how to reach them first. Never a judgement, never something sensitive. */
function ToActOn({ beside: { known } }: { beside: Beside }) {
  const { locale, every } = useDesk();
  const nameOf = useFieldName();
  const facts = [...tellingFacts(known, every, 'top'), ...tellingFacts(known, every)];
  if (facts.length === 0) return null;
  return (
    <dl className={style.facts}>
      {facts.slice(0, FACTS).map(({ id, field, value }) => {
        const asked = every.get(field);
        return (
          <div key={id}>
            <dt>{nameOf(field)}</dt>
            <dd dir="auto">{asked && sayAnswer(asked, value, locale)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
