import { useState } from 'react';
import { setBasis, type Basis } from '../../lib/customer/basis.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { BASES, type Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import { BASIS_WORD } from './basis-words.ts';
import style from './rights.module.css';

interface Props {
  person: Person;
  close: () => void;
}

/** On which ground a dossier is kept, and where what is in it came from. */
export function BasisForm({ person, close }: Props) {
  const { say, act, hand, today } = useDesk();
  const [kind, setKind] = useState(person.basis?.kind);
  const save = async (form: FormData) => {
    const from = textOf(form, 'from');
    const on = textOf(form, 'on');
    const basis: Basis | undefined = kind && { kind, ...(from && { from }), ...(on && { on }) };
    const write = () => setBasis(db, person.id, basis, hand());
    if (await act(write, { word: 'basisKept', slots: { name: person.name } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <GroundChoice kind={kind} choose={setKind} />
      {kind && (
        <>
          <Field label={say('basisFrom')} help={say('basisFromHelp')}>
            {(ids) => (
              <input
                {...ids}
                className={control}
                name="from"
                defaultValue={person.basis?.from}
                maxLength={LINE}
                onKeyDown={holdWhileComposing}
              />
            )}
          </Field>
          <Field label={say('basisOn')}>
            {(ids) => (
              <input
                {...ids}
                className={control}
                name="on"
                type="date"
                max={today}
                defaultValue={person.basis?.on ?? today}
              />
            )}
          </Field>
        </>
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

type Kind = Basis['kind'] | undefined;

function GroundChoice({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) {
  const { say } = useDesk();
  return (
    <Field label={say('basis')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          autoFocus
          value={kind ?? ''}
          onChange={({ target }) => choose(BASES.find((one) => one === target.value))}
        >
          <option value="">{say('basisNone')}</option>
          {BASES.map((one) => (
            <option key={one} value={one}>
              {say(BASIS_WORD[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
