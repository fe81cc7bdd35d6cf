import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { backUp } from '../../lib/exchange/backup.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';
import { saveFile } from './save-file.ts';

/** Everything into one file, sealed by default. */
export function SaveBackup() {
  const { say, tell, today } = useDesk();
  const [password, setPassword] = useState('');
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState<number>();
  const submit = async () => {
    setRead(0);
    saveFile(await backUp(db, open ? undefined : password, setRead), `evergreen-${today}.backup`);
    setRead(undefined);
    setPassword('');
    tell({ word: 'backupSaved' });
  };
  return (
    <form className={style.form} action={submit}>
      {!open && (
        <Field label={say('backupPassword')} help={say('backupPasswordHelp')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="password"
              autoComplete="new-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
      )}
      <label className={style.check}>
        <input type="checkbox" checked={open} onChange={(event) => setOpen(event.target.checked)} />
        {say('withoutPassword')}
      </label>
      <Button type="submit" disabled={read !== undefined || !(open || password)}>
        {read === undefined ? say('saveBackup') : say('savingBackup', { n: read })}
      </Button>
    </form>
  );
}
