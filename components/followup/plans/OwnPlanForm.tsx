import { useState } from 'react';
import { LINE } from '../../../lib/customer/limits.ts';
import { TIERS } from '../../../lib/customer/person.ts';
import { db } from '../../../lib/db/db.ts';
import type { OwnCadence } from '../../../lib/followup/own-cadence.ts';
import { saveCadence } from '../../../lib/followup/own-cadences.ts';
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

const blank = (): GivenStep => ({
  id: crypto.randomUUID(),
  days: 30,
  channel: 'call',
  purpose: '',
});

/** A plan of the user's own: what it counts from, for whom, and its steps, each with its purpose. */
export function OwnPlanForm({ plan, close }: Props) {
  const { say, act, hand, locale, every } = useDesk();
  const [name, setName] = useState(plan?.name ?? '');
  const [after, setAfter] = useState(plan?.after ?? 'sale');
  const [tier, setTier] = useState(plan?.tiers?.[0]);
  const [steps, setSteps] = useState<GivenStep[]>(plan?.steps ?? [blank()]);
  const dates = [...every].filter(
    ([, { type, sensitivity }]) => (type === 'date' || type === 'monthday') && sensitivity < 3,
  );
  const ready = name.trim() !== '' && steps.every(({ purpose }) => purpose.trim() !== '');
  const save = async () => {
    const given = { name, after, steps, ...(tier && { tiers: [tier] }) };
    const told = { word: 'planSaved', slots: { name: name.trim() } } as const;
    if (await act(() => saveCadence(db, given, plan?.id, hand()), told)) close();
  };
  const set = (id: string, step: GivenStep) =>
    setSteps(steps.map((one) => (one.id === id ? step : one)));
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
            onChange={({ target }) => setName(target.value)}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <div className={style.pair}>
        <Select
          label={say('planAfter')}
          value={after}
          options={[
            { value: 'sale', word: say('planAfterSale') },
            { value: 'contact', word: say('planAfterContact') },
            ...dates.map(([id, { label }]) => ({
              value: id as string,
              word: sentenceIn(label, locale),
            })),
          ]}
          pick={(value) => setAfter(value ?? 'sale')}
        />
        <Select
          label={say('planFor')}
          any={say('planForAll')}
          value={tier}
          options={TIERS.map((one) => ({ value: one, word: say('planForTier', { tier: one }) }))}
          pick={setTier}
        />
      </div>
      {steps.map((step, index) => (
        <OwnStep
          key={step.id}
          step={step}
          n={index + 1}
          change={(changed) => set(step.id, changed)}
          remove={
            steps.length > 1 ? () => setSteps(steps.filter((one) => one.id !== step.id)) : undefined
          }
        />
      ))}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!ready}>
          {say('savePlan')}
        </Button>
        <Button onClick={() => setSteps([...steps, blank()])} disabled={steps.length >= 20}>
          {say('addStep')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
