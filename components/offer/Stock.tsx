import { useState } from 'react';
import {
  hasStockToday,
  isOfToday,
  withoutStock,
  withStock,
  type StockFact,
} from '../../lib/settings/stock.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import style from './offer.module.css';

/** From what is stored then: another page may have noted something since this one was painted. */
const change = (next: (stock: readonly StockFact[]) => StockFact[]) =>
  void changeSettings(({ stock }) => ({ stock: next(stock) }));

/** What was looked up of stock and prices, each with its day, and one more (1.2). */
export function Stock() {
  const { say, today, stock } = useDesk();
  const [product, setProduct] = useState('');
  const [says, setSays] = useState('');
  const add = () => {
    const fact = { product: product.trim(), says: says.trim(), on: today };
    change((now) => withStock(now, fact));
    setProduct('');
    setSays('');
  };
  return (
    <div className={style.stock}>
      <p className={style.soft}>{say('stockHelp')}</p>
      {stock.length > 0 && (
        <ul>
          {stock.map((fact) => (
            <Told key={`${fact.on} ${fact.product}`} fact={fact} />
          ))}
        </ul>
      )}
      {!hasStockToday(stock, today) && <p>{say('stockNone')}</p>}
      <form className={style.form} action={add} aria-label={say('stockAndPrices')}>
        <LineInput label={say('stockProduct')} value={product} change={setProduct} required />
        <LineInput
          label={say('stockSays')}
          help={say('stockSaysHelp')}
          value={says}
          change={setSays}
          required
        />
        <div>
          <Button look="main" type="submit" disabled={!product.trim() || !says.trim()}>
            {say('stockKeep')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** One of them: as of today, or stale until it is looked up again. */
function Told({ fact }: { fact: StockFact }) {
  const { say, today, locale } = useDesk();
  const { product, says, on } = fact;
  const fresh = isOfToday(fact, today);
  return (
    <li className={fresh ? undefined : style.stale}>
      <span dir="auto">
        <strong>{product}</strong> {says}
      </span>
      <time dateTime={on} title={sayFullDay(on, locale)} className={style.soft}>
        {fresh ? say('stockToday') : say('stockStale', { day: sayDay(on, today, locale) })}
      </time>
      <span className={style.actions}>
        {!fresh && (
          <Button
            look="quiet"
            aria-label={say('stockStillNamed', { what: product })}
            onClick={() =>
              change((now) => withStock(withoutStock(now, fact), { ...fact, on: today }))
            }
          >
            {say('stockStill')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={say('stockRemoveNamed', { what: product })}
          onClick={() => change((now) => withoutStock(now, fact))}
        >
          {say('remove')}
        </Button>
      </span>
    </li>
  );
}
