import { useState } from 'react';
import { applyUpdate, isWriting } from '../../lib/messages/update.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './reminding.module.css';

/** Says that a newer version waits, and takes nothing away that is written. */
export function UpdateReady() {
  const { say } = useDesk();
  const [held, setHeld] = useState(false);
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
