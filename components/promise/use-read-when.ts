import { useCallback } from 'react';
import { readWhen } from '../../lib/time/words/read-when.ts';
import type { When } from '../../lib/time/words/when.ts';
import { useDesk } from '../desk.tsx';

/** Reads dates in words, from this moment where the user is. */
export function useReadWhen(): (text: string) => When | undefined {
  const { hand, zone, locale } = useDesk();
  return useCallback(
    (text) => {
      const now = Temporal.Instant.fromEpochMilliseconds(hand().at).toZonedDateTimeISO(zone);
      return readWhen(text, now.toPlainDateTime(), locale);
    },
    [hand, zone, locale],
  );
}
