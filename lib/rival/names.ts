import type { Rival } from './rival.ts';

/** Every name of a rival, as the user writes it. */
export const namesOf = ({ name, otherNames = [] }: Pick<Rival, 'name' | 'otherNames'>) => [
  name,
  ...otherNames,
];
