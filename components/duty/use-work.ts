import type { Work } from '../../lib/time/workdays.ts';
import { useDesk } from '../desk.tsx';

/** When the user works. */
export function useWork(): Work {
  const { restDays, policy } = useDesk();
  return { restDays, calendar: policy.calendar };
}
