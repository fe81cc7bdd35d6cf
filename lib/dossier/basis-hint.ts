import type { Person } from '../customer/person.ts';
import type { EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';

/** Whether something private or special is kept of somebody, and no ground for it is noted. */
export function wantsBasis(
  { basis }: Pick<Person, 'basis'>,
  known: readonly Pick<Fact, 'field'>[],
  every: EveryField,
): boolean {
  if (basis) return false;
  return known.some(({ field }) => {
    const sensitivity = every.get(field)?.sensitivity;
    return sensitivity === 1 || sensitivity === 3;
  });
}
