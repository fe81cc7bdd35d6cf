import { lazy, Suspense } from 'react';
import { db } from '../../lib/db/db.ts';
import { changeSale, type Sold } from '../../lib/followup/sell.ts';
import type { Sale } from '../../lib/sale/sale.ts';
import type { Day } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { useDutyWords } from '../duty/use-duty-words.ts';
import { useToggle } from '../duty/use-toggle.ts';
import { Button } from '../ui/Button.tsx';
import style from './page.module.css';
import { withWords } from '../with-words.ts';

const SaleForm = lazy(() =>
  withWords(() => import('../followup/SaleForm.tsx')).then(({ SaleForm }) => ({
    default: SaleForm,
  })),
);

/** What they bought, the newest first. */
export function Sales({ sales }: { sales: Sale[] }) {
  const { say } = useDesk();
  const newestFirst = sales.toSorted((a, b) => b.soldOn.localeCompare(a.soldOn));
  return (
    <section aria-label={say('salesMade')}>
      <h2 className={style.heading}>{say('salesMade')}</h2>
      {sales.length === 0 && <p className={style.soft}>{say('noSales')}</p>}
      <ul className={style.sales}>
        {newestFirst.map((sale) => (
          <SaleRow key={sale.id} sale={sale} />
        ))}
      </ul>
    </section>
  );
}

/** One sale with what is known of it, to be corrected or cancelled. */
function SaleRow({ sale }: { sale: Sale }) {
  const { locale, today, act, hand, policy } = useDesk();
  const say = useDutyWords();
  const { open, toggle, close } = useToggle<'edit'>();
  const { id, product, soldOn, state } = sale;
  const save = (sold: Sold) =>
    act(() => changeSale(db, id, sold, policy, hand()), {
      word: 'dutySaved',
      slots: { what: say('sale') },
    });
  const cancel = () =>
    act(() => changeSale(db, id, { state: 'cancelled' }, policy, hand()), {
      word: 'saleCancelled',
    });
  return (
    <li>
      <span dir="auto">{product}</span>
      <time dateTime={soldOn} title={sayFullDay(soldOn, locale)} className={style.soft}>
        {sayDay(soldOn, today, locale)}
      </time>
      <Facts sale={sale} />
      {state === 'cancelled' ? (
        <span className={style.soft}>{say('cancelled')}</span>
      ) : (
        <span className={style.saleActions}>
          <Button
            look="quiet"
            aria-label={say('changeNamed', { what: product })}
            {...toggle('edit')}
          >
            {say('edit')}
          </Button>
          <Button look="quiet" onClick={() => void cancel()}>
            {say('cancelSale')}
          </Button>
        </span>
      )}
      {open && (
        <div className={style.saleForm}>
          <Suspense>
            <SaleForm sale={sale} save={save} close={close} />
          </Suspense>
        </div>
      )}
    </li>
  );
}

function Facts({ sale: { deliveredOn, warrantyUntil, lifeMonths } }: { sale: Sale }) {
  const { locale, today } = useDesk();
  const say = useDutyWords();
  const day = (one: Day) => ({ day: sayDay(one, today, locale) });
  const facts = [
    deliveredOn && say('wasDelivered', day(deliveredOn)),
    warrantyUntil &&
      say(warrantyUntil < today ? 'warrantyEnded' : 'warrantyEnds', day(warrantyUntil)),
    lifeMonths && say('lifeYears', { n: lifeMonths / 12 }),
  ].filter(Boolean);
  return facts.length > 0 && <span className={style.soft}>{facts.join(' · ')}</span>;
}
