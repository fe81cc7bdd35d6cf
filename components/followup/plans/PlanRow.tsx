import type { Cadence, CadenceSetting, Step } from '../../../lib/followup/cadence.ts';
import { guideOf } from '../../../lib/followup/guide.ts';
import type { Script } from '../../../lib/followup/script.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './plans.module.css';

interface Props {
  cadence: Cadence;
  script: Script;
  setting: CadenceSetting;
  change: (setting: CadenceSetting) => void;
}

/** One plan that came with the program: on or off, and the days of its steps. */
export function PlanRow({ cadence, script, setting, change }: Props) {
  const { say, locale } = useDesk();
  const title = sentenceIn(script.title, locale);
  const { off = false, days = {} } = setting;
  const changed = Object.keys(days).length > 0;
  return (
    <section aria-label={title} className={style.plan}>
      <label className={style.head}>
        <input type="checkbox" checked={!off} onChange={() => change({ ...setting, off: !off })} />
        <h2>{title}</h2>
      </label>
      {!off && (
        <ul className={style.steps}>
          {cadence.steps.map((step) => (
            <StepDays
              key={step.id}
              cadence={cadence}
              step={step}
              days={days[step.id] ?? step.days}
              choose={(n) => change({ ...setting, days: { ...days, [step.id]: n } })}
            />
          ))}
        </ul>
      )}
      {!off && changed && (
        <Button look="quiet" onClick={() => change({ off })}>
          {say('asItCame')}
        </Button>
      )}
    </section>
  );
}

interface StepProps {
  cadence: Cadence;
  step: Step;
  days: number;
  choose: (days: number) => void;
}

/** Whether a step comes before its day or after it is in its nature; how many days is the user's choice. */
function StepDays({ cadence, step, days, choose }: StepProps) {
  const { say, locale } = useDesk();
  const guide = guideOf(
    { cadence: cadence.id, step: step.id, about: '' },
    { cadences: { [cadence.id]: { days: { [step.id]: days } } } },
  );
  if (!guide) return null;
  const purpose = sentenceIn(guide.purpose, locale, {
    name: say('theCustomer'),
    day: say('thatDay'),
  });
  const before = step.days < 0;
  const sign = before ? -1 : 1;
  return (
    <li className={style.step}>
      <span className={style.days}>
        <input
          type="number"
          aria-label={say('planDays', { step: [purpose, step.tier].filter(Boolean).join(' ') })}
          min={before ? 1 : 0}
          max={3660}
          value={Math.abs(days)}
          onChange={({ target }) => {
            if (target.value && target.validity.valid) choose(sign * target.valueAsNumber);
          }}
        />
        {say(before ? 'daysBefore' : 'daysAfter')}
      </span>
      <span>{purpose}</span>
      {step.tier && (
        <span>
          {step.tier === 'other' ? say('noTierYet') : say('planForTier', { tier: step.tier })}
        </span>
      )}
      <span className={style.soft}>{say(step.channel === 'visit' ? 'byVisit' : 'byCall')}</span>
    </li>
  );
}
