import type { EvergreenDb } from '../../../lib/db/db.ts';
import { BACKUP_TABLES } from '../../../lib/exchange/backup.ts';
import type { Incoming } from '../../../lib/exchange/incoming.ts';

export const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
export const order = { file: 'people.vcf', hand, today: '2026-11-21' };

/** A record of a file: Priya Raman, if nothing else is said. */
export const row = (given: Partial<Incoming>, place = 1): Incoming => ({
  name: 'Priya Raman',
  emails: [],
  phones: [],
  handles: [],
  tags: [],
  facts: [],
  notes: [],
  place,
  ...given,
});

/** Every record of the user, as one text. */
export async function dumpOf(db: EvergreenDb): Promise<string> {
  const rows = await Promise.all(BACKUP_TABLES.map((name) => db.table(name).toArray()));
  return JSON.stringify(Object.fromEntries(BACKUP_TABLES.map((name, at) => [name, rows[at]])));
}
