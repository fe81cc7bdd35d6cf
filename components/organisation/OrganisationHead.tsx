import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { changeOrganisation } from '../../lib/customer/change-organisation.ts';
import { LINE, NOTE } from '../../lib/customer/limits.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, submitOnCtrlEnter, textOf } from '../ui/submit.ts';
import style from './organisation.module.css';

/** What an organisation is called, and what was agreed with it. */
export function OrganisationHead({ organisation }: { organisation: Organisation }) {
  const { say } = useDesk();
  const [editing, setEditing] = useState(false);
  const { name, terms } = organisation;
  if (editing) return <HeadForm organisation={organisation} close={() => setEditing(false)} />;
  return (
    <header className={style.head}>
      <div className={style.name}>
        <h1 className={style.title} dir="auto">
          {name}
        </h1>
        <Button
          look="quiet"
          aria-label={say('editOrganisation')}
          title={say('editOrganisation')}
          onClick={() => setEditing(true)}
        >
          <Pencil size="1em" aria-hidden />
        </Button>
      </div>
      {terms ? (
        <div>
          <h2 className={style.label}>{say('terms')}</h2>
          <p className={style.terms} dir="auto">
            {terms}
          </p>
        </div>
      ) : (
        <Button look="quiet" className={style.small} onClick={() => setEditing(true)}>
          {say('addTerms')}
        </Button>
      )}
    </header>
  );
}

function HeadForm({ organisation, close }: { organisation: Organisation; close: () => void }) {
  const { say, act, hand } = useDesk();
  const { id } = organisation;
  const save = async (form: FormData) => {
    const change = { name: textOf(form, 'name'), terms: textOf(form, 'terms') };
    const write = () => changeOrganisation(db, id, change, hand());
    const told = { word: 'organisationChanged', slots: { name: change.name } } as const;
    if (await act(write, told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('editOrganisation')}>
      <Field label={say('organisationName')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            name="name"
            defaultValue={organisation.name}
            required
            maxLength={LINE}
            autoFocus
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <Field label={say('terms')} help={say('termsHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            name="terms"
            defaultValue={organisation.terms}
            maxLength={NOTE}
            onKeyDown={submitOnCtrlEnter}
          />
        )}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
