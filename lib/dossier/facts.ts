import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { masked } from '../customer/numbers.ts';
import { addDays, addMonths, dayAt, type Day } from '../time/day.ts';
import { asAnswer, optionsAfter } from './answer.ts';
import { consentFor } from './consent.ts';
import type { Fact } from './fact.ts';
import { fields } from './fields.ts';
import type { Field } from './field.ts';
import type { AnyFieldId } from './every-field.ts';
import { asField, recordOfOwn } from './own-field.ts';

const OURS: Partial<Record<string, Field>> = fields;

/** Something sensitive is not kept for ever without a look at whether it still has to be, months. */
const SENSITIVE_REVIEW = 12;

/** When an answer that is given now is worth checking again. */
export function reviewAfter(field: Field, today: Day): Day | undefined {
  const { sensitivity, reviewMonths = sensitivity === 3 ? SENSITIVE_REVIEW : undefined } = field;
  return reviewMonths === undefined ? undefined : addMonths(today, reviewMonths);
}

/**
 * Learns one answer. An earlier one stays in the history.
 * @throws RangeError when the value is no answer to such a question, NoConsentError when it is special
 *   and its keeping was not agreed to
 */
export async function learn(
  db: EvergreenDb,
  given: Pick<Fact, 'personId' | 'field' | 'value' | 'from'> &
    Partial<Pick<Fact, 'source' | 'consent'>>,
  hand: Hand,
): Promise<Done<Fact>> {
  const { consent, ...answered } = given;
  return together(db, async () => {
    const field = await fieldCalled(db, given.field);
    const answer = field && asAnswer(field, given.value);
    if (!field || answer === undefined) throw new RangeError(`No answer to ${given.field}`);
    if (field.inOrder) await checkOrder(db, field, { ...given, value: answer });
    // A day more or less does not matter after months, so the zone does not either.
    const today = dayAt(hand.at, 'UTC');
    const review = reviewAfter(field, today);
    // Where the sun rises first, tomorrow in UTC is today.
    const agreed = consentFor(field, consent, addDays(today, 1));
    const fact: Fact = {
      ...created(hand),
      ...answered,
      value: masked(answer),
      ...(agreed && { consent: agreed }),
      ...(review && { reviewAfter: review }),
    };
    await db.facts.add(fact);
    return fact;
  });
}

/** A step is left out. Part of a transaction. @throws RangeError */
async function checkOrder(
  db: EvergreenDb,
  field: Field,
  { personId, field: id, value }: Pick<Fact, 'personId' | 'field' | 'value'>,
): Promise<void> {
  const known = (await factsOf(db, personId)).findLast((fact) => fact.field === id)?.value;
  if (!Object.hasOwn(optionsAfter(field, known) ?? {}, value)) {
    throw new RangeError(`${id}: ${value} does not follow ${known}`);
  }
}

async function fieldCalled(db: EvergreenDb, id: AnyFieldId): Promise<Field | undefined> {
  const recordId = recordOfOwn(id);
  const own = recordId === undefined ? undefined : await db.ownFields.get(recordId);
  return own ? asField(own) : OURS[id];
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
