import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ownerOf } from '../../lib/customer/domains.ts';
import { domainsOf } from '../../lib/customer/organisation-at.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { replaceDomain } from '../../lib/customer/replace-domain.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { Check } from './Check.tsx';
import { DayInput } from './DayInput.tsx';
import { DomainInput } from './DomainInput.tsx';
import { NewAddressList } from './NewAddressList.tsx';
import style from './organisation.module.css';
import type { Doing } from './OrganisationPage.tsx';
import { useDomain } from './use-domain.ts';
import { useNewAddresses } from './use-new-addresses.ts';

interface Props {
  organisation: Organisation;
  people: string[];
  /** Does something else with them: the new domain is another organisation's. */
  instead: (doing: Doing) => void;
  close: () => void;
}

/** One domain became another: everybody gets the new address beside the old one. */
export function ReplaceDomain({ organisation, people, instead, close }: Props) {
  const { say, act, hand, today } = useDesk();
  const { id } = organisation;
  const domains = domainsOf(organisation);
  const [chosen, setFrom] = useState<string>();
  const [ends, setEnds] = useState(false);
  const [on, setOn] = useState(today);
  const typed = useDomain(true);
  const from = domains.find((one) => one === chosen) ?? domains[0] ?? '';
  const to = typed.domain;
  const owner = useLiveQuery(() => (to === undefined ? undefined : ownerOf(db, to)), [to]);
  const addresses = useNewAddresses(people, [from], to);
  const taken = owner && owner.id !== id ? owner : undefined;
  const n = addresses.wanted.length;
  const save = async () => {
    if (!typed.check() || to === undefined || taken) return;
    const endedOn = ends ? on : undefined;
    const replaced = { from, to, addresses: addresses.wanted, endedOn };
    const told = { word: 'domainReplaced', slots: { domain: to, n } } as const;
    if (await act(() => replaceDomain(db, id, replaced, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('replaceDomain')}>
      {domains.length > 1 && <OldDomain domains={domains} from={from} choose={setFrom} />}
      <DomainInput typed={typed} label={say('newDomain')} help={say('newDomainHelp')} autoFocus />
      {taken && to !== undefined ? (
        <Taken domain={to} owner={taken} instead={instead} />
      ) : (
        <NewAddressList addresses={addresses} from={[from]} />
      )}
      <Check checked={ends} change={setEnds}>
        {say('oldEnds')}
      </Check>
      {ends && <DayInput label={say('since')} value={on} change={setOn} />}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!!taken}>
          {say('giveAddresses', { n })}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface OldProps {
  domains: string[];
  from: string;
  choose: (domain: string) => void;
}

function OldDomain({ domains, from, choose }: OldProps) {
  const { say } = useDesk();
  return (
    <Field label={say('oldDomain')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={from}
          onChange={({ target }) => choose(target.value)}
        >
          {domains.map((domain) => (
            <option key={domain}>{domain}</option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TakenProps extends Pick<Props, 'instead'> {
  domain: string;
  owner: Organisation;
}

/** The new domain is another organisation's: either they go there, or the two are one. */
function Taken({ domain, owner, instead }: TakenProps) {
  const { say } = useDesk();
  return (
    <div role="alert" className={style.row}>
      <p>{say('domainTaken', { domain, name: owner.name })}</p>
      <Button onClick={() => instead({ what: 'move', name: owner.name })}>
        {say('moveThemThere')}
      </Button>
      <Button onClick={() => instead({ what: 'merge', other: owner })}>{say('mergeThese')}</Button>
    </div>
  );
}
