import { useState } from 'react';
import { erasePerson } from '../../lib/customer/erase.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './PersonCard.module.css';

interface Props {
  id: string;
  name: string;
  /** What the button says, and what it is called where there are several. */
  label?: string;
  named?: string;
}

/** Erases a person for good, after one question: there is no undo for it. */
export function Erase({ id, name, label, named }: Props) {
  const { say, act } = useDesk();
  const [asking, setAsking] = useState(false);
  const erase = () =>
    act(
      async () => {
        await erasePerson(db, id);
        return { value: undefined, batch: undefined };
      },
      { word: 'erased' },
    );
  if (!asking) {
    return (
      <Button look="quiet" aria-label={named} onClick={() => setAsking(true)}>
        {label ?? say('erase')}
      </Button>
    );
  }
  return (
    <div role="alertdialog" aria-label={named ?? say('erase')} className={style.form}>
      <p>{say('eraseSure', { name })}</p>
      <div className={style.row}>
        <Button look="danger" onClick={() => void erase()}>
          {say('eraseNow')}
        </Button>
        <Button autoFocus onClick={() => setAsking(false)}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
