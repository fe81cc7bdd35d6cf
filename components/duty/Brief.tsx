import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import { newest, tellingFacts } from '../../lib/dossier/known.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { briefOf } from '../../lib/visit/brief.ts';
import { prepareVisit } from '../../lib/visit/plan-visit.ts';
import type { Visit } from '../../lib/visit/visit.ts';
import { useDesk } from '../desk.tsx';
import { MOOD_WORDS } from '../customer/mood-words.ts';
import { useFieldName } from '../dossier/use-field-name.ts';
import { Button } from '../ui/Button.tsx';
import style from './duty.module.css';
import { useDutyWords } from './use-duty-words.ts';

/** Facts that are shown: the most telling ones. */
const SHOWN = 5;

/** What is owed one by one says itself what it is. */
const OWED = ['complaint', 'job', 'visit'] as const;

interface Props {
  visit: Visit;
  person: Person;
  /** Whether it waits to be prepared. */
  now: boolean;
}

/** Who is visited, the last talk, what is known and what is open: all at one look (1.24). */
export function Brief({ visit, person, now }: Props) {
  const { locale, today, zone, every, act, hand } = useDesk();
  const say = useDutyWords();
  const nameOf = useFieldName();
  const brief = useLiveQuery(() => briefOf(db, visit), [visit.id, visit.on]);
  if (!brief) return null;
  const { organisation, role, lastTalk, facts, owed } = brief;
  const telling = tellingFacts(newest(facts), every).slice(0, SHOWN);
  const who = [person.formOfAddress ?? person.name, role, organisation?.name];
  const prepared = () =>
    act(() => prepareVisit(db, visit.id, hand()), {
      word: 'dutyDone',
      slots: { what: say('prepare') },
    });
  return (
    <>
      <dl>
        <Line term={say('briefWho')}>{who.filter(Boolean).join(' · ')}</Line>
        <Line term={say('briefLastTalk')}>
          {lastTalk
            ? [
                sayDay(dayAt(lastTalk.happenedAt, zone), today, locale),
                lastTalk.text,
                lastTalk.mood && say(MOOD_WORDS[lastTalk.mood].tell),
              ]
                .filter(Boolean)
                .join(' · ')
            : say('briefNoTalk')}
        </Line>
        {telling.map(({ id, field, value }) => {
          const row = every.get(field);
          return (
            row && (
              <Line key={id} term={nameOf(field)}>
                {sayAnswer(row, value, locale)}
              </Line>
            )
          );
        })}
        {owed.length > 0 && (
          <Line term={say('briefOwed')}>
            {owed.map((reminder) => (
              <Owed key={reminder.id} reminder={reminder} />
            ))}
          </Line>
        )}
      </dl>
      {now && (
        <Button look="main" onClick={() => void prepared()}>
          {say('prepared')}
        </Button>
      )}
    </>
  );
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function Owed({ reminder }: { reminder: Reminder }) {
  const { locale, today, policy } = useDesk();
  const say = useDutyWords();
  const guide = guideOf(reminder, policy);
  const duty = OWED.find((one) => one === reminder.cadence);
  const brief = duty ? say(duty) : guide && sentenceIn(guide.brief, locale);
  const what = new Set([brief, reminder.about]);
  return (
    <p>
      {[...what].filter(Boolean).join(' · ')}{' '}
      <span className={style.soft}>{sayDay(reminder.dueOn, today, locale)}</span>
    </p>
  );
}
