import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Organisation, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { atWork } from '../../lib/followup/at-work.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import own from './AtOrganisation.module.css';
import { Formerly } from './Formerly.tsx';
import { LastTalk } from './LastTalk.tsx';
import { MoveOne } from './MoveOne.tsx';
import style from './organisation.module.css';
import { OrganisationLink } from './OrganisationLink.tsx';
import { countOverlooked, usePeopleHere } from './use-people-here.ts';

interface Props {
  person: Person;
  organisation: Organisation | undefined;
}

/** Where a person works: what was agreed there, who else is there, and a change of company. */
export function AtOrganisation({ person, organisation }: Props) {
  const { say } = useDesk();
  const [moving, setMoving] = useState(false);
  if (!organisation && !person.formerly) return null;
  const name = organisation?.name ?? '';
  return (
    <section className={own.at} aria-label={say(organisation ? 'at' : 'organisation', { name })}>
      {organisation?.terms && (
        <div>
          <h2 className={style.label}>{say('agreedWith', { name })}</h2>
          <p className={style.terms} dir="auto">
            {organisation.terms}
          </p>
        </div>
      )}
      <div className={own.line}>
        {organisation && <Others person={person} organisation={organisation} />}
        <Button
          look="quiet"
          className={style.small}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          {say('changedCompany')}
        </Button>
      </div>
      {moving && (
        <MoveOne person={person} organisation={organisation} close={() => setMoving(false)} />
      )}
      <Formerly person={person} />
    </section>
  );
}

/** Colleagues that are listed; the page of the organisation lists all. */
const LISTED = 5;

function Others({ person, organisation }: { person: Person; organisation: Organisation }) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  const here = usePeopleHere(organisation.id);
  const { id, name } = organisation;
  const link = <OrganisationLink id={id}>{say('openOrganisation', { name })}</OrganisationLink>;
  if (!here) return null;
  const others = here.filter((one) => one.person.id !== person.id);
  if (others.length === 0) return <p className={style.small}>{link}</p>;
  const waiting = countOverlooked(others);
  const told = say('othersAt', { n: others.length, name });
  return (
    <details className={own.others} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {waiting > 0 ? say('othersOverlooked', { others: told, n: waiting }) : told}
      </summary>
      {open && <Short others={others.slice(0, LISTED)} />}
      <p className={style.small}>{link}</p>
    </details>
  );
}

function Short({ others }: { others: NonNullable<ReturnType<typeof usePeopleHere>> }) {
  const ids = others.map(({ person }) => person.id);
  const known = useLiveQuery(() => atWork(db, ids), [ids.join()]);
  return (
    <ul className={style.short}>
      {others.map((one) => (
        <li key={one.person.id}>
          <Link href={`/person/${one.person.id}`} dir="auto">
            {one.person.name}
          </Link>
          <span className={style.soft} dir="auto">
            {known?.get(one.person.id)?.role}
          </span>
          <LastTalk attended={one} />
        </li>
      ))}
    </ul>
  );
}
