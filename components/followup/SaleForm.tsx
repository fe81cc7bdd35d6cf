import { useState } from 'react';
import { stepDay, stepsOf } from '../../lib/followup/cadence.ts';
import { saleCadences } from '../../lib/followup/cadences/index.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import type { Sold } from '../../lib/followup/sell.ts';
import type { Sale } from '../../lib/sale/sale.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './followup.module.css';
import { Milestone } from './Milestone.tsx';
import { factsOf, SaleMore } from './SaleMore.tsx';

interface Props {
  /** The one that is corrected; left out: a new one. */
  sale?: Sale;
  /** Whose the new one is. */
  personId?: string;
  save: (sold: Sold) => Promise<boolean>;
  close: () => void;
}

/** Records or corrects a sale, and shows the steps that follow from it before it is saved. */
export function SaleForm({ sale, personId, save, close }: Props) {
  const { say, today, locale, policy } = useDesk();
  const [product, setProduct] = useState(sale?.product ?? '');
  const [soldOn, setSoldOn] = useState(sale?.soldOn ?? today);
  const [more, setMore] = useState(() => factsOf(sale));
  const steps = saleCadences.flatMap((cadence) => stepsOf(cadence, policy));
  const days = soldOn ? steps.map((step) => stepDay(soldOn, step.days, policy)) : [];
  const submit = async () => {
    if (await save({ product: product.trim(), soldOn, ...more })) close();
  };
  return (
    <form className={style.form} action={submit}>
      <Field label={say('product')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            value={product}
            onChange={(event) => setProduct(event.target.value)}
            onKeyDown={holdWhileComposing}
            required
            maxLength={200}
            autoFocus
          />
        )}
      </Field>
      {personId && <Milestone personId={personId} on={soldOn} />}
      <Field
        label={say('soldOn')}
        help={say('willPlan', {
          days: listIn(
            locale,
            days.map((day) => sayDay(day, today, locale)),
          ),
        })}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="date"
            value={soldOn}
            onChange={(event) => setSoldOn(event.target.value)}
            required
            min="1970-01-01"
            max="2199-12-31"
          />
        )}
      </Field>
      <SaleMore facts={more} soldOn={soldOn} change={(some) => setMore({ ...more, ...some })} />
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!product.trim()}>
          {sale ? say('save') : say('recordSale')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
