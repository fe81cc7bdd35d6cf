import { useState } from 'react';
import type { Circle } from '../../lib/customer/circle.ts';
import { changeCircle, removeCircle, type Counted } from '../../lib/customer/circles.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './circle.module.css';
import { CIRCLE_WORD } from './circle-words.ts';
import { CircleForm } from './CircleForm.tsx';

interface Props {
  counted: Counted;
  circles: Circle[];
  ticked: boolean;
  tick: () => void;
}

/** One circle: a tick to see who is in it, its size, and ways to change and remove it. */
export function CircleRow({ counted: { circle, members }, circles, ticked, tick }: Props) {
  const { say, act, hand } = useDesk();
  const [changing, setChanging] = useState(false);
  const { id, name, kind } = circle;
  const remove = () =>
    act(() => removeCircle(db, id, hand()), { word: 'circleRemoved', slots: { name } });
  return (
    <li>
      <div className={style.circle}>
        <label className={style.tick}>
          <input type="checkbox" checked={ticked} onChange={tick} />
          <span dir="auto">{name}</span>
        </label>
        <span className={style.soft}>{say(CIRCLE_WORD[kind])}</span>
        <span className={style.soft}>{say('circleCount', { n: members })}</span>
        <span className={style.does}>
          <Button
            look="quiet"
            aria-label={say('changeCircle', { name })}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {say('changeTie')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('removeCircle', { name })}
            onClick={() => void remove()}
          >
            {say('remove')}
          </Button>
        </span>
      </div>
      {changing && (
        <CircleForm
          circle={circle}
          others={circles.filter((one) => one.id !== id)}
          save={(given) =>
            act(() => changeCircle(db, id, given, hand()), {
              word: 'circleChanged',
              slots: { name: given.name },
            })
          }
          close={() => setChanging(false)}
        />
      )}
    </li>
  );
}
