import { X } from 'lucide-react';
import { useState } from 'react';
import { addDomain, removeDomain } from '../../lib/customer/domains.ts';
import { domainsOf } from '../../lib/customer/organisation-at.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { AddDomain } from './AddDomain.tsx';
import style from './organisation.module.css';

interface Props {
  organisation: Organisation;
  /** Opens the form for a domain that became another. */
  replace: () => void;
  merge: (other: Organisation) => void;
}

/** The mail domains by which an organisation's people are recognised. */
export function Domains({ organisation, replace, merge }: Props) {
  const { say } = useDesk();
  const [adding, setAdding] = useState(false);
  const domains = domainsOf(organisation);
  return (
    <section aria-label={say('domains')}>
      <h2 className={style.heading}>{say('domains')}</h2>
      {domains.length === 0 && <p className={style.soft}>{say('noDomains')}</p>}
      <ul className={style.list}>
        {domains.map((domain, index) => (
          <Row key={domain} id={organisation.id} domain={domain} main={index === 0} />
        ))}
      </ul>
      {adding ? (
        <AddDomain organisation={organisation} merge={merge} close={() => setAdding(false)} />
      ) : (
        <div className={style.row}>
          <Button onClick={() => setAdding(true)}>{say('addDomain')}</Button>
          {domains.length > 0 && <Button onClick={replace}>{say('replaceDomain')}</Button>}
        </div>
      )}
    </section>
  );
}

function Row({ id, domain, main }: { id: string; domain: string; main: boolean }) {
  const { say, act, hand } = useDesk();
  const slots = { domain };
  const remove = () =>
    act(() => removeDomain(db, id, domain, hand()), { word: 'domainRemoved', slots });
  const lead = () =>
    act(() => addDomain(db, id, domain, hand(), 'first'), { word: 'domainMain', slots });
  return (
    <li className={style.domain}>
      <span>{domain}</span>
      {main ? (
        <span className={style.soft}>{say('mainDomain')}</span>
      ) : (
        <Button
          look="quiet"
          className={style.small}
          aria-label={say('makeMainDomain', slots)}
          onClick={() => void lead()}
        >
          {say('makeMain')}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={say('removeDomain', slots)}
        title={say('removeDomain', slots)}
        onClick={() => void remove()}
      >
        <X size="1em" aria-hidden />
      </Button>
    </li>
  );
}
