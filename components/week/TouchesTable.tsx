import type { WeekReview } from '../../lib/insight/week-review.ts';
import type { Touches } from '../../lib/insight/touches.ts';
import { useDesk } from '../desk.tsx';
import style from './week.module.css';

/** How many old and new customers were reached, this week and the last (4.4). */
export function TouchesTable({ thisWeek, lastWeek }: Pick<WeekReview, 'thisWeek' | 'lastWeek'>) {
  const { say, locale } = useDesk();
  const share = ({ old, new: fresh }: Touches) =>
    old + fresh === 0 ? '–' : (old / (old + fresh)).toLocaleString(locale, { style: 'percent' });
  const weeks = [
    { word: 'thisWeek', touches: thisWeek },
    { word: 'lastWeek', touches: lastWeek },
  ] as const;
  return (
    <div>
      <table className={style.touches}>
        <caption>{say('reached')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('weekColumn')}</th>
            <th scope="col">{say('oldCustomers')}</th>
            <th scope="col">{say('newCustomers')}</th>
            <th scope="col">{say('shareOld')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ word, touches }) => (
            <tr key={word}>
              <th scope="row">{say(word)}</th>
              <td>{touches.old}</td>
              <td>{touches.new}</td>
              <td>{share(touches)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={style.small}>{say('reachedHelp')}</p>
    </div>
  );
}
