import type { FieldId } from '../dossier/fields.ts';
import type { Known } from './cadence.ts';

/** What a customer answered to one question. */
export function answerTo({ facts }: Known, field: FieldId): string | undefined {
  return facts.find((fact) => fact.field === field)?.value;
}
