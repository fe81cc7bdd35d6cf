import { useState } from 'react';
import type { Competitor } from '../../lib/competitor/competitor.ts';
import { competitorCalled, type GivenCompetitor } from '../../lib/competitor/competitors.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import style from './competitor.module.css';

/** Longest list of other spellings, in UTF-16 units. */
const MOST = 1000;
/** Longest spelling. */
const LONGEST = 200;

interface Props {
  competitor?: Competitor;
  /** The other cards, whose names are taken. */
  others: Competitor[];
  /** Answers whether it was saved. */
  save: (given: GivenCompetitor) => Promise<boolean>;
  close: () => void;
}

/** The names of a competitor. */
export function CompetitorForm({ competitor, others, save, close }: Props) {
  const { say } = useDesk();
  const [name, setName] = useState(competitor?.name ?? '');
  const [spellings, setSpellings] = useState((competitor?.otherNames ?? []).join('\n'));
  const otherNames = spellings
    .split('\n')
    .map((one) => one.trim().slice(0, LONGEST))
    .filter(Boolean);
  const taken = [name, ...otherNames].some((one) => one.trim() && competitorCalled(others, one));
  const submit = async () => {
    const given = { name: name.trim(), otherNames, strengths: competitor?.strengths ?? [] };
    if (await save(given)) close();
  };
  return (
    <form className={style.form} action={submit}>
      <LineInput label={say('competitorName')} value={name} change={setName} required autoFocus />
      <Field
        label={say('otherNames')}
        help={say('otherNamesHelp')}
        problem={taken ? say('competitorNamed') : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            rows={2}
            value={spellings}
            maxLength={MOST}
            onChange={({ target }) => setSpellings(target.value)}
            onKeyDown={submitOnCtrlEnter}
          />
        )}
      </Field>
      <div className={style.row}>
        <Button look="main" type="submit" disabled={taken || !name.trim()}>
          {say(competitor ? 'save' : 'addCompetitor')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
