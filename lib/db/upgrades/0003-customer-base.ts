import type { Upgrade } from './upgrade.ts';

/**
 * Links, circles and questions of the user's own; further domains of an organisation; the trash; what
 * was imported; what is searched of notes; what the table of customers shows.
 */
export const customerBase: Upgrade = {
  stores: {
    people: 'id, organisationId, *circleIds',
    organisations: 'id, domain, *aliasDomains',
    links: 'id, from, to',
    circles: 'id',
    ownFields: 'id',
    trash: 'id, removedAt',
    imports: 'id',
    noteHaystacks: 'part',
    roll: 'part',
  },
};
