import type { Rule } from '../rule.ts';
import { absolutePromiseZh } from './absolute-promise-zh.ts';
import { absoluteQualityZh } from './absolute-quality-zh.ts';
import { absoluteVowZh } from './absolute-vow-zh.ts';
import { blamingZh } from './blaming-zh.ts';
import { competitorBashingZh } from './competitor-bashing-zh.ts';
import { excuseLoadZh } from './excuse-load-zh.ts';
import { excuseShirkZh } from './excuse-shirk-zh.ts';
import { flatteryZh } from './flattery-zh.ts';
import { overfullBestZh } from './overfull-best-zh.ts';
import { overfullClaimsZh } from './overfull-claims-zh.ts';
import { overfullExtentZh } from './overfull-extent-zh.ts';
import { pettyZh } from './petty-zh.ts';
import { pushingThreatZh } from './pushing-threat-zh.ts';
import { pushingZh } from './pushing-zh.ts';

/** Every Chinese rule of the guard. */
export const RULES_ZH: readonly Rule[] = [
  ...absolutePromiseZh,
  ...absoluteQualityZh,
  ...absoluteVowZh,
  ...blamingZh,
  ...competitorBashingZh,
  ...excuseLoadZh,
  ...excuseShirkZh,
  ...flatteryZh,
  ...overfullBestZh,
  ...overfullClaimsZh,
  ...overfullExtentZh,
  ...pettyZh,
  ...pushingZh,
  ...pushingThreatZh,
];
