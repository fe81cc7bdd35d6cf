import { Link } from 'wouter';
import type { Row } from '../../lib/customer/roll/row.ts';
import type { Neglected as Group } from '../../lib/insight/neglected.ts';
import { numberIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { MonthsChoice } from '../organisation/MonthsChoice.tsx';
import style from './week.module.css';

/** Of each group the first few are named: the others are in the table of customers. */
const NAMED = 8;

/** Who was not reached for long, each tier by itself (3.9). */
export function Neglected({ groups }: { groups: Group[] }) {
  const { say, attendMonths } = useDesk();
  return (
    <section>
      <header className={style.top}>
        <h3>{say('notReached')}</h3>
        <MonthsChoice />
      </header>
      <p className={style.small}>{say('notReachedHelp', { n: attendMonths })}</p>
      {groups.length === 0 && <p className={style.soft}>{say('everybodyReached')}</p>}
      <div className={style.groups}>
        {groups.map(({ tier, rows }) => (
          <div key={tier}>
            <h4>
              {tier ? say('tierNamed', { tier }) : say('tierNone')} <small>{rows.length}</small>
            </h4>
            <People rows={rows} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Good customers with whom nothing is planned (3.20). */
export function NoNextStep({ rows }: { rows: Row[] }) {
  const { say } = useDesk();
  return (
    <section>
      <h3>{say('noNextStep')}</h3>
      {rows.length === 0 ? (
        <p className={style.soft}>{say('allHaveNextStep')}</p>
      ) : (
        <>
          <p className={style.small}>{say('noNextStepHelp')}</p>
          <People rows={rows} />
        </>
      )}
    </section>
  );
}

function People({ rows }: { rows: Row[] }) {
  const { say, locale, today, zone } = useDesk();
  const since = ({ lastContactAt }: Row) =>
    lastContactAt === 0
      ? say('neverSpoken')
      : say('notSince', { day: sayDay(dayAt(lastContactAt, zone), today, locale) });
  return (
    <ul className={style.list}>
      {rows.slice(0, NAMED).map((row) => (
        <li key={row.id}>
          <Link href={`/person/${row.id}`} dir="auto">
            {row.name}
          </Link>{' '}
          <span className={style.small}>{since(row)}</span>
        </li>
      ))}
      {rows.length > NAMED && (
        <li className={style.small}>
          {say('moreOfThem', { n: numberIn(locale, rows.length - NAMED) })}
        </li>
      )}
    </ul>
  );
}
