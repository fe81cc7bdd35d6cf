import type { RestCalendar } from './rest-days.ts';

/** The countries whose holidays are known; `scripts/calendars.mjs` writes a file for each. */
export const COUNTRIES = (
  'AE AT AU BE BR CA CH CN CZ DE DK ES FI FR GB HK IE IN IT JP KR MX MY NL NO NZ PL PT SA SE SG ' +
  'TH TW US VN'
).split(' ');

/** What such a file holds. It comes with the program, and a test compares it with its sources. */
interface CalendarFile {
  country: string;
  weekend: number[];
  first: number;
  published: number;
  last: number;
  /** Chinese names are there where the holiday is widely known. */
  names: { en: string; cn?: string; tw?: string }[];
  /** By year, then by month and day: the number of the name. */
  rest: Record<string, Record<string, number>>;
  work: string[];
}

/** A file of `public/calendars` as a calendar. */
function restCalendarOf(file: CalendarFile): RestCalendar {
  const { country, weekend, first, published, last, work } = file;
  const names = file.names.map(({ en, cn = en, tw = en }) => ({ en, cn, tw }));
  const rest = Object.entries(file.rest).flatMap(([year, days]) =>
    Object.entries(days).map(([day, name]) => [`${year}-${day}`, names[name]] as const),
  );
  const named = rest.flatMap(([day, name]) => (name ? [[day, name] as const] : []));
  return {
    country,
    weekend,
    years: { first, published, last },
    rest: new Map(named),
    work: new Set(work),
  };
}

/**
 * The calendar of a country, from the files of the extension; `undefined` for a country that has none.
 * @param read how a file is read: by default from the page's own origin
 */
export async function readCalendar(
  country: string,
  read: (path: string) => Promise<Pick<Response, 'json'>> = (path) => fetch(path),
): Promise<RestCalendar | undefined> {
  if (!COUNTRIES.includes(country)) return undefined;
  const found = await read(`/calendars/${country}.json`);
  // Our own file, as the script writes it.
  return restCalendarOf((await found.json()) as CalendarFile);
}
