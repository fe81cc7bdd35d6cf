import { newest } from '../../lib/dossier/known.ts';
import { printed, type Ticked } from '../../lib/dossier/printed.ts';
import { guideOf } from '../../lib/followup/guide.ts';
import { listIn, sentenceIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { sayKind } from '../customer/say-kind.ts';
import type { Dossier } from '../customer/use-dossier.ts';
import { useDesk } from '../desk.tsx';
import { Block } from './Block.tsx';
import style from './print.module.css';
import { PrintedFacts } from './PrintedFacts.tsx';
import { PrintedPeople } from './PrintedPeople.tsx';
import type { Around } from './use-around.ts';

interface Props {
  dossier: Dossier;
  around: Around;
  ticked: Ticked;
}

/** A dossier on paper: black on white, the name and the date at the head of each page. */
export function PrintSheet({ dossier, around, ticked }: Props) {
  const { say, locale, today, every, sensitive } = useDesk();
  return (
    <div className={style.sheet}>
      <div className={style.running}>
        <p>
          <span dir="auto">{dossier.person.name}</span>
          <span>{say('printedOn', { day: sayFullDay(today, locale) })}</span>
        </p>
      </div>
      <div className={style.body}>
        <Head dossier={dossier} />
        <Open dossier={dossier} />
        <PrintedFacts known={printed(newest(dossier.facts), ticked, every, sensitive)} />
        <PrintedPeople {...around} partner={ticked.sensitive} />
        <Bought dossier={dossier} />
        <Happened dossier={dossier} />
      </div>
    </div>
  );
}

function Head({ dossier: { person, organisation, addresses } }: { dossier: Dossier }) {
  const { locale } = useDesk();
  const called = [person.formOfAddress, organisation?.name].filter(Boolean).join(' · ');
  const reached = addresses.flatMap(({ value, shown, site }) => (site ? [] : (shown ?? value)));
  return (
    <header>
      <h1 dir="auto">{person.name}</h1>
      {called && <p dir="auto">{called}</p>}
      {reached.length > 0 && <p>{listIn(locale, reached)}</p>}
    </header>
  );
}

function Open({ dossier: { reminders } }: { dossier: Dossier }) {
  const { say, locale } = useDesk();
  const open = reminders.filter(({ state }) => state === 'open');
  return (
    <Block title={say('dossierNow')}>
      {open.flatMap((reminder) => {
        const guide = guideOf(reminder);
        if (!guide) return [];
        const brief = sentenceIn(guide.brief, locale);
        const about = reminder.about === brief ? '' : reminder.about;
        return (
          <p key={reminder.id}>
            <b>{brief}</b> <span dir="auto">{about}</span>{' '}
            <small>{sayFullDay(reminder.dueOn, locale)}</small>
          </p>
        );
      })}
    </Block>
  );
}

function Bought({ dossier: { sales } }: { dossier: Dossier }) {
  const { say, locale } = useDesk();
  return (
    <Block title={say('salesMade')}>
      {sales.map(({ id, product, soldOn, state }) => (
        <p key={id}>
          <b dir="auto">{product}</b> <small>{sayFullDay(soldOn, locale)}</small>{' '}
          {state === 'cancelled' && say('cancelled')}
        </p>
      ))}
    </Block>
  );
}

function Happened({ dossier: { events } }: { dossier: Dossier }) {
  const { say, locale, zone } = useDesk();
  return (
    <Block title={say('whatHappened')}>
      {events.map(({ id, kind, turn, promise, happenedAt, outcome, by, text }) => {
        const on = sayFullDay(dayAt(happenedAt, zone), locale);
        return (
          <div key={id} className={style.entry}>
            <small dir="auto">
              {[
                on,
                sayKind({ kind, turn, promise }, say),
                kind === 'call' && outcome && say(outcome),
                by,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <p dir="auto">{text}</p>
          </div>
        );
      })}
    </Block>
  );
}
