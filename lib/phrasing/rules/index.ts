import type { Rule } from '../rule.ts';
import { absoluteNoProblemEn } from './absolute-no-problem-en.ts';
import { absolutePromiseEn } from './absolute-promise-en.ts';
import { absolutePromiseZh } from './absolute-promise-zh.ts';
import { absoluteQualityEn } from './absolute-quality-en.ts';
import { absoluteQualityZh } from './absolute-quality-zh.ts';
import { absoluteVowZh } from './absolute-vow-zh.ts';
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
  ...blamingZh,
  ...excuseLoadZh,
  ...excuseShirkZh,
  ...flatteryZh,
  ...overfullBestZh,
  ...overfullClaimsZh,
  ...overfullExtentZh,
  ...pettyZh,
  ...pushingZh,
];
