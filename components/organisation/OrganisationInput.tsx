import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';

/** Names that are offered while one is typed. */
const OFFERED = 20;

interface Props {
  label: string;
  help?: string;
  value: string;
  change: (value: string) => void;
  /** Left out of what is offered. */
  except: string | undefined;
  required?: boolean;
}

/** The name of an organisation: a known one is offered, a new one may be typed. */
export function OrganisationInput({ label, help, value, change, except, required }: Props) {
  const list = useId();
  const typed = value.trim().toLowerCase();
  const offered = useLiveQuery(
    () =>
      db.organisations
        .filter(({ id, name }) => id !== except && name.toLowerCase().includes(typed))
        .limit(OFFERED)
        .toArray(),
    [typed, except],
  );
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <>
          <input
            {...ids}
            className={control}
            list={list}
            value={value}
            required={required}
            maxLength={LINE}
            autoFocus
            autoComplete="off"
            onChange={({ target }) => change(target.value)}
            onKeyDown={holdWhileComposing}
          />
          <datalist id={list}>
            {offered?.map(({ id, name }) => (
              <option key={id}>{name}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
