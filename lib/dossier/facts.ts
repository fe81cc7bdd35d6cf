import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import type { Fact } from './fact.ts';
import { FIELD_IDS, fields, type FieldId } from './fields.ts';

/** Learns one answer. An earlier one stays in the history. */
export async function learn(
  db: EvergreenDb,
  given: Pick<Fact, 'personId' | 'field' | 'value' | 'from'> & Partial<Pick<Fact, 'source'>>,
  hand: Hand,
): Promise<Done<Fact>> {
  return together(db, async () => {
    const fact: Fact = { ...created(hand), ...given };
    await db.facts.add(fact);
    return fact;
  });
}

/** The newest fact of each field, most telling field first. */
export async function knownFacts(db: EvergreenDb, personId: string): Promise<Fact[]> {
  const facts = await db.facts.where('personId').equals(personId).toArray();
  const newest = new Map<FieldId, Fact>();
  for (const fact of facts.sort((a, b) => a.createdAt - b.createdAt)) newest.set(fact.field, fact);
  return [...newest.values()].sort((a, b) => fields[a.field].telling - fields[b.field].telling);
}

/** The most telling field that is not known yet: the one thing worth asking next. */
export function nextQuestion(known: Pick<Fact, 'field'>[]): FieldId | undefined {
  const answered = new Set(known.map((fact) => fact.field));
  return FIELD_IDS.toSorted((a, b) => fields[a].telling - fields[b].telling).find(
    (field) => !answered.has(field),
  );
}
