import { Button } from './Button.tsx';
import style from './Toast.module.css';

interface Props {
  message: string;
  /** Offered beside the message. */
  action?: { label: string; run: () => void } | undefined;
  bad?: boolean | undefined;
}

/** One short message at the foot of the panel, read out by screen readers. */
export function Toast({ message, action, bad }: Props) {
  return (
    <div className={bad ? style.bad : style.toast} role={bad ? 'alert' : 'status'}>
      <span>{message}</span>
      {action && (
        <Button look="plain" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
