import { useEffect, useState } from 'react';
import { readCalendar } from '../../lib/time/read-calendar.ts';
import type { RestCalendar } from '../../lib/time/rest-days.ts';

/** The holidays of a country, once they are read; `undefined` where none are known. */
export function useCalendar(country: string): RestCalendar | undefined {
  const [known, setKnown] = useState<{ country: string; calendar: RestCalendar | undefined }>();
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const calendar = await readCalendar(country);
      if (!stop.signal.aborted) setKnown({ country, calendar });
    };
    void read();
    return () => stop.abort();
  }, [country]);
  return known?.country === country ? known.calendar : undefined;
}
