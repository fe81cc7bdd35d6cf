import type { Rule } from '../rule.ts';
import { absoluteNoProblemEn } from './absolute-no-problem-en.ts';
import { absolutePromiseEn } from './absolute-promise-en.ts';
import { absolutePromiseZh } from './absolute-promise-zh.ts';
import { absoluteQualityEn } from './absolute-quality-en.ts';
import { absoluteQualityZh } from './absolute-quality-zh.ts';
import { absoluteVowZh } from './absolute-vow-zh.ts';
import { competitorBashingEn } from './competitor-bashing-en.ts';
import { competitorBashingZh } from './competitor-bashing-zh.ts';

/** Every rule of the guard. */
export const RULES: readonly Rule[] = [
  ...absoluteNoProblemEn,
  ...absolutePromiseEn,
  ...absolutePromiseZh,
  ...absoluteQualityEn,
  ...absoluteQualityZh,
  ...absoluteVowZh,
  ...competitorBashingEn,
  ...competitorBashingZh,
];
