import { learn, nextQuestion } from '../../lib/dossier/facts.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { fields } from '../../lib/dossier/fields.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import { holdWhileComposing, textOf } from '../ui/submit.ts';
import style from './PersonCard.module.css';

/** Facts that the card shows: the most telling ones. */
const SHOWN = 3;

interface Props {
  person: Person;
  facts: Fact[];
  source: Source | undefined;
}

/** What helps to talk: the most telling facts, and one thing worth asking. */
export function Facts({ person, facts, source }: Props) {
  const { say, locale } = useDesk();
  const asked = nextQuestion(facts);
  return (
    <section aria-label={say('goodToKnow')}>
      <h2 className={style.heading}>{say('goodToKnow')}</h2>
      <dl className={style.facts}>
        {facts.slice(0, SHOWN).map((fact) => (
          <div key={fact.id}>
            <dt>{sentenceIn(fields[fact.field].label, locale)}</dt>
            <dd dir="auto">{fact.value}</dd>
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
  field: Fact['field'];
  person: Person;
  source: Source | undefined;
}) {
  const { say, locale, act, hand } = useDesk();
  const { ask, label } = fields[field];
  const keep = async (form: FormData) => {
    const value = textOf(form, 'answer');
    if (!value) return;
    const given = { personId: person.id, field, value, from: 'told' as const };
    await act(() => learn(db, { ...given, ...(source && { source }) }, hand()), {
      word: 'factKept',
      slots: { field: sentenceIn(label, locale) },
    });
  };
  return (
    <form className={style.ask} action={keep}>
      <p>
        <span className={style.soft}>{say('worthAsking')}</span> <q>{sentenceIn(ask, locale)}</q>
      </p>
      <div className={style.answer}>
        <input
          className={control}
          name="answer"
          aria-label={sentenceIn(label, locale)}
          placeholder={say('answer')}
          maxLength={2000}
          onKeyDown={holdWhileComposing}
        />
        <Button type="submit">{say('keepAnswer')}</Button>
      </div>
    </form>
  );
}
