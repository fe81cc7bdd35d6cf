import { countryOfZone } from '../time/country.ts';
import type { Person } from './person.ts';

/** The country whose feasts and holidays a customer has; `undefined` where only the user's own is known. */
export function homeOf({
  country,
  timeZone,
}: Pick<Person, 'country' | 'timeZone'>): string | undefined {
  return country ?? (timeZone && countryOfZone(timeZone));
}
