import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../../lib/db/db.ts';
import type { OwnCadence } from '../../../lib/followup/own-cadence.ts';
import { removeCadence, switchCadence } from '../../../lib/followup/own-cadences.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { OwnPlanForm } from './OwnPlanForm.tsx';
import style from './plans.module.css';

/** Plans that the user made. */
export function OwnPlans() {
  const { say } = useDesk();
  const [adding, setAdding] = useState(false);
  const own = useLiveQuery(() => db.ownCadences.toArray(), []);
  if (!own) return null;
  return (
    <section aria-label={say('ownPlans')} className={style.own}>
      <h2>{say('ownPlans')}</h2>
      {own.length === 0 && !adding && <Empty>{say('noOwnPlans')}</Empty>}
      {own.map((plan) => (
        <OwnPlan key={plan.id} plan={plan} />
      ))}
      {adding ? (
        <OwnPlanForm close={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('addPlan')}</Button>
      )}
    </section>
  );
}

function OwnPlan({ plan }: { plan: OwnCadence }) {
  const { say, act, hand } = useDesk();
  const [editing, setEditing] = useState(false);
  const { id, name, off = false } = plan;
  if (editing) return <OwnPlanForm plan={plan} close={() => setEditing(false)} />;
  return (
    <section aria-label={name} className={style.plan}>
      <label className={style.head}>
        <input
          type="checkbox"
          checked={!off}
          onChange={() =>
            void act(() => switchCadence(db, id, off, hand()), {
              word: 'planSaved',
              slots: { name },
            })
          }
        />
        <h3 dir="auto">{name}</h3>
      </label>
      <ul className={style.steps}>
        {plan.steps.map((step) => (
          <li key={step.id} className={style.step}>
            <span className={style.days}>
              {Math.abs(step.days)} {say(step.days < 0 ? 'daysBefore' : 'daysAfter')}
            </span>
            <span dir="auto">{step.purpose}</span>
            <span className={style.soft}>
              {say(step.channel === 'visit' ? 'byVisit' : 'byCall')}
            </span>
          </li>
        ))}
      </ul>
      <div className={style.row}>
        <Button
          look="quiet"
          aria-label={say('editPlan', { name })}
          onClick={() => setEditing(true)}
        >
          {say('changePlan')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('removePlan', { name })}
          onClick={() =>
            void act(() => removeCadence(db, id), { word: 'planRemoved', slots: { name } })
          }
        >
          {say('remove')}
        </Button>
      </div>
    </section>
  );
}
