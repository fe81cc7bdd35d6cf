import { useState } from 'react';
import { AllFacts } from '../dossier/AllFacts.tsx';
import { DueStep } from '../followup/DueStep.tsx';
import { NextStep } from '../followup/NextStep.tsx';
import { useDesk } from '../desk.tsx';
import { Actions } from './Actions.tsx';
import { Facts } from './Facts.tsx';
import { MaybeSame } from './MaybeSame.tsx';
import style from './PersonCard.module.css';
import { PersonHead } from './PersonHead.tsx';
import { Timeline } from './Timeline.tsx';
import { FIRST_EVENTS, situationOf, useDossier } from './use-dossier.ts';

interface Props {
  personId: string;
  /** The event or fact that was looked for. */
  entry?: string | undefined;
  /** Where the user is: written beside what is noted now. */
  source?: { url: string; title: string } | undefined;
}

/** One customer: who, what is owed now, what helps to talk, what happened. */
export function PersonCard({ personId, entry, source }: Props) {
  const { say, today } = useDesk();
  const [earlier, setEarlier] = useState(false);
  const all = earlier || entry !== undefined;
  const dossier = useDossier(personId, all ? Infinity : FIRST_EVENTS + 1);
  if (!dossier) return null;
  const open = dossier.reminders.filter((reminder) => reminder.state === 'open');
  const due = open.filter((reminder) => reminder.showOn <= today);
  return (
    <article className={style.card} aria-label={dossier.person.name}>
      <PersonHead dossier={dossier} />
      <MaybeSame person={dossier.person} />
      {due.length > 0 && (
        <section aria-label={say('owedNow')}>
          <h2 className={style.heading}>{say('owedNow')}</h2>
          {due.map((reminder) => (
            <DueStep
              key={reminder.id}
              reminder={reminder}
              person={dossier.person}
              earlier={dossier.reminders.filter(({ anchor }) => anchor === reminder.anchor)}
            />
          ))}
        </section>
      )}
      <NextStep next={open.find((reminder) => reminder.showOn > today)} />
      <Actions person={dossier.person} source={source} />
      <Facts
        person={dossier.person}
        facts={dossier.facts}
        situation={situationOf(dossier)}
        source={source}
      />
      <AllFacts
        key={entry}
        personId={personId}
        facts={dossier.facts}
        entry={entry}
        source={source}
      />
      <Timeline
        events={dossier.events}
        sales={dossier.sales}
        all={all}
        entry={entry}
        showAll={() => setEarlier(true)}
      />
    </article>
  );
}
