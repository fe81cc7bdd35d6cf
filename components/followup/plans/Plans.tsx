import type { Settings } from '../../../lib/settings/settings.ts';
import { cadences } from '../../../lib/followup/cadences/index.ts';
import { scripts } from '../../../lib/followup/guide.ts';
import { sendMessage } from '../../../lib/messages/send.ts';
import { changeSettings } from '../../../lib/settings/store.ts';
import { useDesk } from '../../desk.tsx';
import { Feasts } from './Feasts.tsx';
import { OwnPlans } from './OwnPlans.tsx';
import { PlanRow } from './PlanRow.tsx';
import style from './plans.module.css';

/** Every plan: when customers are called, and what the user changed in that. */
export function Plans({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const change = (id: string, changed: Settings['cadences'][string]) =>
    void changeSettings((now) => ({ cadences: { ...now.cadences, [id]: changed } })).then(() =>
      sendMessage('remindersChanged', undefined),
    );
  return (
    <div className={style.plans}>
      <h1 className={style.title}>{say('plans')}</h1>
      <p className={style.soft}>{say('plansHelp')}</p>
      <OwnPlans />
      <Feasts settings={settings} />
      {[...cadences.values()].map((cadence) => {
        const script = scripts.get(cadence.id);
        return (
          script &&
          !('feast' in cadence) && (
            <PlanRow
              key={cadence.id}
              cadence={cadence}
              script={script}
              setting={settings.cadences[cadence.id] ?? {}}
              change={(changed) => change(cadence.id, changed)}
            />
          )
        );
      })}
    </div>
  );
}
