import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';
import { Unlock } from './Unlock.tsx';
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
