import type { Person } from '../../lib/customer/person.ts';
import { longAgo } from '../../lib/customer/attention.ts';
import { db } from '../../lib/db/db.ts';
import { readBeside, type Beside } from '../../lib/followup/beside.ts';
import { citiesOf, nearOf, trips } from '../../lib/followup/openers/near.ts';
import type { Situation } from '../../lib/followup/openers/situation.ts';
import type { OwnOpener } from '../../lib/followup/own-opener.ts';
import { ownOpeners } from '../../lib/followup/own-openers.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { Desk } from '../desk.tsx';

/** What a talk with one customer stands on. */
export interface Ground {
  beside: Beside;
  own: OwnOpener[];
  situationOf: (reminder: Reminder) => Situation;
}

/** Reads it for some customers at once. */
export async function readGround(
  personIds: readonly Person['id'][],
  { today, zone, attendMonths }: Pick<Desk, 'today' | 'zone' | 'attendMonths'>,
): Promise<Map<string, Ground>> {
  const [besides, own, coming, cities] = await Promise.all([
    readBeside(db, personIds),
    ownOpeners(db),
    trips(db, today),
    citiesOf(db, personIds),
  ]);
  const before = longAgo(today, attendMonths, zone);
  return new Map(
    [...besides].map(([id, beside]) => {
      const near = nearOf(id, cities, coming);
      const situationOf = (reminder: Reminder) => ({
        beside,
        reminder,
        today,
        zone,
        longAgo: before,
        near,
      });
      return [id, { beside, own, situationOf }];
    }),
  );
}
