import { sayFullDay } from '../../lib/time/say-day.ts';
import type { Terms } from '../../lib/promise/promise.ts';
import { useDesk } from '../desk.tsx';
import { useWords } from './use-words.ts';

/** Says by when a promise is to be kept, with its weekday. */
export function useSayBy(): (terms: Pick<Terms, 'dueOn' | 'dueTime'>) => string {
  const say = useWords();
  const { locale } = useDesk();
  return ({ dueOn, dueTime: time }) => {
    const day = sayFullDay(dueOn, locale);
    return time ? say('byDayTime', { day, time }) : say('byDay', { day });
  };
}
