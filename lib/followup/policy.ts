import type { Settings } from '../settings/settings.ts';
import type { DatePolicy } from './cadence.ts';

/** How the user wants dates to be planned. */
export function policyOf({ saleDay, weekends, cadences }: Settings): DatePolicy {
  return { saleDay, weekends, cadences };
}
