import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { backUp, countSpecial } from '../../lib/exchange/backup.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './exchange.module.css';
import { PasswordFields, type Password } from './PasswordFields.tsx';
import { saveFile } from './save-file.ts';

/** Everything into one file, sealed by default. */
export function SaveBackup() {
  const { say, tell, today } = useDesk();
  const [password, setPassword] = useState<Password>('');
  const [special, setSpecial] = useState(false);
  const [read, setRead] = useState<number>();
  const answers = useLiveQuery(() => countSpecial(db), []) ?? 0;
  const submit = async () => {
    setRead(0);
    saveFile(await backUp(db, password, { special }, setRead), `evergreen-${today}.backup`);
    setRead(undefined);
    setPassword('');
    tell({ word: 'backupSaved' });
  };
  return (
    <form className={style.form} action={submit}>
      <PasswordFields password={password} change={setPassword} />
      {answers > 0 && (
        <label className={style.check}>
          <input
            type="checkbox"
            checked={special}
            onChange={(event) => setSpecial(event.target.checked)}
          />
          {say('backupSpecial', { n: answers })}
        </label>
      )}
      <Button type="submit" disabled={read !== undefined || password === ''}>
        {read === undefined ? say('saveBackup') : say('savingBackup', { n: read })}
      </Button>
    </form>
  );
}
