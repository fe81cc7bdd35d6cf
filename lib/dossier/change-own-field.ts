import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import { ownField, ownFieldId, recordOfOwn, type OwnField } from './own-field.ts';

/** What the user says of a question. */
export type OwnQuestion = Pick<OwnField, 'label' | 'type' | 'sensitivity'> &
  Partial<Pick<OwnField, 'ask' | 'options'>>;

/** A choice needs something to choose from. */
export class NoOptionsError extends Error {
  override name = 'NoOptionsError';
}

/**
 * Adds a question to the dossier.
 * @throws NoOptionsError for a choice of fewer than two answers; ZodError for an empty label
 */
export async function addOwnField(
  db: EvergreenDb,
  question: OwnQuestion,
  hand: Hand,
): Promise<Done<OwnField>> {
  const options = [...new Set(question.options?.map((one) => one.trim()))].filter(Boolean);
  if (question.type === 'choice' && options.length < 2) throw new NoOptionsError(question.label);
  const { ask, label, type, sensitivity } = question;
  const field = ownField.parse({
    ...created(hand),
    label,
    type,
    sensitivity,
    // A judgement is not asked for.
    ...(ask?.trim() && sensitivity < 2 && { ask }),
    ...(type === 'choice' && { options }),
  });
  return together(db, async () => {
    await db.ownFields.add(field);
    return field;
  });
}

/** Changes the words of a question. Its type and its answers stay as they are. */
export async function renameOwnField(
  db: EvergreenDb,
  id: string,
  words: Pick<OwnQuestion, 'label' | 'ask'>,
  hand: Hand,
): Promise<Done<void>> {
  const { label, ask } = ownField.parse({
    ...created(hand),
    type: 'text',
    sensitivity: 0,
    label: words.label,
    ...(words.ask?.trim() && { ask: words.ask }),
  });
  return together(db, async () => {
    await db.ownFields.update(id, { label, ask, ...touched(hand) });
  });
}

/** The people who have an answer to each question of the user's own, by the id of its record. */
export async function answeredBy(db: EvergreenDb): Promise<Map<string, Set<string>>> {
  const people = new Map<string, Set<string>>();
  await db.facts.each(({ field, personId }) => {
    const id = recordOfOwn(field);
    if (id === undefined) return;
    people.set(id, (people.get(id) ?? new Set()).add(personId));
  });
  return people;
}

/** Removes a question with every answer to it. */
export async function removeOwnField(db: EvergreenDb, id: string): Promise<Done<void>> {
  const field = ownFieldId(id);
  return together(db, async () => {
    await db.facts.filter((fact) => fact.field === field).delete();
    await db.ownFields.delete(id);
  });
}
