import type { EvergreenDb } from '../db/db.ts';
import type { Settings } from '../settings/settings.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import type { EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import { newest } from './known.ts';
import { isInUse } from './sensitive.ts';

/** From then on somebody buys for themselves, months. */
const OF_AGE = 18 * 12;
/** The day stays in sight for a while after, days. */
const AFTER = 30;

/** What is known of when these people were born, the oldest answer first. */
export async function birthsOf(db: EvergreenDb, personIds: string[]): Promise<Fact[]> {
  const facts = await db.facts.where('personId').anyOf(personIds).sortBy('createdAt');
  return facts.filter(({ field }) => field === 'relative_birth_date');
}

/**
 * The day on which a young relative comes of age (0.18): one for each, while it is ahead or was
 * lately. None while the question about children is switched off, as it is at first.
 */
export function comingOfAge(
  personId: string,
  births: Fact[],
  every: EveryField,
  on: Settings['sensitiveFields'],
  today: Day,
): Day | undefined {
  const [born] = newest(births.filter((fact) => fact.personId === personId));
  if (!born || !isInUse(born.field, every, on)) return undefined;
  const day = addMonths(born.value, OF_AGE);
  return day >= addDays(today, -AFTER) ? day : undefined;
}
