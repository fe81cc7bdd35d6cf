import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { byAttention, longAgo } from '../../lib/customer/attention.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { domainsOf } from '../../lib/customer/organisation-at.ts';
import type { Organisation, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './organisation.module.css';
import { OrganisationLink } from './OrganisationLink.tsx';
import { countOverlooked } from './use-people-here.ts';

/** Organisations that are shown at once. */
const PAGE = 50;

/** Every organisation by name, with its people counted. */
export function Organisations() {
  const { say, locale } = useDesk();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  const all = useLiveQuery(() => db.organisations.toArray(), []);
  if (!all) return null;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const found = all
    .filter((one) => matches(one, wanted.trim().toLowerCase()))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <div className={style.page}>
      <h1 className={style.title}>{say('organisations')}</h1>
      {all.length === 0 ? (
        <Empty>{say('noOrganisations')}</Empty>
      ) : (
        <Field label={say('findOrganisation')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="search"
              value={wanted}
              maxLength={LINE}
              onChange={({ target }) => setWanted(target.value)}
            />
          )}
        </Field>
      )}
      {all.length > 0 && found.length === 0 && <p>{say('noSuchOrganisation')}</p>}
      <List organisations={found.slice(0, most)} />
      {found.length > most && (
        <Button look="quiet" onClick={() => setMost(most + PAGE)}>
          {say('moreOrganisations', { n: found.length - most })}
        </Button>
      )}
    </div>
  );
}

function matches(organisation: Organisation, wanted: string): boolean {
  const texts = [organisation.name.toLowerCase(), ...domainsOf(organisation)];
  return texts.some((text) => text.includes(wanted));
}

function List({ organisations }: { organisations: Organisation[] }) {
  const ids = organisations.map(({ id }) => id);
  const people = useLiveQuery(
    () => db.people.where('organisationId').anyOf(ids).toArray(),
    [ids.join()],
  );
  const byPlace = Map.groupBy(people ?? [], ({ organisationId }) => organisationId);
  return (
    <ul className={style.list}>
      {organisations.map((one) => (
        <Row key={one.id} organisation={one} people={people && (byPlace.get(one.id) ?? [])} />
      ))}
    </ul>
  );
}

interface RowProps {
  organisation: Organisation;
  /** `undefined` while they are read. */
  people: Person[] | undefined;
}

function Row({ organisation, people }: RowProps) {
  const { say, today, zone, attendMonths } = useDesk();
  const here = byAttention(people ?? [], longAgo(today, attendMonths, zone), () => 0);
  const waiting = countOverlooked(here);
  return (
    <li className={style.entry}>
      <span className={style.who}>
        <OrganisationLink id={organisation.id}>
          <span dir="auto">{organisation.name}</span>
        </OrganisationLink>
        <span className={style.soft}>{domainsOf(organisation).join(' · ')}</span>
      </span>
      <span className={style.soft}>
        {here.length > 0 ? say('peopleThere', { n: here.length }) : say('nobodyThere')}
      </span>
      <span className={style.waiting}>{waiting > 0 && say('overlookedThere', { n: waiting })}</span>
    </li>
  );
}
