import type { Upgrade } from './upgrade.ts';

/** What the search scans; and the people of an organisation, whose lines its name stands in. */
export const search: Upgrade = {
  stores: { people: 'id, organisationId', haystacks: 'part' },
};
