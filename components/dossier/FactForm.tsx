import { useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { asAnswer } from '../../lib/dossier/answer.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import type { Field as Row } from '../../lib/dossier/field.ts';
import { learn } from '../../lib/dossier/facts.ts';
import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { AnswerInput } from './AnswerInput.tsx';
import style from './dossier.module.css';

/** Ways to know a thing, in the order in which they are offered. */
const OFFERED = ['told', 'observed', 'colleague', 'survey'] as const;

export const FROM_WORD = {
  told: 'fromTold',
  observed: 'fromObserved',
  colleague: 'fromColleague',
  survey: 'fromSurvey',
  page: 'fromPage',
  mail: 'fromMail',
  file: 'fromFile',
} as const satisfies Record<Fact['from'], ScreenWord>;

interface Props {
  personId: string;
  field: AnyFieldId;
  /** The answer that is corrected. */
  value?: string;
  source: Source | undefined;
  close: () => void;
}

/** One answer to one question, and how it is known. */
export function FactForm(props: Props) {
  const row = useDesk().every.get(props.field);
  return row && <Form {...props} row={row} />;
}

function Form({ personId, field, row, value: before = '', source, close }: Props & { row: Row }) {
  const { say, locale, act, hand } = useDesk();
  const [value, setValue] = useState(before);
  const [from, setFrom] = useState<Fact['from']>(row.sensitivity === 2 ? 'observed' : 'told');
  const answer = asAnswer(row, value);
  const label = sentenceIn(row.label, locale);
  const example = row.example && say('forExample', { example: sentenceIn(row.example, locale) });
  const help = [row.help && sentenceIn(row.help, locale), row.type === 'list' && say('oneALine')];

  const save = async () => {
    if (answer === undefined) return;
    const given = { personId, field, value: answer, from, ...(source && { source }) };
    const told = { word: 'factKept', slots: { field: label } } as const;
    if (await act(() => learn(db, given, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save}>
      <Field label={label} help={help.filter(Boolean).join(' ')}>
        {(ids) => (
          <AnswerInput
            {...ids}
            field={row}
            value={value}
            change={setValue}
            {...(example && { placeholder: example })}
          />
        )}
      </Field>
      <Field label={say('howKnown')}>
        {(ids) => (
          <select
            {...ids}
            className={control}
            value={from}
            // The options are the ways to know a thing.
            onChange={(event) => setFrom(event.target.value as Fact['from'])}
          >
            {OFFERED.map((one) => (
              <option key={one} value={one}>
                {say(FROM_WORD[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit" disabled={answer === undefined || answer === before}>
          {say('keepAnswer')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
