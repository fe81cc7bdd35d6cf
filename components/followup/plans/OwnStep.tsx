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
  return (
    <fieldset className={style.fields}>
      <legend>{say('planStep', { n })}</legend>
      <div className={style.pair}>
        <Days step={step} change={change} />
        <Select
          label={say('stepHow')}
          value={step.channel}
          options={[
            { value: 'call' as const, word: say('byCall') },
            { value: 'visit' as const, word: say('byVisit') },
          ]}
          pick={(channel = 'call') => change({ ...step, channel })}
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

/** How many days, and whether before or after. */
function Days({ step, change }: Pick<Props, 'step' | 'change'>) {
  const { say } = useDesk();
  const sign = step.days < 0 ? -1 : 1;
  return (
    <>
      <Field label={say('stepDays')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="number"
            min={sign < 0 ? 1 : 0}
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
        value={sign}
        options={[
          { value: 1, word: say('daysAfter') },
          { value: -1, word: say('daysBefore') },
        ]}
        pick={(side = 1) => change({ ...step, days: side * Math.max(1, Math.abs(step.days)) })}
      />
    </>
  );
}
