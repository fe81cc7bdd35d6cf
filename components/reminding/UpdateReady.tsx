import { useEffect, useState } from 'react';
import { applyUpdate, isWriting, watchUpdate } from '../../lib/messages/update.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './reminding.module.css';

/** A newer version waits until our pages are closed: says so, and takes nothing away that is written. */
export function UpdateReady() {
  const { say } = useDesk();
  const [ready, setReady] = useState(false);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchUpdate(stop.signal, () => setReady(true));
    return () => stop.abort();
  }, []);
  if (!ready) return null;
  const update = () => {
    const writing = isWriting();
    setHeld(writing);
    if (!writing) applyUpdate();
  };
  return (
    <div className={style.update}>
      <p role="status">{say(held ? 'updateAfterSaving' : 'updateReady')}</p>
      <div className={style.row}>
        <Button onClick={update}>{say('updateNow')}</Button>
      </div>
    </div>
  );
}
