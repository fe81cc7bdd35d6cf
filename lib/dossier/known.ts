import type { Day } from '../time/day.ts';
import type { Fact } from './fact.ts';
import { FIELD_IDS, fields, type FieldId } from './fields.ts';

const place = (field: FieldId) => fields[field].telling ?? Infinity;
/** Neither a judgement nor special: what may be shown, asked and counted without a second thought. */
const isOpen = (field: FieldId) => fields[field].sensitivity <= 1;

/** The newest fact of each field. @param facts the oldest first */
export function newest(facts: Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.field, fact])).values()];
}

/** What helps to talk, the most telling first (1.8): never a judgement, never something sensitive. */
export function tellingFacts(known: Fact[]): Fact[] {
  return known
    .filter(({ field }) => isOpen(field) && fields[field].telling !== undefined)
    .sort((a, b) => place(a.field) - place(b.field));
}

/** The most telling field that may be asked and is not known yet: the one thing worth asking next. */
export function nextQuestion(known: Pick<Fact, 'field'>[]): FieldId | undefined {
  const answered = new Set(known.map((fact) => fact.field));
  return FIELD_IDS.filter((id) => isOpen(id) && fields[id].ask && !answered.has(id)).sort((a, b) =>
    // Infinity less Infinity is not a number: fields without a place stay in their own order.
    place(a) === place(b) ? 0 : place(a) - place(b),
  )[0];
}

/** How much is known of what may be known: nobody is led to fill in what is sensitive (1.5). */
export function completeness(known: Pick<Fact, 'field'>[]): { known: number; of: number } {
  const answered = new Set(known.map((fact) => fact.field));
  const counted = FIELD_IDS.filter(isOpen);
  return { known: counted.filter((id) => answered.has(id)).length, of: counted.length };
}

/** Whether a fact was to be checked again by now. */
export function isStale({ reviewAfter }: Pick<Fact, 'reviewAfter'>, today: Day): boolean {
  return reviewAfter !== undefined && reviewAfter < today;
}
