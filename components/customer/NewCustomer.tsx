import { useState } from 'react';
import { useLocation } from 'wouter';
import { addPerson } from '../../lib/customer/add-person.ts';
import { readAddress } from '../../lib/customer/address-book.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './PersonCard.module.css';

const NOTHING = { name: '', address: '', organisation: '' };
const LINES = [
  { key: 'name', word: 'name' },
  { key: 'address', word: 'emailOrPhone' },
  { key: 'organisation', word: 'organisation' },
] as const;

/**
 * Adds a customer by hand. Then the dossier opens, which asks about anybody who looks the same; the
 * same person at the same address is there once only.
 */
export function NewCustomer() {
  const { say } = useDesk();
  const [typed, setTyped] = useState(NOTHING);
  const [wrong, setWrong] = useState(false);
  const add = useAdd();
  const save = async () => {
    const read = typed.address.trim() ? readAddress(typed.address) : undefined;
    setWrong(typed.address.trim() !== '' && !read);
    if (read || !typed.address.trim()) await add(typed, read);
  };
  return (
    <form className={style.newcomer} action={save} aria-label={say('newCustomer')}>
      <h1>{say('newCustomer')}</h1>
      {LINES.map(({ key, word }) => (
        <Field
          key={key}
          label={say(word)}
          problem={key === 'address' && wrong ? say('notAnAddress') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              className={control}
              value={typed[key]}
              onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
              onKeyDown={holdWhileComposing}
              required={key === 'name'}
              pattern={key === 'name' ? '.*\\S.*' : undefined}
              maxLength={LINE}
              autoFocus={key === 'name'}
            />
          )}
        </Field>
      ))}
      <p className={style.soft}>{say('newCustomerHelp')}</p>
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('addCustomer')}
        </Button>
        <Button onClick={() => history.back()}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

function useAdd() {
  const { act, tell, hand } = useDesk();
  const [, navigate] = useLocation();
  return async (typed: typeof NOTHING, address: ReturnType<typeof readAddress>) => {
    const name = typed.name.trim();
    const organisation = typed.organisation.trim();
    const given = {
      name,
      ...(organisation && { organisation }),
      ...(address?.kind === 'email' && { email: address.value }),
      ...(address?.kind === 'phone' && { phone: address }),
    };
    let added: { id: string; batch: string | undefined } | undefined;
    await act(async () => {
      const done = await addPerson(db, given, hand());
      added = { id: done.value.id, batch: done.batch };
      return done;
    });
    if (!added) return;
    const { id, batch } = added;
    tell({ word: batch ? 'personAdded' : 'alreadyThere', slots: { name }, batch });
    navigate(`/person/${id}`);
  };
}
