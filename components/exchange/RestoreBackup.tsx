import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';
import { useRestore } from './use-restore.ts';

/** Brings a backup back: chosen, opened, shown, and only then written. */
export function RestoreBackup() {
  const { say } = useDesk();
  const { sealed, found, problem, choose, password, setPassword, unlock, write } = useRestore();
  return (
    <div className={style.form}>
      <Field
        label={say('restoreBackup')}
        help={say('restoreHelp')}
        problem={problem && say(problem)}
      >
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="file"
            accept=".backup"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      {sealed && !found && <Unlock password={password} type={setPassword} unlock={unlock} />}
      {found && (
        <>
          <p>{say('backupHolds', { people: found.people.length, events: found.events.length })}</p>
          <Button look="main" onClick={() => void write(found)}>
            {say('restoreNow')}
          </Button>
        </>
      )}
    </div>
  );
}

interface UnlockProps {
  password: string;
  type: (password: string) => void;
  unlock: () => Promise<void>;
}

function Unlock({ password, type, unlock }: UnlockProps) {
  const { say } = useDesk();
  return (
    <form className={style.form} action={unlock}>
      <Field label={say('backupPassword')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="password"
            autoComplete="off"
            required
            value={password}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{say('openFile')}</Button>
    </form>
  );
}
