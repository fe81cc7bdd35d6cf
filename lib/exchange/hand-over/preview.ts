import type { EvergreenDb } from '../../db/db.ts';
import { matchIds } from './match.ts';
import type { Taken } from './read.ts';

/** One customer of a hand-over, before it is taken. */
export interface Offered {
  name: string;
  organisation: string | undefined;
  /** Known here already, by whatever id. */
  known: boolean;
  facts: number;
  entries: number;
  /** Calls, visits and whatever else is open; what only prepares one is not counted beside it. */
  openSteps: number;
}

/** Whom a hand-over holds, in its order, and what of each. */
export async function previewHandOver(db: EvergreenDb, { rows }: Taken): Promise<Offered[]> {
  const ids = await matchIds(db, rows);
  const here = await db.people.bulkGet(rows.people.map((row) => String(row['id'])));
  const organisations = new Map(rows.organisations.map((row) => [row['id'], String(row['name'])]));
  const facts = countBy(rows.facts.map((row) => row['personId']));
  const open = countBy(
    rows.reminders
      .filter((row) => row['state'] === 'open' && row['step'] !== 'brief')
      .map((row) => row['personId']),
  );
  const entries = countBy(rows.events.flatMap((row) => row['people'] as unknown[]));
  return rows.people.map((row, index) => {
    const id = row['id'];
    return {
      name: String(row['name']),
      organisation: organisations.get(row['organisationId']),
      known: here[index] !== undefined || ids.has(String(id)),
      facts: facts.get(id) ?? 0,
      entries: entries.get(id) ?? 0,
      openSteps: open.get(id) ?? 0,
    };
  });
}

function countBy(keys: unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
