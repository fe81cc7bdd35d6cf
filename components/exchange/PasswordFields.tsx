import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';

/** The password that a file is sealed with; `undefined`: the user wants none. */
export type Password = string | undefined;

interface Props {
  password: Password;
  change: (password: Password) => void;
}

/** A file is sealed unless the user says otherwise. */
export function PasswordFields({ password, change }: Props) {
  const { say } = useDesk();
  return (
    <>
      {password !== undefined && (
        <Field label={say('backupPassword')} help={say('backupPasswordHelp')}>
          {(ids) => (
            <input
              {...ids}
              className={control}
              type="password"
              autoComplete="new-password"
              required
              value={password}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      )}
      <label className={style.check}>
        <input
          type="checkbox"
          checked={password === undefined}
          onChange={(event) => change(event.target.checked ? undefined : '')}
        />
        {say('withoutPassword')}
      </label>
    </>
  );
}
