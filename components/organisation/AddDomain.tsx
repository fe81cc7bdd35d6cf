import { useState } from 'react';
import { addDomain, ownerOf } from '../../lib/customer/domains.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { isPublicMailDomain, readDomain } from '../../lib/customer/organisation-of.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import style from './organisation.module.css';

interface Props {
  organisation: Organisation;
  merge: (other: Organisation) => void;
  close: () => void;
}

interface Taken {
  domain: string;
  owner: Organisation;
}

/** One more mail domain; where another organisation has it, the user says what is meant. */
export function AddDomain({ organisation, merge, close }: Props) {
  const { say, act, hand } = useDesk();
  const [problem, setProblem] = useState<string>();
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState<Taken>();
  const add = async (domain: string) => {
    const write = () => addDomain(db, organisation.id, domain, hand());
    if (await act(write, { word: 'domainAdded', slots: { domain } })) close();
  };
  const save = async (form: FormData) => {
    setTyped(textOf(form, 'domain'));
    const domain = readDomain(textOf(form, 'domain'));
    if (domain === undefined) return setProblem(say('notADomain'));
    if (await isPublicMailDomain(domain)) return setProblem(say('publicDomain', { domain }));
    const owner = await ownerOf(db, domain);
    if (owner?.id === organisation.id) return setProblem(say('hasDomainAlready', { domain }));
    if (owner) return setTaken({ domain, owner });
    await add(domain);
  };
  if (taken) {
    const { domain, owner } = taken;
    return (
      <TakenDomain
        {...taken}
        merge={() => {
          close();
          merge(owner);
        }}
        move={() => void add(domain)}
        close={close}
      />
    );
  }
  return (
    <form className={style.form} action={save} aria-label={say('addDomain')}>
      <Field label={say('domain')} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            key={typed}
            className={control}
            name="domain"
            defaultValue={typed}
            required
            maxLength={LINE}
            autoFocus
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('addDomain')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface TakenProps extends Taken {
  merge: () => void;
  move: () => void;
  close: () => void;
}

function TakenDomain({ domain, owner, merge, move, close }: TakenProps) {
  const { say } = useDesk();
  return (
    <div className={style.form} role="alert">
      <p>{say('domainTaken', { domain, name: owner.name })}</p>
      <div className={style.row}>
        <Button look="main" autoFocus onClick={merge}>
          {say('mergeThese')}
        </Button>
        <Button onClick={move}>{say('moveDomainHere')}</Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
