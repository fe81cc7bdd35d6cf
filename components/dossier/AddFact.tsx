import { lazy, Suspense, useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import { FIELD_IDS, sections } from '../../lib/dossier/fields.ts';
import { isInUse } from '../../lib/dossier/sensitive.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './dossier.module.css';
import { useFieldName } from './use-field-name.ts';

const FactForm = lazy(() => import('./FactForm.tsx').then((form) => ({ default: form.FactForm })));

interface Props {
  personId: string;
  /** Fields that have an answer: those are corrected where they stand. */
  known: ReadonlySet<AnyFieldId>;
  source: Source | undefined;
}

/** Picks a question, then takes its answer. */
export function AddFact({ personId, known, source }: Props) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<AnyFieldId>();
  const close = () => {
    setOpen(false);
    setField(undefined);
  };
  return (
    <div className={style.add}>
      <Button look="quiet" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
        {say('addFact')}
      </Button>
      {open && (
        <>
          <Field label={say('whichFact')}>
            {(ids) => <FieldChoice {...ids} chosen={field} choose={setField} known={known} />}
          </Field>
          <Suspense>
            {field && (
              <FactForm
                key={field}
                personId={personId}
                field={field}
                source={source}
                close={close}
              />
            )}
          </Suspense>
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  id: string;
  chosen: AnyFieldId | undefined;
  choose: (field: AnyFieldId) => void;
  known: ReadonlySet<AnyFieldId>;
}

/** The open questions by section; sensitive ones only where they are switched on. */
function FieldChoice({ id, chosen, choose, known }: ChoiceProps) {
  const { say, locale, every, sensitive } = useDesk();
  const nameOf = useFieldName();
  const own = [...every.keys()].slice(FIELD_IDS.length);
  const groups = [
    ...sections.map(({ title, fields }) => ({ title: sentenceIn(title, locale), fields })),
    { title: say('ownQuestions'), fields: own },
  ];
  return (
    <select
      id={id}
      className={control}
      value={chosen ?? ''}
      // The options are fields.
      onChange={(event) => choose(event.target.value as AnyFieldId)}
    >
      <option value="" disabled>
        {say('choose')}
      </option>
      {groups.map(({ title, fields }) => {
        const open = fields.filter((one) => !known.has(one) && isInUse(one, every, sensitive));
        return open.length > 0 ? (
          <optgroup key={title} label={title}>
            {open.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </optgroup>
        ) : undefined;
      })}
    </select>
  );
}
