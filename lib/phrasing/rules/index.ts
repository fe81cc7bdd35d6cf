import type { Rule } from '../rule.ts';
import { RULES_EN } from './en.ts';
import { RULES_ZH } from './zh.ts';

/** Every rule of the guard. */
export const RULES: readonly Rule[] = [...RULES_EN, ...RULES_ZH];
