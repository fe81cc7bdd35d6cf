import { ENOUGH, retryOn } from '../../lib/followup/attempts.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './followup.module.css';

interface Props {
  /** The day on which it comes up again. */
  chosen: Day;
  choose: (day: Day) => void;
}

/** What to do after a third call in vain: let it rest, or try another time or way (0.19). */
export function NextTry({ chosen, choose }: Props) {
  const { say, today, locale } = useDesk();
  const ways = [
    { word: 'restTwoWeeks', day: retryOn(ENOUGH, today) },
    { word: 'otherTime', day: addDays(today, 1) },
    { word: 'otherWay', day: addDays(today, 3) },
  ] as const;
  return (
    <div role="group" aria-label={say('nextTry')} className={style.stack}>
      <p>{say('thirdTime')}</p>
      <div className={style.row}>
        {ways.map(({ word, day }) => (
          <Button
            key={word}
            aria-pressed={chosen === day}
            title={sayFullDay(day, locale)}
            onClick={() => choose(day)}
          >
            {say(word)}
          </Button>
        ))}
      </div>
    </div>
  );
}
