import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { masked } from '../customer/numbers.ts';
import { addDays, addMonths, dayAt, type Day } from '../time/day.ts';
import { asAnswer } from './answer.ts';
import { consentFor } from './consent.ts';
import type { Fact } from './fact.ts';
import { fields, type FieldId } from './fields.ts';

/** Something sensitive is not kept for ever without a look at whether it still has to be, months. */
const SENSITIVE_REVIEW = 12;

/** When an answer that is given now is worth checking again. */
export function reviewAfter(field: FieldId, today: Day): Day | undefined {
  const { sensitivity, reviewMonths = sensitivity === 3 ? SENSITIVE_REVIEW : undefined } =
    fields[field];
  return reviewMonths === undefined ? undefined : addMonths(today, reviewMonths);
}

/**
 * Learns one answer. An earlier one stays in the history.
 * @throws RangeError when the value is no answer to such a question, NoConsentError when it is special
 *   and its keeping was not agreed to
 */
export async function learn(
  db: EvergreenDb,
  given: Pick<Fact, 'personId' | 'field' | 'value' | 'from'> & Partial<Pick<Fact, 'source' | 'consent'>>,
  hand: Hand,
): Promise<Done<Fact>> {
  const answer = asAnswer(fields[given.field], given.value);
  if (answer === undefined) throw new RangeError(`No answer to ${given.field}`);
  // A day more or less does not matter after months, so the zone does not either.
  const review = reviewAfter(given.field, dayAt(hand.at, 'UTC'));
  // Tomorrow in UTC is already today where the sun rises first.
  const agreed = consentFor(fields[given.field], given.consent, addDays(dayAt(hand.at, 'UTC'), 1));
  const { consent: _, ...rest } = given;
  return together(db, async () => {
    const fact: Fact = {
      ...created(hand),
      ...rest,
      value: masked(answer),
      ...(agreed && { consent: agreed }),
      ...(review && { reviewAfter: review }),
    };
    await db.facts.add(fact);
    return fact;
  });
}

/** Forgets the answers to one question, the earlier ones too. */
export async function forget(
  db: EvergreenDb,
  { personId, field }: Pick<Fact, 'personId' | 'field'>,
): Promise<Done<void>> {
  return together(db, async () => {
    await db.facts
      .where('personId')
      .equals(personId)
      .filter((fact) => fact.field === field)
      .delete();
  });
}

/** Every answer that was ever given, the oldest first. */
export async function factsOf(db: EvergreenDb, personId: string): Promise<Fact[]> {
  return db.facts.where('personId').equals(personId).sortBy('createdAt');
}
