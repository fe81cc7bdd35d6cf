import { INDUSTRIES, type Industry } from '../../industry.ts';
import type { Rule } from '../../rule.ts';
import { educationEn } from './education-en.ts';
import { educationZh } from './education-zh.ts';
import { financeEn } from './finance-en.ts';
import { financeZh } from './finance-zh.ts';
import { healthEn } from './health-en.ts';
import { healthZh } from './health-zh.ts';
import { insuranceEn } from './insurance-en.ts';
import { insuranceZh } from './insurance-zh.ts';
import { realEstateEn } from './real-estate-en.ts';
import { realEstateZh } from './real-estate-zh.ts';

/** The rules of each trade, in both languages. */
export const INDUSTRY_RULES: Record<Industry, readonly Rule[]> = {
  finance: [...financeEn, ...financeZh],
  insurance: [...insuranceEn, ...insuranceZh],
  health: [...healthEn, ...healthZh],
  realEstate: [...realEstateEn, ...realEstateZh],
  education: [...educationEn, ...educationZh],
};

/** The rules of the trades so named; any other name is nobody's trade. */
export const rulesOf = (names: readonly string[]): Rule[] =>
  INDUSTRIES.filter((industry) => names.includes(industry)).flatMap(
    (industry) => INDUSTRY_RULES[industry],
  );

/** The rules of all trades. */
export const EVERY_TRADE = rulesOf(INDUSTRIES);
