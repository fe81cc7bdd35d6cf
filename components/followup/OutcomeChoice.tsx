import type { Outcome } from '../../lib/customer/person.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './followup.module.css';

const OUTCOMES = ['spoke', 'leftMessage', 'noAnswer'] as const satisfies readonly Outcome[];

interface Props {
  chosen: Outcome;
  choose: (outcome: Outcome) => void;
}

/** What came of a call. Only the first counts as a contact (0.19). */
export function OutcomeChoice({ chosen, choose }: Props) {
  const { say } = useDesk();
  return (
    <div role="group" aria-label={say('outcome')} className={style.row}>
      {OUTCOMES.map((outcome) => (
        <Button key={outcome} aria-pressed={chosen === outcome} onClick={() => choose(outcome)}>
          {say(outcome)}
        </Button>
      ))}
    </div>
  );
}
