/** Trades whose law knows claims that are fine elsewhere. Each is a pack of rules, off until it is switched on. */
export const INDUSTRIES = ['finance', 'insurance', 'health', 'realEstate', 'education'] as const;
export type Industry = (typeof INDUSTRIES)[number];
