import type { Day } from '../time/day.ts';
import type { AnyFieldId, EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import type { Field, Occasion } from './field.ts';

const placeOf = ({ telling = Infinity }: Field) => telling;
/** Neither a judgement nor special: what may be shown, asked and counted without a second thought. */
const isOpen = ({ sensitivity }: Field) => sensitivity <= 1;
// Infinity less Infinity is not a number: fields without a place stay in their own order.
const byPlace = (a: Field, b: Field) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b));

/** The newest fact of each field. @param facts the oldest first */
export function newest(facts: Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.field, fact])).values()];
}

/**
 * What is shown without asking, the most telling first: on top with the name, as topics to talk
 * about (1.8), or as the other facts. Never a judgement, never something sensitive.
 */
export function tellingFacts(known: Fact[], every: EveryField, shown?: Field['shown']): Fact[] {
  return known
    .flatMap((fact) => {
      const field = every.get(fact.field);
      const fits = field && isOpen(field) && field.telling !== undefined && field.shown === shown;
      return fits ? [{ fact, field }] : [];
    })
    .sort((a, b) => byPlace(a.field, b.field))
    .map(({ fact }) => fact);
}

/** A question, and the occasion that makes it come naturally, where there is one. */
export interface Question {
  field: AnyFieldId;
  occasion: Occasion | undefined;
}

/**
 * What may be asked and is not known yet, the one worth asking next first: what fits the most
 * pressing occasion, then the most telling (1.3). Own questions come after our telling ones.
 */
export function questions(
  known: readonly Pick<Fact, 'field'>[],
  every: EveryField,
  occasions: readonly Occasion[] = [],
): Question[] {
  const answered = new Set<AnyFieldId>(known.map((fact) => fact.field));
  const open = [...every].flatMap(([id, field]) =>
    isOpen(field) && field.ask && !answered.has(id)
      ? [{ id, field, fits: occasions.findIndex((one) => field.occasions?.includes(one)) }]
      : [],
  );
  const rank = ({ fits }: { fits: number }) => (fits < 0 ? occasions.length : fits);
  return open
    .sort((a, b) => rank(a) - rank(b) || byPlace(a.field, b.field))
    .map(({ id, fits }) => ({ field: id, occasion: occasions[fits] }));
}

/** How much is known of what may be known: nobody is led to fill in what is sensitive (1.5). */
export function completeness(
  known: Pick<Fact, 'field'>[],
  every: EveryField,
): { known: number; of: number } {
  const answered = new Set<AnyFieldId>(known.map((fact) => fact.field));
  const counted = [...every].filter(([, field]) => isOpen(field)).map(([id]) => id);
  return { known: counted.filter((id) => answered.has(id)).length, of: counted.length };
}

/** Whether a fact was to be checked again by now. */
export function isStale({ reviewAfter }: Pick<Fact, 'reviewAfter'>, today: Day): boolean {
  return reviewAfter !== undefined && reviewAfter < today;
}
