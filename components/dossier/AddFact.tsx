import { useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import { fields, sections, type FieldId } from '../../lib/dossier/fields.ts';
import { isInUse } from '../../lib/dossier/sensitive.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './dossier.module.css';
import { FactForm } from './FactForm.tsx';

interface Props {
  personId: string;
  /** Fields that have an answer: those are corrected where they stand. */
  known: ReadonlySet<FieldId>;
  source: Source | undefined;
}

/** Picks a question, then takes its answer. */
export function AddFact({ personId, known, source }: Props) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<FieldId>();
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
          {field && (
            <FactForm key={field} personId={personId} field={field} source={source} close={close} />
          )}
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  id: string;
  chosen: FieldId | undefined;
  choose: (field: FieldId) => void;
  known: ReadonlySet<FieldId>;
}

/** The open questions by section; sensitive ones only where they are switched on. */
function FieldChoice({ id, chosen, choose, known }: ChoiceProps) {
  const { say, locale, sensitive } = useDesk();
  const nameOf = (field: FieldId) => {
    const name = sentenceIn(fields[field].label, locale);
    return fields[field].sensitivity === 2 ? say('yourJudgement', { field: name }) : name;
  };
  return (
    <select
      id={id}
      className={control}
      value={chosen ?? ''}
      // The options are fields.
      onChange={(event) => choose(event.target.value as FieldId)}
    >
      <option value="" disabled>
        {say('choose')}
      </option>
      {sections.map((section) => {
        const open = section.fields.filter((one) => !known.has(one) && isInUse(one, sensitive));
        const title = sentenceIn(section.title, locale);
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
