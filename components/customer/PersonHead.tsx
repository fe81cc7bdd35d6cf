import { Ellipsis, Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { changePerson, type Called } from '../../lib/customer/change-person.ts';
import { LINE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { StatusLine } from '../rights/StatusLine.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import { Addresses } from './Addresses.tsx';
import { Reached } from './Facts.tsx';
import style from './PersonCard.module.css';
import type { Dossier } from './use-dossier.ts';
import { withWords } from '../with-words.ts';

/** Seldom opened, and much behind it: loaded when it is. */
const PersonMenu = lazy(() =>
  withWords(() => import('../rights/PersonMenu.tsx')).then(({ PersonMenu }) => ({
    default: PersonMenu,
  })),
);

const TheirClock = lazy(() =>
  withWords(() => import('../duty/TheirClock.tsx')).then(({ TheirClock }) => ({
    default: TheirClock,
  })),
);

/** Who it is: name, form of address, organisation, last contact, addresses. */
export function PersonHead({ dossier }: { dossier: Dossier }) {
  const { say, locale, today, zone } = useDesk();
  const [editing, setEditing] = useState(false);
  const [more, setMore] = useState(false);
  const { person, organisation, addresses } = dossier;
  if (editing) return <PersonForm dossier={dossier} close={() => setEditing(false)} />;
  const called = [person.formOfAddress, organisation?.name].filter(Boolean).join(' · ');
  return (
    <header className={style.head}>
      <div className={style.name}>
        <h1 dir="auto">{person.name}</h1>
        <div className={style.icons}>
          <Button look="quiet" aria-label={say('edit')} onClick={() => setEditing(true)}>
            <Pencil size="1em" aria-hidden />
          </Button>
          <Button
            look="quiet"
            aria-label={say('moreActions')}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <Ellipsis size="1em" aria-hidden />
          </Button>
        </div>
      </div>
      <Suspense>{more && <PersonMenu person={person} />}</Suspense>
      <StatusLine status={person.status} />
      {called && <p dir="auto">{called}</p>}
      <p className={style.soft}>
        {person.lastContactAt === undefined
          ? say('neverContacted')
          : say('lastContact', {
              day: sayDay(dayAt(person.lastContactAt, zone), today, locale),
            })}
      </p>
      {(person.timeZone ?? person.hours ?? person.restDays) && (
        <Suspense>
          <TheirClock person={person} />
        </Suspense>
      )}
      <Reached facts={dossier.facts} />
      <Addresses personId={person.id} addresses={addresses} />
    </header>
  );
}

function PersonForm({ dossier, close }: { dossier: Dossier; close: () => void }) {
  const { say, act, hand } = useDesk();
  const { person, organisation } = dossier;
  const save = async (form: FormData) => {
    const called = {
      name: textOf(form, 'name'),
      formOfAddress: textOf(form, 'formOfAddress'),
      organisation: textOf(form, 'organisation'),
    };
    const write = () => changePerson(db, person.id, called, hand());
    if (await act(write, { word: 'personChanged', slots: { name: called.name } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <Line name="name" label={say('name')} value={person.name} required />
      <Line
        name="formOfAddress"
        label={say('formOfAddress')}
        help={say('formOfAddressHelp')}
        value={person.formOfAddress}
      />
      <Line name="organisation" label={say('organisation')} value={organisation?.name} />
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface LineProps {
  name: keyof Called;
  label: string;
  help?: string;
  value: string | undefined;
  required?: boolean;
}

function Line({ name, label, help, value, required }: LineProps) {
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          name={name}
          defaultValue={value}
          required={required}
          maxLength={LINE}
          onKeyDown={holdWhileComposing}
        />
      )}
    </Field>
  );
}
