import { useState, type ReactNode } from 'react';
import { NOTHING_TICKED } from '../../lib/dossier/printed.ts';
import { PersonCircles } from '../circle/PersonCircles.tsx';
import { Actions } from '../customer/Actions.tsx';
import { Facts } from '../customer/Facts.tsx';
import { Labels } from '../customer/Labels.tsx';
import { MaybeSame } from '../customer/MaybeSame.tsx';
import { People } from '../customer/People.tsx';
import { PersonHead } from '../customer/PersonHead.tsx';
import { situationOf, useDossier, type Dossier } from '../customer/use-dossier.ts';
import { Service } from '../duty/Service.tsx';
import { Owed } from '../followup/Owed.tsx';
import { AtOrganisation } from '../organisation/AtOrganisation.tsx';
import { FirstContact } from '../organisation/FirstContact.tsx';
import { Referrals } from '../referral/Referrals.tsx';
import { Gone } from '../rights/Gone.tsx';
import { AllFacts } from './AllFacts.tsx';
import style from './page.module.css';
import { PrintChoice } from './PrintChoice.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Sales } from './Sales.tsx';
import { SectionLinks, type PartId } from './SectionLinks.tsx';
import { useAround } from './use-around.ts';
import { usePrinting } from './use-printing.ts';
import { WholeTimeline } from './WholeTimeline.tsx';

interface Props {
  personId: string;
  /** The event or fact that was looked for. */
  entry?: string | undefined;
}

/** One customer with all that is known of them, on a page of their own. */
export function DossierPage({ personId, entry }: Props) {
  const dossier = useDossier(personId, Infinity);
  if (dossier === null) return <Gone personId={personId} />;
  return dossier && <Page dossier={dossier} entry={entry} />;
}

function Page({ dossier, entry }: { dossier: Dossier; entry: string | undefined }) {
  const { person, facts, reminders } = dossier;
  const [ticked, setTicked] = useState(NOTHING_TICKED);
  const around = useAround(person);
  const printing = usePrinting(() => setTicked(NOTHING_TICKED));
  return (
    <article aria-label={person.name}>
      {printing && <PrintSheet dossier={dossier} around={around} ticked={ticked} />}
      <div className={style.page}>
        <div className={style.top}>
          <PersonHead dossier={dossier} />
          <Labels person={person} />
          <MaybeSame person={person} />
          <div className={style.bar}>
            <SectionLinks />
            <PrintChoice dossier={dossier} around={around} ticked={ticked} tick={setTicked} />
          </div>
        </div>
        <div className={style.column}>
          <Part id="now">
            <Owed person={person} reminders={reminders} />
            <FirstContact person={person} />
            <Actions person={person} source={undefined} shortcuts />
          </Part>
          <Part id="facts">
            <Facts
              person={person}
              facts={facts}
              situation={situationOf(dossier)}
              source={undefined}
            />
            <AllFacts
              key={entry}
              personId={person.id}
              facts={facts}
              entry={entry}
              source={undefined}
              unfolded
            />
          </Part>
          <Referrals personId={person.id} />
        </div>
        <Beside dossier={dossier} entry={entry} />
      </div>
    </article>
  );
}

/** Who belongs to them, what they bought, what was done for them, and what happened. */
function Beside({ dossier, entry }: { dossier: Dossier; entry: string | undefined }) {
  const { person, organisation, events, sales } = dossier;
  return (
    <div className={style.column}>
      <Part id="people">
        <AtOrganisation person={person} organisation={organisation} />
        <People person={person} />
        <PersonCircles person={person} />
      </Part>
      <Part id="sales">
        <Sales sales={sales} />
      </Part>
      <Part id="service">
        <Service person={person} />
      </Part>
      <Part id="timeline">
        <WholeTimeline key={entry} events={events} sales={sales} entry={entry} />
      </Part>
    </div>
  );
}

/** What the links above lead to: the focus goes there, and Tab goes on from there. */
function Part({ id, children }: { id: PartId; children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className={style.part}>
      {children}
    </div>
  );
}
