import { Link } from 'wouter';
import { countFree } from '../../lib/followup/spread.ts';
import { daysBetween } from '../../lib/time/day.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Spread } from '../followup/Spread.tsx';
import { PlannedCustomer } from './PlannedCustomer.tsx';
import { useAhead, type DayAhead, type WeekAhead } from './use-ahead.ts';
import style from './week.module.css';

/** The next days, each with whom it has and how full it is. */
export function Ahead() {
  const { say } = useDesk();
  const ahead = useAhead();
  if (!ahead) return null;
  return (
    <section aria-label={say('weekAhead')} className={style.section}>
      <h2>{say('weekAhead')}</h2>
      <Link href="/today">{say(ahead.full ? 'dueNowMore' : 'dueNow', { n: ahead.due })}</Link>
      {ahead.days.map((one) => (
        <OneDay key={one.day} ahead={ahead} {...one} />
      ))}
    </section>
  );
}

/** So many days are named from today: "tomorrow". */
const SOON = 2;

function OneDay({ ahead, day, customers }: DayAhead & { ahead: WeekAhead }) {
  const { say, today, locale } = useDesk();
  const heading = `day-${day}`;
  const near = daysBetween(today, day) <= SOON;
  return (
    <section aria-labelledby={heading} className={style.day}>
      <header>
        <h3 id={heading}>
          {near && <>{sayDay(day, today, locale)} </>}
          {near ? <small>{sayFullDay(day, locale)}</small> : sayFullDay(day, locale)}
        </h3>
        <Load day={day} customers={customers} />
      </header>
      {customers.length === 0 && <p className={style.soft}>{say('dayFree')}</p>}
      <ul className={style.list}>
        {customers.map((customer) => (
          <PlannedCustomer key={customer.personId} customer={customer} ahead={ahead} />
        ))}
      </ul>
    </section>
  );
}

/** How full a day is; what it does not hold can be spread over the days after it. */
function Load({ day, customers }: DayAhead) {
  const { say, dailyCap } = useDesk();
  if (customers.length === 0) return null;
  const n = customers.length;
  const over = n > dailyCap;
  return (
    <span className={style.load}>
      <meter
        min={0}
        max={Math.max(n, dailyCap)}
        high={dailyCap}
        optimum={0}
        value={n}
        aria-label={say('dayLoadLong', { n, cap: dailyCap })}
      />
      <span className={over ? style.over : style.soft}>
        {say('dayLoad', { n, cap: dailyCap })}
        {over && ` · ${say('dayOver')}`}
      </span>
      {over && countFree(customers) > 0 && (
        <Spread from={day} customers={customers} room={dailyCap} />
      )}
    </span>
  );
}
