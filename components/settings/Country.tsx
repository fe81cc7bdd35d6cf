import type { Settings } from '../../lib/settings/settings.ts';
import { countryOf } from '../../lib/followup/policy.ts';
import { COUNTRIES } from '../../lib/time/read-calendar.ts';
import { isCovered } from '../../lib/time/rest-days.ts';
import { useDesk } from '../desk.tsx';
import { Choice } from './Choice.tsx';

interface Props {
  settings: Settings;
  change: (some: Partial<Settings>) => void;
}

/** Whose public holidays count, and how far they are known. */
export function Country({ settings, change }: Props) {
  const { say, locale, zone } = useDesk();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (code: string) => names.of(code) ?? code;
  const here = countryOf({ country: 'auto' }, zone, navigator.language);
  const known = COUNTRIES.map((code) => [code, nameOf(code)] as const).sort(([, a], [, b]) =>
    a.localeCompare(b, locale),
  );
  return (
    <Choice
      label={say('country')}
      help={useCoverage()}
      value={settings.country}
      choose={(country) => change({ country })}
      options={{
        auto: say('countryAuto', { country: here ? nameOf(here) : say('countryUnknown') }),
        ...Object.fromEntries(known),
      }}
    />
  );
}

/** What is known of the holidays, and what is not. */
function useCoverage(): string {
  const { say, today, policy } = useDesk();
  const { calendar } = policy;
  if (!calendar?.years) return say('holidaysUnknown');
  const { published, last } = calendar.years;
  const next = Number(today.slice(0, 4)) + 1;
  return isCovered(calendar, next)
    ? say('holidaysKnown', { published, last })
    : say('holidaysPublished', { next: last + 1 });
}
