import { useId, useState } from 'react';
import { learn } from '../../lib/dossier/facts.ts';
import { newest, nextQuestion, tellingFacts } from '../../lib/dossier/known.ts';
import { asAnswer, sayAnswer } from '../../lib/dossier/answer.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { fields, type FieldId } from '../../lib/dossier/fields.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { AnswerInput } from '../dossier/AnswerInput.tsx';
import { Button } from '../ui/Button.tsx';

import style from './PersonCard.module.css';

/** Facts that the card shows: the most telling ones. */
const SHOWN = 3;

interface Props {
  person: Person;
  /** Every answer, the oldest first. */
  facts: Fact[];
  source: Source | undefined;
}

/** What helps to talk: the most telling facts, and one thing worth asking. */
export function Facts({ person, facts, source }: Props) {
  const { say, locale } = useDesk();
  const known = newest(facts);
  const asked = nextQuestion(known);
  return (
    <section aria-label={say('goodToKnow')}>
      <h2 className={style.heading}>{say('goodToKnow')}</h2>
      <dl className={style.facts}>
        {tellingFacts(known)
          .slice(0, SHOWN)
          .map((fact) => (
            <div key={fact.id}>
              <dt>{sentenceIn(fields[fact.field].label, locale)}</dt>
              <dd dir="auto">{sayAnswer(fields[fact.field], fact.value, locale)}</dd>
            </div>
          ))}
      </dl>
      {asked && <Ask key={asked} field={asked} person={person} source={source} />}
    </section>
  );
}

function Ask({
  field,
  person,
  source,
}: {
  field: FieldId;
  person: Person;
  source: Source | undefined;
}) {
  const { say, locale, act, hand } = useDesk();
  const id = useId();
  const [value, setValue] = useState('');
  const { ask, label } = fields[field];
  const name = sentenceIn(label, locale);
  const keep = async () => {
    const answer = asAnswer(fields[field], value);
    if (answer === undefined) return;
    const given = { personId: person.id, field, value: answer, from: 'told' as const };
    await act(() => learn(db, { ...given, ...(source && { source }) }, hand()), {
      word: 'factKept',
      slots: { field: name },
    });
  };
  return (
    <form className={style.ask} action={keep}>
      <p>
        <span className={style.soft}>{say('worthAsking')}</span>{' '}
        {ask && <q>{sentenceIn(ask, locale)}</q>}
      </p>
      <div className={style.answer}>
        <AnswerInput
          id={id}
          aria-label={name}
          field={field}
          value={value}
          change={setValue}
          placeholder={say('answer')}
        />
        <Button type="submit">{say('keepAnswer')}</Button>
      </div>
    </form>
  );
}
