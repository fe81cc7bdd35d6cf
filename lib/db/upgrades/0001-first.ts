import type { Upgrade } from './upgrade.ts';

export const first: Upgrade = {
  stores: {
    people: 'id',
    organisations: 'id, domain',
    addresses: '[kind+value+personId], personId',
    facts: 'id, personId',
    events: 'id, *people',
    captures: 'id',
    sales: 'id, personId',
    reminders: 'id, [state+showOn], personId, anchor',
    changes: 'stamp, batch',
    notices: 'id',
    device: 'key',
  },
};
