import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { OwnOpener } from '../../lib/followup/own-opener.ts';
import {
  addOwnOpener,
  changeOwnOpener,
  ownOpeners,
  removeOwnOpener,
  type GivenOpener,
} from '../../lib/followup/own-openers.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { OpenerForm } from './OpenerForm.tsx';
import { Section } from './SettingsForm.tsx';
import style from './settings.module.css';
import { usePlans, usePlanSteps } from './use-plans.ts';

/** First sentences that the user adds to the follow-up. */
export function OwnOpeners() {
  const { say, act, hand } = useDesk();
  const [adding, setAdding] = useState(false);
  const own = useLiveQuery(() => ownOpeners(db), []);
  if (!own) return null;
  const add = async (given: GivenOpener) => {
    const done = await act(() => addOwnOpener(db, given, hand()), { word: 'openerAdded' });
    if (done) setAdding(false);
  };
  return (
    <Section title={say('ownOpeners')}>
      <p className={style.soft}>
        {say('ownOpenersHelp', { slots: '{name} {product} {days} {warrantyEnd} {org}' })}
      </p>
      {own.length === 0 && !adding && <Empty>{say('noOwnOpeners')}</Empty>}
      {own.map((opener) => (
        <Row key={opener.id} opener={opener} />
      ))}
      {adding ? (
        <OpenerForm save={(given) => void add(given)} close={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('addOpener')}</Button>
      )}
    </Section>
  );
}

function Row({ opener }: { opener: OwnOpener }) {
  const { say, act, hand } = useDesk();
  const plan = usePlans().find((one) => one.value === opener.cadence);
  const step = usePlanSteps(opener.cadence).find((one) => one.value === opener.step);
  const at = [plan, step].flatMap((one) => one?.word ?? []);
  const [changing, setChanging] = useState(false);
  const { id, text } = opener;
  const change = async (given: GivenOpener) => {
    const done = await act(() => changeOwnOpener(db, id, given, hand()), { word: 'openerChanged' });
    if (done) setChanging(false);
  };
  if (changing) {
    return (
      <OpenerForm
        opener={opener}
        save={(given) => void change(given)}
        close={() => setChanging(false)}
      />
    );
  }
  return (
    <div className={style.site}>
      <span>
        <q dir="auto">{text}</q>
        {at.length > 0 && <span className={style.soft}> · {at.join(' · ')}</span>}
      </span>
      <span className={style.buttons}>
        <Button
          look="quiet"
          aria-label={say('changeOpener', { text })}
          onClick={() => setChanging(true)}
        >
          {say('edit')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('removeOpener', { text })}
          onClick={() => void act(() => removeOwnOpener(db, id), { word: 'openerRemoved' })}
        >
          {say('remove')}
        </Button>
      </span>
    </div>
  );
}
