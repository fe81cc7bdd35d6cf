import { X } from 'lucide-react';
import { conditionsOf, type Filter } from '../../../lib/customer/roll/view.ts';
import { useDesk } from '../../desk.tsx';
import { conditionIn, type Names } from './condition-words.ts';
import style from './table.module.css';

interface Props extends Names {
  filter: Filter;
  ask: (some: Partial<Filter>) => void;
}

/** What is asked for, in sight while the form is closed; each is taken away with a click. */
export function Conditions({ filter, ask, ...names }: Props) {
  const { say } = useDesk();
  return conditionsOf(filter).map((condition) => {
    const told = conditionIn(say, condition, filter, names);
    return (
      <button
        key={condition}
        type="button"
        className={style.chip}
        aria-label={say('takeAway', { condition: told })}
        onClick={() => ask({ [condition]: undefined })}
      >
        <span className={style.text} dir="auto">
          {told}
        </span>
        <X size="1em" aria-hidden />
      </button>
    );
  });
}
