import { homeOf } from '../../lib/customer/home.ts';
import type { Person } from '../../lib/customer/person.ts';
import { COUNTRIES } from '../../lib/time/read-calendar.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';
import { useDutyWords } from './use-duty-words.ts';

interface Props {
  country: string | undefined;
  /** Which tells the country as long as none is chosen. */
  timeZone: string | undefined;
  choose: (country: Person['country']) => void;
}

/** In which country a customer lives: its feasts and holidays are theirs. */
export function CountryInput({ country, timeZone, choose }: Props) {
  const { locale, policy } = useDesk();
  const say = useDutyWords();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const told = homeOf({ timeZone });
  const other = COUNTRIES.map((code) => [code, names.of(code) ?? code] as const);
  const nameOf = (code: string) => (code && names.of(code)) || say('countryNotKnown');
  return (
    <Field label={say('theirCountry')} help={say('theirCountryHelp')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={country ?? ''}
          onChange={({ target }) => choose(target.value || undefined)}
        >
          <option value="">
            {told
              ? say('countryByZone', { country: nameOf(told) })
              : say('countryAsYours', { country: nameOf(policy.greet?.country ?? '') })}
          </option>
          {country && !COUNTRIES.includes(country) && (
            <option value={country}>{nameOf(country)}</option>
          )}
          {other
            .toSorted(([, a], [, b]) => a.localeCompare(b, locale))
            .map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
