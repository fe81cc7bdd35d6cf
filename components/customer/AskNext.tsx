import { useId, useState } from 'react';
import { asAnswer } from '../../lib/dossier/answer.ts';
import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import type { Field, Occasion } from '../../lib/dossier/field.ts';
import { learn } from '../../lib/dossier/facts.ts';
import { questions } from '../../lib/dossier/known.ts';
import { occasionsOf, type Situation } from '../../lib/dossier/occasion.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { AnswerInput } from '../dossier/AnswerInput.tsx';
import { Button } from '../ui/Button.tsx';
import style from './PersonCard.module.css';

const OCCASION_WORD = {
  firstContact: 'askFirstContact',
  afterSale: 'askAfterSale',
  visit: 'askVisit',
  withCompetitor: 'askWithCompetitor',
} as const satisfies Record<Occasion, ScreenWord>;

interface Props {
  person: Person;
  situation: Situation;
  source: Source | undefined;
}

/** One question at a time, chosen for this person and occasion; another one is a click away. */
export function AskNext({ person, situation, source }: Props) {
  const { every, today } = useDesk();
  const [passed, pass] = useState<AnyFieldId[]>([]);
  const open = questions(situation.known, every, occasionsOf(situation, today));
  const left = open.filter(({ field }) => !passed.includes(field));
  // When all were passed over, the round begins anew.
  const [asked] = left.length > 0 ? left : open;
  const row = asked && every.get(asked.field);
  if (!row) return null;
  const { field } = asked;
  const another =
    open.length > 1 ? () => pass(left.length > 1 ? [...passed, field] : []) : undefined;
  return (
    <Ask
      key={field}
      {...{ person, source, field, row, another }}
      reason={asked.occasion ? OCCASION_WORD[asked.occasion] : 'worthAsking'}
    />
  );
}

interface AskProps {
  person: Person;
  source: Source | undefined;
  field: AnyFieldId;
  row: Field;
  reason: ScreenWord;
  another: (() => void) | undefined;
}

function Ask({ person, source, field, row, reason, another }: AskProps) {
  const { say, locale, act, hand } = useDesk();
  const id = useId();
  const [value, setValue] = useState('');
  const name = sentenceIn(row.label, locale);
  const keep = async () => {
    const answer = asAnswer(row, value);
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
        <span className={style.soft}>{say(reason)}</span>{' '}
        {row.ask && <q>{sentenceIn(row.ask, locale)}</q>}
      </p>
      <div className={style.answer}>
        <AnswerInput
          id={id}
          aria-label={name}
          field={row}
          value={value}
          change={setValue}
          placeholder={say('answer')}
        />
        <Button type="submit">{say('keepAnswer')}</Button>
      </div>
      {another && (
        <Button look="quiet" className={style.another} onClick={another}>
          {say('anotherQuestion')}
        </Button>
      )}
    </form>
  );
}
