import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { organisationAt } from '../../lib/customer/organisation-at.ts';
import { domainOf, domainsFor } from '../../lib/customer/organisation-of.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import style from './organisation.module.css';
import { OrganisationLink } from './OrganisationLink.tsx';

/** The organisation that a stranger writes from, by any of its domains, where it is known. */
export function KnownThere({ address }: { address: string }) {
  const { say } = useDesk();
  const [domains, setDomains] = useState<string[]>([]);
  useEffect(() => {
    let left = false;
    void domainsFor(domainOf(address)).then((found) => left || setDomains(found));
    return () => {
      left = true;
    };
  }, [address]);
  const known = useLiveQuery(async () => {
    const organisation = await organisationAt(db, domains);
    if (!organisation) return undefined;
    const n = await db.people.where('organisationId').equals(organisation.id).count();
    return { organisation, n };
  }, [domains.join()]);
  if (!known) return null;
  const { id, name } = known.organisation;
  return (
    <p className={style.small}>
      {say('knownThere', { name, n: known.n })}{' '}
      <OrganisationLink id={id}>{say('openOrganisation', { name })}</OrganisationLink>
    </p>
  );
}
