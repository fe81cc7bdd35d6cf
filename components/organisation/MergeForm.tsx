import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { mergeOrganisations } from '../../lib/customer/merge-organisations.ts';
import { domainsOf, organisationNamed } from '../../lib/customer/organisation-at.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './organisation.module.css';
import { OrganisationInput } from './OrganisationInput.tsx';

interface Props {
  organisation: Organisation;
  /** Chosen already. */
  other: Organisation | undefined;
  close: () => void;
}

/** Takes another organisation into this one: people, domains and terms. */
export function MergeForm({ organisation, other, close }: Props) {
  const { say, act, hand } = useDesk();
  const { id } = organisation;
  const [typed, setTyped] = useState(other?.name ?? '');
  const [stays, setStays] = useState<'kept' | 'gone'>('kept');
  const named = useLiveQuery(() => organisationNamed(db, typed, id), [typed, id]);
  // What was chosen before counts while its name stands there: two may be called the same.
  const gone = other?.name === typed ? other : named;
  const save = async () => {
    if (!gone) return;
    const { name } = stays === 'kept' ? organisation : gone;
    const write = () => mergeOrganisations(db, id, gone.id, stays, hand());
    if (await act(write, { word: 'organisationsMerged', slots: { name } })) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('mergeWith')}>
      <OrganisationInput
        label={say('otherOrganisation')}
        value={typed}
        change={setTyped}
        except={id}
        required
      />
      {gone && (
        <>
          <WhatComes organisation={gone} />
          {gone.name !== organisation.name && (
            <fieldset className={style.choice}>
              <legend>{say('nameThatStays')}</legend>
              {(
                [
                  ['kept', organisation],
                  ['gone', gone],
                ] as const
              ).map(([which, { name }]) => (
                <label key={which} className={style.check}>
                  <input
                    type="radio"
                    name="stays"
                    checked={stays === which}
                    onChange={() => setStays(which)}
                  />
                  <span dir="auto">{name}</span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!gone}>
          {say('mergeBoth')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

function WhatComes({ organisation }: { organisation: Organisation }) {
  const { say } = useDesk();
  const { id, terms } = organisation;
  const n = useLiveQuery(() => db.people.where('organisationId').equals(id).count(), [id]) ?? 0;
  return (
    <div>
      <p>{say('afterMerge', { n })}</p>
      <p className={style.soft}>{domainsOf(organisation).join(' · ')}</p>
      {terms && (
        <p className={style.soft} dir="auto">
          {terms}
        </p>
      )}
    </div>
  );
}
