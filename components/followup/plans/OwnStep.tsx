import { LINE } from '../../../lib/customer/limits.ts';
import type { OwnCadence } from '../../../lib/followup/own-cadence.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { control, Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { holdWhileComposing } from '../../ui/submit.ts';
import style from './plans.module.css';

export type GivenStep = OwnCadence['steps'][number];

interface Props {
  step: GivenStep;
  n: number;
  change: (step: GivenStep) => void;
  remove: (() => void) | undefined;
}

/** One step of a plan: how many days before or after, how, and what for. */
export function OwnStep({ step, n, change, remove }: Props) {
  const { say } = useDesk();
  const before = step.days < 0;
  const sign = before ? -1 : 1;
  return (
    <fieldset className={style.fields}>
      <legend>{say('planStep', { n })}</legend>
      <div className={style.pair}>
        <Field label={say('stepDays')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="number"
              min={before ? 1 : 0}
              max={3660}
              required
              value={Math.abs(step.days)}
              onChange={({ target }) => {
                const { value, validity, valueAsNumber } = target;
                if (value && validity.valid) change({ ...step, days: sign * valueAsNumber });
              }}
            />
          )}
        </Field>
        <Select
          label={say('stepWhen')}
          value={before ? -1 : 1}
          options={[
            { value: 1, word: say('daysAfter') },
            { value: -1, word: say('daysBefore') },
          ]}
          pick={(value) =>
            change({ ...step, days: (value ?? 1) * Math.max(1, Math.abs(step.days)) })
          }
        />
        <Select
          label={say('stepHow')}
          value={step.channel}
          options={[
            { value: 'call' as const, word: say('byCall') },
            { value: 'visit' as const, word: say('byVisit') },
          ]}
          pick={(value) => change({ ...step, channel: value ?? 'call' })}
        />
      </div>
      <Field label={say('stepPurpose')} help={say('stepPurposeHelp')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={step.purpose}
            maxLength={LINE}
            required
            onChange={({ target }) => change({ ...step, purpose: target.value })}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      {remove && (
        <Button look="quiet" onClick={remove}>
          {say('removeStep', { n })}
        </Button>
      )}
    </fieldset>
  );
}
