import * as z from 'zod/mini';
import type { RestCalendar } from './rest-days.ts';

/** The countries whose holidays are known; `scripts/calendars.mjs` writes a file for each. */
export const COUNTRIES = (
  'AE AT AU BE BR CA CH CN CZ DE DK ES FI FR GB HK IE IN IT JP KR MX MY NL NO NZ PL PT SA SE SG ' +
  'TH TW US VN'
).split(' ');

const year = z.number().check(z.int());
const file = z.object({
  country: z.string(),
  weekend: z.array(z.number().check(z.minimum(1), z.maximum(7))).check(z.maxLength(3)),
  first: year,
  published: year,
  last: year,
  /** Chinese names are there where the holiday is widely known. */
  names: z.array(
    z.object({ en: z.string(), cn: z.optional(z.string()), tw: z.optional(z.string()) }),
  ),
  /** By year, then by month and day: the number of the name. */
  rest: z.record(z.string(), z.record(z.string(), z.number())),
  work: z.array(z.iso.date()),
});

/** A file of `public/calendars` as a calendar; `undefined` where it is none. */
export function restCalendarOf(read: unknown): RestCalendar | undefined {
  const { data } = file.safeParse(read);
  if (!data) return undefined;
  const { country, weekend, first, published, last, work } = data;
  const names = data.names.map(({ en, cn = en, tw = en }) => ({ en, cn, tw }));
  const rest = Object.entries(data.rest).flatMap(([year, days]) =>
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
  return restCalendarOf(await found.json());
}
