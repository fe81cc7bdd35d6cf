import { useId } from 'react';
import { INDUSTRIES, type Industry } from '../../lib/phrasing/industry.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Change } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';

const NAMES = {
  finance: 'tradeFinance',
  insurance: 'tradeInsurance',
  health: 'tradeHealth',
  realEstate: 'tradeRealEstate',
  education: 'tradeEducation',
} as const satisfies Record<Industry, string>;

interface Props {
  settings: Settings;
  change: (change: Change) => void;
}

/** The user's trade: what its law forbids to say is marked too. */
export function Trades({ settings: { industries }, change }: Props) {
  const { say } = useDesk();
  const help = useId();
  const set = (industry: Industry, on: boolean) =>
    change(({ industries }) => {
      const others = industries.filter((one) => one !== industry);
      return { industries: on ? [...others, industry] : others };
    });
  return (
    <fieldset className={style.trades} aria-describedby={help}>
      <legend>{say('trades')}</legend>
      {INDUSTRIES.map((industry) => (
        <label key={industry} className={style.check}>
          <input
            type="checkbox"
            checked={industries.includes(industry)}
            onChange={(event) => set(industry, event.target.checked)}
          />
          {say(NAMES[industry])}
        </label>
      ))}
      <p id={help} className={style.soft}>
        {say('tradesHelp')}
      </p>
    </fieldset>
  );
}
