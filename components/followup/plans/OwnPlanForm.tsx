import { useState } from 'react';
import { LINE } from '../../../lib/customer/limits.ts';
import { TIERS } from '../../../lib/customer/person.ts';
import { db } from '../../../lib/db/db.ts';
import type { OwnCadence } from '../../../lib/followup/own-cadence.ts';
import { saveCadence, type GivenPlan } from '../../../lib/followup/own-cadences.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { control, Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { holdWhileComposing } from '../../ui/submit.ts';
import { OwnStep, type GivenStep } from './OwnStep.tsx';
import style from './plans.module.css';

interface Props {
  /** The one that is changed; left out for a new one. */
  plan?: OwnCadence;
  close: () => void;
}

const MOST_STEPS = 20;

const blank = (): GivenStep => ({
  id: crypto.randomUUID(),
  days: 30,
  channel: 'call',
  purpose: '',
});

/** A plan of the user's own: what it counts from, for whom, and its steps, each with its purpose. */
export function OwnPlanForm({ plan, close }: Props) {
  const { say, act, hand } = useDesk();
  const [given, setGiven] = useState<GivenPlan>(
    plan ?? { name: '', after: 'sale', steps: [blank()] },
  );
  const { name, after, steps, tiers } = given;
  const change = (some: Partial<GivenPlan>) => setGiven({ ...given, ...some });
  const ready = name.trim() !== '' && steps.every(({ purpose }) => purpose.trim() !== '');
  const save = async () => {
    const plain = { name, after, steps, ...(tiers && { tiers }) };
    const told = { word: 'planSaved', slots: { name } } as const;
    if (await act(() => saveCadence(db, plain, plan?.id, hand()), told)) close();
  };
  return (
    <form action={save} className={style.form}>
      <Field label={say('planName')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={name}
            maxLength={LINE}
            required
            autoFocus
            placeholder={say('forExample', { example: say('planNameExample') })}
            onChange={({ target }) => change({ name: target.value })}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <Concerned given={given} change={change} />
      {steps.map((step, index) => (
        <OwnStep
          key={step.id}
          step={step}
          n={index + 1}
          change={(changed) =>
            change({ steps: steps.map((one) => (one.id === step.id ? changed : one)) })
          }
          remove={
            steps.length > 1
              ? () => change({ steps: steps.filter((one) => one.id !== step.id) })
              : undefined
          }
        />
      ))}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!ready}>
          {say('savePlan')}
        </Button>
        {steps.length < MOST_STEPS && (
          <Button onClick={() => change({ steps: [...steps, blank()] })}>{say('addStep')}</Button>
        )}
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface ConcernedProps {
  given: GivenPlan;
  change: (some: Partial<GivenPlan>) => void;
}

/** What a plan counts from, and whom it concerns. */
function Concerned({ given, change }: ConcernedProps) {
  const { say, locale, every } = useDesk();
  const dates = [...every].filter(
    ([, { type, sensitivity }]) => (type === 'date' || type === 'monthday') && sensitivity < 3,
  );
  return (
    <div className={style.pair}>
      <Select
        label={say('planAfter')}
        value={given.after}
        options={[
          { value: 'sale', word: say('planAfterSale') },
          { value: 'contact', word: say('planAfterContact') },
          ...dates.map(([id, { label }]) => ({
            value: id as string,
            word: sentenceIn(label, locale),
          })),
        ]}
        pick={(after = 'sale') => change({ after })}
      />
      <Select
        label={say('planFor')}
        any={say('planForAll')}
        value={given.tiers?.[0]}
        options={TIERS.map((tier) => ({ value: tier, word: say('planForTier', { tier }) }))}
        pick={(tier) => change({ tiers: tier && [tier] })}
      />
    </div>
  );
}
