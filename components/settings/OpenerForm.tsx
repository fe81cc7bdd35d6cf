import { useState } from 'react';
import type { OwnOpener } from '../../lib/followup/own-opener.ts';
import type { GivenOpener } from '../../lib/followup/own-openers.ts';
import { unknownSlots } from '../../lib/followup/openers/fill.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { Remarks } from '../wording/Remarks.tsx';
import { Select } from '../ui/Select.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import style from './settings.module.css';
import { usePlans, usePlanSteps } from './use-plans.ts';

/** Most characters of a first sentence. */
const LONGEST = 500;

interface Props {
  opener?: OwnOpener;
  save: (given: GivenOpener) => void;
  close: () => void;
}

/** One first sentence: what is said, and in which plan and step. What the wording check marks is said so. */
export function OpenerForm({ opener, save, close }: Props) {
  const { say } = useDesk();
  const plans = usePlans();
  const [text, setText] = useState(opener?.text ?? '');
  const [cadence, setCadence] = useState(opener?.cadence);
  const [step, setStep] = useState(opener?.step);
  const steps = usePlanSteps(cadence);
  const submit = () =>
    save({ text, ...(cadence !== undefined && { cadence }), ...(step !== undefined && { step }) });
  const pickPlan = (plan: string | undefined) => {
    setCadence(plan);
    setStep(undefined);
  };
  return (
    <form action={submit} className={style.why}>
      <Field label={say('openerText')}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            value={text}
            maxLength={LONGEST}
            required
            autoFocus
            onChange={({ target }) => setText(target.value)}
            onKeyDown={submitOnCtrlEnter}
          />
        )}
      </Field>
      <Hints text={text} />
      <Select
        label={say('openerAt')}
        any={say('openerAnywhere')}
        value={cadence}
        options={plans}
        pick={pickPlan}
      />
      {steps.length > 1 && (
        <Select
          label={say('openerStep')}
          any={say('openerEachStep')}
          value={step}
          options={steps}
          pick={setStep}
        />
      )}
      <span className={style.buttons}>
        <Button look="main" type="submit" disabled={!text.trim()}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </form>
  );
}

/** What is better said otherwise, by the rules of the wording check. Nothing is held back for it. */
function Hints({ text }: { text: string }) {
  const { say, locale } = useDesk();
  const unknown = unknownSlots(text).map((name) => `{${name}}`);
  return (
    <div role="status" className={style.soft}>
      {unknown.length > 0 && <p>{say('openerUnknownSlot', { slots: listIn(locale, unknown) })}</p>}
      <Remarks text={text} all />
    </div>
  );
}
