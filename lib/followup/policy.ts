import type { Settings } from '../settings/settings.ts';
import { likelyCountry } from '../time/country.ts';
import type { RestCalendar } from '../time/rest-days.ts';
import type { DatePolicy } from './cadence.ts';

/** The country whose holidays count: the user's choice, else where the browser is. */
export function countryOf(
  { country }: Pick<Settings, 'country'>,
  zone: string,
  language: string,
): string {
  return country === 'auto' ? likelyCountry(zone, language) : country;
}

/**
 * How the user wants dates to be planned.
 * @param calendar the holidays of that country; `undefined`: none are known, and weekends alone count
 */
export function policyOf(
  { saleDay, weekends, cadences, feasts, feastTiers }: Settings,
  country: string,
  calendar: RestCalendar | undefined,
): DatePolicy {
  const greet = { country, feasts, tiers: feastTiers };
  return { saleDay, weekends, cadences, greet, ...(calendar && { calendar }) };
}
