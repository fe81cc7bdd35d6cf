import type { EvergreenDb } from '../db/db.ts';
import type { Complaint } from './complaint.ts';

/** What a customer complains of and is not settled, the oldest first: until then nothing is sold (1.9). */
export async function openComplaints(db: EvergreenDb, personId: string): Promise<Complaint[]> {
  return db.complaints
    .where('personId')
    .equals(personId)
    .filter(({ state }) => state === 'open')
    .sortBy('openedAt');
}
