import * as z from 'zod/mini';
import { masked } from '../customer/numbers.ts';
import { line } from '../customer/person.ts';
import { day } from '../db/record.ts';
import type { Day } from '../time/day.ts';
import type { Field } from './field.ts';

/** How and when somebody agreed. */
const agreed = z.object({ how: line, on: day });

/** The consent to keep something special; of children under 14 their parent or guardian consents too. */
export const consent = z.extend(agreed, {
  /** Of children only: whether one of them is under 14. */
  under14: z.optional(z.boolean()),
  guardian: z.optional(agreed),
});
export type Consent = z.infer<typeof consent>;

/** A special fact, and no consent to keep it. */
export class NoConsentError extends Error {
  override name = 'NoConsentError';
}

/** Whether an answer may be kept only with consent (GDPR art. 9, PIPL art. 29). */
export function needsConsent({ sensitivity }: Pick<Field, 'sensitivity'>): boolean {
  return sensitivity === 3;
}

/**
 * The consent as it is kept with an answer; `undefined` where none is needed.
 * @throws NoConsentError when it is missing, or lies in the future
 */
export function consentFor(
  field: Pick<Field, 'sensitivity' | 'children'>,
  given: Consent | undefined,
  today: Day,
): Consent | undefined {
  if (!needsConsent(field)) return undefined;
  const read = consent.safeParse(given).data;
  if (!read || read.on > today) throw new NoConsentError('No consent');
  const { on, under14, guardian } = read;
  const how = masked(read.how);
  if (!field.children) return { how, on };
  if (under14 === undefined) throw new NoConsentError('Nobody said how old the children are');
  if (!under14) return { how, on, under14 };
  if (!guardian || guardian.on > today) throw new NoConsentError('No consent of a guardian');
  return { how, on, under14, guardian: { how: masked(guardian.how), on: guardian.on } };
}

/** A consent while it is typed. */
export interface ConsentDraft {
  how: string;
  on: Day;
  under14: boolean | undefined;
  guardianHow: string;
  guardianOn: Day;
}

/** What is typed first: what was agreed to before, or nothing, today. */
export function draftOf(before: Consent | undefined, today: Day): ConsentDraft {
  return {
    how: before?.how ?? '',
    on: before?.on ?? today,
    under14: before?.under14,
    guardianHow: before?.guardian?.how ?? '',
    guardianOn: before?.guardian?.on ?? today,
  };
}

/** What was typed, as a consent; `undefined` while something is missing that the field asks for. */
export function consentOf(
  field: Pick<Field, 'sensitivity' | 'children'>,
  { how, on, under14, guardianHow, guardianOn }: ConsentDraft,
  today: Day,
): Consent | undefined {
  const given = { how, on, under14, guardian: { how: guardianHow, on: guardianOn } };
  const { guardian: _, ...alone } = given;
  try {
    return consentFor(field, under14 ? given : alone, today);
  } catch (error) {
    if (error instanceof NoConsentError) return undefined;
    throw error;
  }
}
