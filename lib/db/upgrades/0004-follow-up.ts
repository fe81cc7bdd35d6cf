import type { Upgrade } from './upgrade.ts';

const ADDED = ['promises', 'complaints', 'jobs', 'visits', 'routines', 'praises'];

/**
 * What is owed and planned beside sales: promises, complaints, jobs, visits, routines. Plans and
 * openers of the user's own; competitors, and what customers said for us beside them. Reminders are found
 * by what they come from, so that the overdue promise comes first however long the list is; what was
 * closed and what happened also by its time, for the week.
 */
export const followUp: Upgrade = {
  stores: {
    promises: 'id, personId',
    complaints: 'id, personId',
    jobs: 'id, personId',
    visits: 'id, personId',
    routines: 'id, personId',
    ownCadences: 'id',
    ownOpeners: 'id',
    competitors: 'id',
    praises: 'id, personId, competitorId',
    reminders: 'id, [state+showOn], [state+cadence+showOn], personId, anchor, closedAt',
    events: 'id, *people, happenedAt',
  },
  // Whoever is in the trash had none of these.
  upgrade: (transaction) =>
    transaction
      .table('trash')
      .toCollection()
      .modify(({ records }) => {
        for (const table of ADDED) records[table] ??= [];
      }),
};
