import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { meant } from '../../lib/customer/destination.ts';
import { move } from '../../lib/customer/move.ts';
import { domainsOf } from '../../lib/customer/organisation-at.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Check } from './Check.tsx';
import { DayInput } from './DayInput.tsx';
import { DomainInput } from './DomainInput.tsx';
import { NewAddressList } from './NewAddressList.tsx';
import style from './organisation.module.css';
import { OrganisationInput } from './OrganisationInput.tsx';
import { useDomain } from './use-domain.ts';
import { useNewAddresses } from './use-new-addresses.ts';

interface Props {
  organisation: Organisation;
  people: string[];
  /** Where they go, when that is known already. */
  name: string | undefined;
  close: () => void;
}

/** Several people go to another organisation at once, with new addresses where there is a new domain. */
export function MoveMany({ organisation, people, name: given = '', close }: Props) {
  const { say, act, hand, today } = useDesk();
  const [name, setName] = useState(given);
  const [on, setOn] = useState(today);
  const [ends, setEnds] = useState(true);
  const typed = useDomain(false);
  const from = domainsOf(organisation);
  const addresses = useNewAddresses(people, from, typed.domain);
  const n = people.length;
  const save = async () => {
    if (!typed.check()) return;
    const to = { name, domains: typed.domains };
    const there = await meant(db, to);
    const told = there.name
      ? ({ word: 'moved', slots: { n, name: there.name } } as const)
      : ({ word: 'left', slots: { n, name: organisation.name } } as const);
    const moved = { people, to, on, addresses: addresses.wanted, ends };
    if (await act(() => move(db, moved, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('moveThem')}>
      <OrganisationInput
        label={say('newOrganisation')}
        help={say('newOrganisationHelp')}
        value={name}
        change={setName}
        except={organisation.id}
      />
      <DomainInput typed={typed} label={say('newDomain')} help={say('newDomainHelp')} />
      <Owner name={name} domain={typed.domain} domains={typed.domains} />
      <DayInput label={say('since')} value={on} change={setOn} />
      {from.length > 0 && (
        <Check checked={ends} change={setEnds}>
          {say('oldAddressEnds')}
        </Check>
      )}
      <NewAddressList addresses={addresses} from={from} />
      <div className={style.row}>
        <Button look="main" type="submit" disabled={n === 0}>
          {say('moveNow', { n })}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface OwnerProps {
  name: string;
  domain: string | undefined;
  domains: string[];
}

/** Says what comes of a domain that an organisation has already. */
function Owner({ name, domain, domains }: OwnerProps) {
  const { say } = useDesk();
  const there = useLiveQuery(() => meant(db, { name, domains }), [name, domains.join()]);
  if (domain === undefined || !there?.owner) return null;
  const word = there.known?.id === there.owner.id ? 'ownedBy' : 'ownedElsewhere';
  return <p className={style.soft}>{say(word, { domain, name: there.owner.name })}</p>;
}
