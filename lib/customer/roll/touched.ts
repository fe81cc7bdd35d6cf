import type { EvergreenDb } from '../../db/db.ts';
import type { Change } from '../../db/change.ts';
import type { Row } from './row.ts';

/** Whose rows a few changes touch. */
export async function rowsTouched(
  db: EvergreenDb,
  changes: Change[],
  rows: readonly Row[],
): Promise<Set<string>> {
  const keysOf = (table: string) =>
    changes
      .filter((change) => change.table === table)
      .map(({ key }) => key)
      .filter((key) => typeof key === 'string');
  const touched = new Set(keysOf('people'));
  const organisations = new Set(keysOf('organisations'));
  if (organisations.size > 0) {
    for (const { id, organisationId } of rows)
      if (organisations.has(organisationId)) touched.add(id);
  }
  const reminders = await db.reminders.bulkGet(keysOf('reminders'));
  for (const reminder of reminders) if (reminder) touched.add(reminder.personId);
  for (const { table, before } of changes) {
    // Whose step it was: it may have been taken out, or moved to somebody else.
    const personId = table === 'reminders' ? before?.['personId'] : undefined;
    if (typeof personId === 'string') touched.add(personId);
  }
  return touched;
}
