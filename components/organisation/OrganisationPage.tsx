import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { AlikeHere } from './AlikeHere.tsx';
import { Domains } from './Domains.tsx';
import { FormerlyHere } from './FormerlyHere.tsx';
import { MergeForm } from './MergeForm.tsx';
import { MoveMany } from './MoveMany.tsx';
import style from './organisation.module.css';
import { OrganisationHead } from './OrganisationHead.tsx';
import { OrganisationTimeline } from './OrganisationTimeline.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { RemoveOrganisation } from './RemoveOrganisation.tsx';
import { ReplaceDomain } from './ReplaceDomain.tsx';
import { useChosen } from './use-chosen.ts';
import { usePeopleHere } from './use-people-here.ts';

/** What is being done with the organisation or some of its people; one thing at a time. */
export type Doing =
  | { what: 'replace' }
  /** Of those who are chosen; with the name of where they go, everybody is. */
  | { what: 'move'; name?: string }
  | { what: 'merge'; other?: Organisation };

/** One organisation: what it is called, its domains and terms, its people, what happened. */
export function OrganisationPage({ id }: { id: string }) {
  const { say } = useDesk();
  const organisation = useLiveQuery(async () => (await db.organisations.get(id)) ?? null, [id]);
  const back = <Link href="/organisations">{say('organisations')}</Link>;
  if (organisation === undefined) return null;
  if (organisation === null) return <Empty action={back}>{say('organisationGone')}</Empty>;
  return (
    <article className={style.page} aria-label={organisation.name}>
      <p>{back}</p>
      <Sections organisation={organisation} />
    </article>
  );
}

function Sections({ organisation }: { organisation: Organisation }) {
  const { say } = useDesk();
  const [doing, setDoing] = useState<Doing>();
  const here = usePeopleHere(organisation.id);
  const chosen = useChosen(here);
  if (!here) return null;
  const everybody = here.map(({ person }) => person.id);
  const instead = (other: Doing) => {
    if (other.what === 'move') chosen.pick(everybody, true);
    setDoing(other);
  };
  const merge = (other: Organisation) => setDoing({ what: 'merge', other });
  const close = () => setDoing(undefined);
  return (
    <div className={style.columns}>
      <div className={style.about}>
        <OrganisationHead organisation={organisation} />
        <AlikeHere organisation={organisation} merge={merge} />
        <Domains
          organisation={organisation}
          replace={() => setDoing({ what: 'replace' })}
          merge={merge}
        />
        {doing?.what === 'replace' && (
          <ReplaceDomain
            organisation={organisation}
            people={everybody}
            instead={instead}
            close={close}
          />
        )}
        {doing?.what === 'merge' && (
          <MergeForm
            key={doing.other?.id}
            organisation={organisation}
            other={doing.other}
            close={close}
          />
        )}
        <PeopleHere here={here} chosen={chosen} move={() => setDoing({ what: 'move' })}>
          {doing?.what === 'move' && (
            <MoveMany
              key={doing.name}
              organisation={organisation}
              people={chosen.ids}
              name={doing.name}
              close={close}
            />
          )}
        </PeopleHere>
        <FormerlyHere id={organisation.id} />
        <div className={style.row}>
          <Button onClick={() => setDoing({ what: 'merge' })}>{say('mergeWith')}</Button>
          {here.length === 0 && <RemoveOrganisation organisation={organisation} />}
        </div>
      </div>
      <OrganisationTimeline people={here.map(({ person }) => person)} />
    </div>
  );
}
