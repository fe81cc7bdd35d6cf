import { useState } from 'react';
import type { Sale } from '../../lib/sale/sale.ts';
import { addMonths, type Day } from '../../lib/time/day.ts';
import { useDutyWords } from '../duty/use-duty-words.ts';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './followup.module.css';

/** What may be known of a sale beside what and when. */
export interface SaleFacts {
  deliveredOn: Day | undefined;
  warrantyUntil: Day | undefined;
  lifeMonths: number | undefined;
}

/** Years of warranty that are offered. */
const YEARS = [1, 2, 3];

interface Props {
  facts: SaleFacts;
  soldOn: Day;
  change: (some: Partial<SaleFacts>) => void;
}

/** What follows from a sale later on: behind a line, since it is seldom known at once. */
export function SaleMore(props: Props) {
  const say = useDutyWords();
  const [open, setOpen] = useState(() => Object.values(props.facts).some(Boolean));
  return (
    <details
      className={style.more}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('saleMore')}</summary>
      {open && <MoreFields {...props} />}
    </details>
  );
}

function MoreFields({ facts, soldOn, change }: Props) {
  const say = useDutyWords();
  const { deliveredOn, warrantyUntil, lifeMonths } = facts;
  const begins = deliveredOn ?? soldOn;
  return (
    <>
      <OptionalDay
        label={say('deliveredOn')}
        day={deliveredOn}
        choose={(day) => change({ deliveredOn: day })}
      />
      <OptionalDay
        label={say('warrantyUntil')}
        day={warrantyUntil}
        choose={(day) => change({ warrantyUntil: day })}
      />
      <div role="group" aria-label={say('warrantyUntil')} className={style.row}>
        {YEARS.map((n) => {
          const until = begins ? addMonths(begins, 12 * n) : undefined;
          return (
            <Button
              key={n}
              aria-pressed={until !== undefined && until === warrantyUntil}
              onClick={() => change({ warrantyUntil: until })}
            >
              {say('warrantyYears', { n })}
            </Button>
          );
        })}
      </div>
      <Field label={say('replacedAfter')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="number"
            min={0.5}
            max={50}
            step={0.5}
            defaultValue={lifeMonths === undefined ? '' : lifeMonths / 12}
            onChange={({ target }) =>
              change({ lifeMonths: Math.round(Number(target.value) * 12) || undefined })
            }
          />
        )}
      </Field>
    </>
  );
}

interface DayProps {
  label: string;
  day: Day | undefined;
  choose: (day: Day | undefined) => void;
}

function OptionalDay({ label, day, choose }: DayProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="date"
          min="1970-01-01"
          max="2199-12-31"
          value={day ?? ''}
          onChange={({ target }) => choose(target.value || undefined)}
        />
      )}
    </Field>
  );
}

/** What is known of a sale already. */
export function factsOf(sale: Sale | undefined): SaleFacts {
  return {
    deliveredOn: sale?.deliveredOn,
    warrantyUntil: sale?.warrantyUntil,
    lifeMonths: sale?.lifeMonths,
  };
}
