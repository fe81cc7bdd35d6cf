import { GUARDS_EN } from '../guards/en.ts';
import type { Pack } from '../pack.ts';
import { RULES_EN } from '../rules/en.ts';
import { VOCABULARY_EN } from '../rules/vocabulary-en.ts';

/** English. */
export const EN: Pack = {
  locale: 'en',
  rules: RULES_EN,
  vocabulary: VOCABULARY_EN,
  guards: GUARDS_EN,
};
