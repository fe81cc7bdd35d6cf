import { useState } from 'react';
import { normaliseAddress } from '../../lib/customer/address.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { move } from '../../lib/customer/move.ts';
import { domainOf, domainsFor } from '../../lib/customer/organisation-of.ts';
import type { Organisation, Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import { Check } from './Check.tsx';
import { DayInput } from './DayInput.tsx';
import style from './organisation.module.css';
import { OrganisationInput } from './OrganisationInput.tsx';

interface Props {
  person: Person;
  organisation: Organisation | undefined;
  close: () => void;
}

/** One person changes company: where to, since when, and the new address if it is known. */
export function MoveOne({ person, organisation, close }: Props) {
  const { say, act, hand, today } = useDesk();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState(today);
  const [ends, setEnds] = useState(true);
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const email = normaliseAddress(typed);
    if (typed.trim() && !email) return setWrong(true);
    const domains = email ? await domainsFor(domainOf(email)) : [];
    const addresses = email ? [{ personId: person.id, value: email }] : [];
    const moved = { people: [person.id], to: { name, domains }, on, addresses, ends };
    const told = { word: 'personMoved', slots: { name: person.name } } as const;
    if (await act(() => move(db, moved, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('changedCompany')}>
      <OrganisationInput
        label={say('newOrganisation')}
        help={say('newOrganisationHelp')}
        value={name}
        change={setName}
        except={organisation?.id}
      />
      <Field label={say('newAddress')} problem={wrong ? say('notAnEmail') : undefined}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={typed}
            maxLength={LINE}
            onChange={({ target }) => {
              setTyped(target.value);
              setWrong(false);
            }}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <DayInput label={say('since')} value={on} change={setOn} />
      {organisation?.domain && (
        <Check checked={ends} change={setEnds}>
          {say('oldAddressEnds')}
        </Check>
      )}
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
