import { useEffect, useState } from 'react';
import { readCalendar } from '../../lib/time/read-calendar.ts';
import type { RestCalendar } from '../../lib/time/rest-days.ts';

/** The holidays of a country, once they are read; `undefined` where none are known. */
export function useCalendar(country: string): RestCalendar | undefined {
  const [read, setRead] = useState<{ country: string; calendar: RestCalendar | undefined }>();
  useEffect(() => {
    const stop = new AbortController();
    void readCalendar(country).then((calendar) => {
      if (!stop.signal.aborted) setRead({ country, calendar });
    });
    return () => stop.abort();
  }, [country]);
  return read?.country === country ? read.calendar : undefined;
}
