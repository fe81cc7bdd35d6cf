import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { organisationAt } from '../../lib/customer/organisation-at.ts';
import { domainOf, domainsFor } from '../../lib/customer/organisation-of.ts';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import style from './organisation.module.css';
import { OrganisationLink } from './OrganisationLink.tsx';

/** So many of those one knows there are named. */
const NAMED = 3;

/** The organisation that a stranger writes from, by any of its domains, where it is known. */
export function KnownThere({ address }: { address: string }) {
  const { say, locale } = useDesk();
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
    const there = db.people.where('organisationId').equals(organisation.id);
    const [n, some] = await Promise.all([there.count(), there.limit(NAMED).toArray()]);
    return { organisation, n, names: some.map((one) => one.name) };
  }, [domains.join()]);
  if (!known) return null;
  const { names, n } = known;
  const { id, name } = known.organisation;
  return (
    <p className={style.small}>
      {say('knownThere', { name, n })}{' '}
      {names.length > 0 && (
        <span dir="auto">
          {say('othersThere', { names: listIn(locale, names) })}
          {n > names.length && ' …'}{' '}
        </span>
      )}
      <OrganisationLink id={id}>{say('openOrganisation', { name })}</OrganisationLink>
    </p>
  );
}
