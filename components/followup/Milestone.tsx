import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { milestone } from '../../lib/sale/milestone.ts';
import type { Day } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import style from './followup.module.css';

/** Says that the purchase which is being recorded deserves something on the house. */
export function Milestone({ personId, on }: { personId: string; on: Day }) {
  const { say } = useDesk();
  const sales = useLiveQuery(
    () => db.sales.where('personId').equals(personId).toArray(),
    [personId],
  );
  const nth = sales && milestone(sales, on);
  return (
    <p role="status" className={style.soft}>
      {nth !== undefined && say('milestone', { nth })}
    </p>
  );
}
