import type { Doubt } from '../../lib/time/words/when.ts';
import type { Day } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { DOUBT_WORD } from './doubt-words.ts';
import style from './promise.module.css';
import { useWords } from './use-words.ts';

interface Props {
  day: Day;
  time: string | undefined;
  doubt: Doubt | undefined;
}

/** The date that was understood, with its weekday, and why it needs a second look. */
export function ResolvedDay({ day, time, doubt }: Props) {
  const say = useWords();
  const { locale } = useDesk();
  const full = sayFullDay(day, locale);
  return (
    <p>
      <span className={style.day}>
        {time ? say('byDayTime', { day: full, time }) : say('byDay', { day: full })}
      </span>{' '}
      {doubt && <span className={style.doubt}>{say(DOUBT_WORD[doubt])}</span>}
    </p>
  );
}
