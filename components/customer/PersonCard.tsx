import { lazy, Suspense, useState } from 'react';
import { PersonCircles } from '../circle/PersonCircles.tsx';
import { AllFacts } from '../dossier/AllFacts.tsx';
import { Owed } from '../followup/Owed.tsx';
import { AtOrganisation } from '../organisation/AtOrganisation.tsx';
import { FirstContact } from '../organisation/FirstContact.tsx';
import { Actions } from './Actions.tsx';
import { Facts } from './Facts.tsx';
import { Labels } from './Labels.tsx';
import { MaybeSame } from './MaybeSame.tsx';
import style from './PersonCard.module.css';
import { People } from './People.tsx';
import { PersonHead } from './PersonHead.tsx';
import { Timeline } from './Timeline.tsx';
import { FIRST_EVENTS, situationOf, useDossier } from './use-dossier.ts';
import { withWords } from '../with-words.ts';

const Gone = lazy(() =>
  withWords(() => import('../rights/Gone.tsx')).then(({ Gone }) => ({ default: Gone })),
);

interface Props {
  personId: string;
  /** The event or fact that was looked for. */
  entry?: string | undefined;
  /** Where the user is: written beside what is noted now. */
  source?: { url: string; title: string } | undefined;
}

/** One customer: who, what is owed now, what helps to talk, what happened. */
export function PersonCard({ personId, entry, source }: Props) {
  const [earlier, setEarlier] = useState(false);
  const all = earlier || entry !== undefined;
  const dossier = useDossier(personId, all ? Infinity : FIRST_EVENTS + 1);
  if (dossier === null) {
    return (
      <Suspense>
        <Gone personId={personId} />
      </Suspense>
    );
  }
  if (!dossier) return null;
  return (
    <article className={style.card} aria-label={dossier.person.name}>
      <PersonHead dossier={dossier} />
      <Labels person={dossier.person} />
      <MaybeSame person={dossier.person} />
      <Owed person={dossier.person} reminders={dossier.reminders} />
      <AtOrganisation person={dossier.person} organisation={dossier.organisation} />
      <FirstContact person={dossier.person} />
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
      <People person={dossier.person} />
      <PersonCircles person={dossier.person} />
      <Timeline
        events={dossier.events}
        sales={dossier.sales}
        most={all ? Infinity : FIRST_EVENTS}
        entry={entry}
        showAll={() => setEarlier(true)}
      />
    </article>
  );
}
