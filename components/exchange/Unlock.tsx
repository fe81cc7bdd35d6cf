import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './exchange.module.css';

interface Props {
  password: string;
  type: (password: string) => void;
  unlock: () => Promise<void>;
}

/** Asks for the password of a file. */
export function Unlock({ password, type, unlock }: Props) {
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
