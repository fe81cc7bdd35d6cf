import type { Competitor } from './competitor.ts';

/** Every name of a competitor, as the user writes it. */
export const namesOf = ({ name, otherNames = [] }: Pick<Competitor, 'name' | 'otherNames'>) => [
  name,
  ...otherNames,
];
