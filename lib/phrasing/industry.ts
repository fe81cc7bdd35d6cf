/** Trades whose law knows claims that are fine elsewhere. Each is a pack of rules, off until it is switched on. */
export const INDUSTRIES = ['finance', 'insurance', 'health', 'realEstate', 'education'] as const;
export type Industry = (typeof INDUSTRIES)[number];

const isIndustry = (value: unknown): value is Industry =>
  INDUSTRIES.some((industry) => industry === value);

/** Whether a value is a list of industries. */
export const areIndustries = (value: unknown): value is Industry[] =>
  Array.isArray(value) && value.every(isIndustry);
