import { readFileSync } from 'node:fs';
import { readCalendar } from '../../../lib/time/read-calendar.ts';
import type { RestCalendar } from '../../../lib/time/rest-days.ts';

/** The holidays of a country, from the files that come with the program. */
export async function calendar(country: string): Promise<RestCalendar> {
  const read = (path: string) =>
    Promise.resolve({ json: async () => JSON.parse(readFileSync(`public${path}`, 'utf8')) });
  const found = await readCalendar(country, read);
  if (!found) throw new Error(`no calendar of ${country}`);
  return found;
}
