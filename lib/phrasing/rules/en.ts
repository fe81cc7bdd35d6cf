import type { Rule } from '../rule.ts';
import { absoluteGuaranteeEn } from './absolute-guarantee-en.ts';
import { absoluteMoreEn } from './absolute-more-en.ts';
import { absoluteNoProblemEn } from './absolute-no-problem-en.ts';
import { absolutePromiseEn } from './absolute-promise-en.ts';
import { absoluteQualityEn } from './absolute-quality-en.ts';
import { bashingMoreEn } from './bashing-more-en.ts';
import { blamingEn } from './blaming-en.ts';
import { competitorBashingEn } from './competitor-bashing-en.ts';
import { excuseOthersEn } from './excuse-others-en.ts';
import { excuseWorkloadEn } from './excuse-workload-en.ts';
import { flatteryEn } from './flattery-en.ts';
import { overfullExtentEn } from './overfull-extent-en.ts';
import { overfullResultsEn } from './overfull-results-en.ts';
import { overfullSuperlativeEn } from './overfull-superlative-en.ts';
import { pettyEn } from './petty-en.ts';
import { pushingNowEn } from './pushing-now-en.ts';
import { pushingScarcityEn } from './pushing-scarcity-en.ts';

/** Every English rule of the guard. */
export const RULES_EN: readonly Rule[] = [
  ...absoluteGuaranteeEn,
  ...absoluteMoreEn,
  ...absoluteNoProblemEn,
  ...absolutePromiseEn,
  ...absoluteQualityEn,
  ...bashingMoreEn,
  ...blamingEn,
  ...competitorBashingEn,
  ...excuseOthersEn,
  ...excuseWorkloadEn,
  ...flatteryEn,
  ...overfullExtentEn,
  ...overfullResultsEn,
  ...overfullSuperlativeEn,
  ...pettyEn,
  ...pushingNowEn,
  ...pushingScarcityEn,
];
