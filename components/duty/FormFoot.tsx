import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './duty.module.css';

interface Props {
  /** What the button says. */
  word: string;
  disabled?: boolean;
  close: () => void;
}

/** Does what a form is for, or leaves it. */
export function FormFoot({ word, disabled = false, close }: Props) {
  const { say } = useDesk();
  return (
    <div className={style.row}>
      <Button look="main" type="submit" disabled={disabled}>
        {word}
      </Button>
      <Button onClick={close}>{say('cancel')}</Button>
    </div>
  );
}
