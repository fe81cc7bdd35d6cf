import type { Guard } from '../rule.ts';

/** What makes a promise harmless wherever it stands. */
export const SPOKEN_FOR = [
  'negation',
  'quotation',
  'reported',
  'question',
  'condition',
] as const satisfies Guard[];
