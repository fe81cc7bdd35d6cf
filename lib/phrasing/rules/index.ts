import type { Rule } from '../rule.ts';
import { absoluteMoreEn } from './absolute-more-en.ts';
import { absoluteNoProblemEn } from './absolute-no-problem-en.ts';
import { absolutePromiseEn } from './absolute-promise-en.ts';
import { absolutePromiseZh } from './absolute-promise-zh.ts';
import { absoluteQualityEn } from './absolute-quality-en.ts';
import { absoluteQualityZh } from './absolute-quality-zh.ts';
import { absoluteVowZh } from './absolute-vow-zh.ts';
import { bashingMoreEn } from './bashing-more-en.ts';
import { blamingEn } from './blaming-en.ts';
import { competitorBashingEn } from './competitor-bashing-en.ts';
import { competitorBashingZh } from './competitor-bashing-zh.ts';
import { blamingZh } from './blaming-zh.ts';
import { excuseLoadZh } from './excuse-load-zh.ts';
import { excuseShirkZh } from './excuse-shirk-zh.ts';
import { flatteryZh } from './flattery-zh.ts';
import { overfullBestZh } from './overfull-best-zh.ts';
import { overfullClaimsZh } from './overfull-claims-zh.ts';
import { overfullExtentZh } from './overfull-extent-zh.ts';
import { pettyZh } from './petty-zh.ts';
import { pushingZh } from './pushing-zh.ts';
import { excuseOthersEn } from './excuse-others-en.ts';
import { excuseWorkloadEn } from './excuse-workload-en.ts';
import { flatteryEn } from './flattery-en.ts';
import { overfullExtentEn } from './overfull-extent-en.ts';
import { overfullSuperlativeEn } from './overfull-superlative-en.ts';
import { pettyEn } from './petty-en.ts';
import { pushingNowEn } from './pushing-now-en.ts';
import { pushingScarcityEn } from './pushing-scarcity-en.ts';

/** Every rule of the guard. */
export const RULES: readonly Rule[] = [
  ...absoluteMoreEn,
  ...absoluteNoProblemEn,
  ...absolutePromiseEn,
  ...absolutePromiseZh,
  ...absoluteQualityEn,
  ...absoluteQualityZh,
  ...absoluteVowZh,
  ...bashingMoreEn,
  ...blamingEn,
  ...competitorBashingEn,
  ...competitorBashingZh,
  ...blamingZh,
  ...excuseLoadZh,
  ...excuseShirkZh,
  ...flatteryZh,
  ...overfullBestZh,
  ...overfullClaimsZh,
  ...overfullExtentZh,
  ...pettyZh,
  ...pushingZh,
  ...excuseOthersEn,
  ...excuseWorkloadEn,
  ...flatteryEn,
  ...overfullExtentEn,
  ...overfullSuperlativeEn,
  ...pettyEn,
  ...pushingNowEn,
  ...pushingScarcityEn,
];
