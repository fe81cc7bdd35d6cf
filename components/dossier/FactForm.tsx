import { useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { asAnswer } from '../../lib/dossier/answer.ts';
import { consentOf, draftOf, needsConsent, type Consent } from '../../lib/dossier/consent.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import type { Field as Row } from '../../lib/dossier/field.ts';
import { learn } from '../../lib/dossier/facts.ts';
import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { AnswerInput } from './AnswerInput.tsx';
import { ConsentInput } from './ConsentInput.tsx';
import { FROM_WORD } from './from-word.ts';
import style from './dossier.module.css';

/** Ways to know a thing, in the order in which they are offered. */
const OFFERED = ['told', 'observed', 'colleague', 'survey'] as const;

interface Props {
  personId: string;
  field: AnyFieldId;
  /** The answer that is corrected. */
  value?: string;
  /** Of a special answer that is corrected: how it was agreed to. */
  consent?: Consent | undefined;
  source: Source | undefined;
  close: () => void;
}

/** One answer to one question, and how it is known. */
export function FactForm(props: Props) {
  const row = useDesk().every.get(props.field);
  return row && <Form {...props} row={row} />;
}

function Form(props: Props & { row: Row }) {
  const { personId, field, row, value: before = '', source, close } = props;
  const { say, locale, act, hand, today } = useDesk();
  const [value, setValue] = useState(before);
  const [from, setFrom] = useState<Fact['from']>(row.sensitivity === 2 ? 'observed' : 'told');
  const [draft, setDraft] = useState(draftOf(props.consent, today));
  const special = needsConsent(row);
  const consent = special ? consentOf(row, draft, today) : undefined;
  const answer = asAnswer(row, value);
  const ready = answer !== undefined && (special ? !!consent : answer !== before);
  const label = sentenceIn(row.label, locale);
  const example = row.example && say('forExample', { example: sentenceIn(row.example, locale) });
  const help = [row.help && sentenceIn(row.help, locale), row.type === 'list' && say('oneALine')];

  const save = async () => {
    if (!ready) return;
    const more = { ...(source && { source }), ...(consent && { consent }) };
    const given = { personId, field, value: answer, from, ...more };
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
            known={before}
            value={value}
            change={setValue}
            {...(example && { placeholder: example })}
          />
        )}
      </Field>
      <HowKnown from={from} choose={setFrom} />
      {special && <ConsentInput field={row} draft={draft} change={setDraft} />}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!ready}>
          {say('keepAnswer')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface HowKnownProps {
  from: Fact['from'];
  choose: (from: Fact['from']) => void;
}

function HowKnown({ from, choose }: HowKnownProps) {
  const { say } = useDesk();
  return (
    <Field label={say('howKnown')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={from}
          // The options are the ways to know a thing.
          onChange={(event) => choose(event.target.value as Fact['from'])}
        >
          {OFFERED.map((one) => (
            <option key={one} value={one}>
              {say(FROM_WORD[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
