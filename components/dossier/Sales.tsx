import type { Sale } from '../../lib/sale/sale.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './page.module.css';

/** What they bought, the newest first. */
export function Sales({ sales }: { sales: Sale[] }) {
  const { say, locale, today } = useDesk();
  const newestFirst = sales.toSorted((a, b) => b.soldOn.localeCompare(a.soldOn));
  return (
    <section aria-label={say('salesMade')}>
      <h2 className={style.heading}>{say('salesMade')}</h2>
      {sales.length === 0 && <p className={style.soft}>{say('noSales')}</p>}
      <ul className={style.sales}>
        {newestFirst.map(({ id, product, soldOn, state }) => (
          <li key={id}>
            <span dir="auto">{product}</span>
            <time dateTime={soldOn} title={sayFullDay(soldOn, locale)} className={style.soft}>
              {sayDay(soldOn, today, locale)}
            </time>
            {state === 'cancelled' && <span className={style.soft}>{say('cancelled')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
