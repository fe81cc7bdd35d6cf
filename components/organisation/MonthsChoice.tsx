import { changeSettings } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import style from './organisation.module.css';

const OFFERED = [1, 2, 3, 4, 6, 9, 12, 18, 24];

/** After how long without a talk somebody is marked; it holds for every organisation. */
export function MonthsChoice() {
  const { say, attendMonths } = useDesk();
  const offered = [...new Set([...OFFERED, attendMonths])].sort((a, b) => a - b);
  return (
    <label className={style.months}>
      {say('markAfter')}
      <select
        value={attendMonths}
        onChange={({ target }) => void changeSettings({ attendMonths: Number(target.value) })}
      >
        {offered.map((n) => (
          <option key={n} value={n}>
            {say('months', { n })}
          </option>
        ))}
      </select>
    </label>
  );
}
