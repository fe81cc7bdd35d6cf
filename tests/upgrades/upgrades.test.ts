import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { address, capture, event, organisation, person } from '../../lib/customer/person.ts';
import { DB_VERSION, EvergreenDb } from '../../lib/db/db.ts';
import { lastBatch, undo } from '../../lib/db/undo.ts';
import { fact } from '../../lib/dossier/fact.ts';
import { dueBy } from '../../lib/followup/due.ts';
import { reminder } from '../../lib/followup/reminder.ts';
import { sale } from '../../lib/sale/sale.ts';
import { store } from './store.ts';

/** Every table that is handed on for ever, and what each of its records must be. */
const SHAPES = {
  people: person,
  organisations: organisation,
  addresses: address,
  facts: fact,
  events: event,
  captures: capture,
  sales: sale,
  reminders: reminder,
};

const versions = Array.from({ length: DB_VERSION }, (_, index) => index + 1);

for (const version of versions) {
  test(`a database of version ${version} opens, keeps every record and stays usable`, async ({
    onTestFinished,
  }) => {
    // A missing file fails here: each version leaves its frozen database behind.
    const frozen = z
      .object({
        stores: z.record(z.string(), z.unknown()),
        rows: z.record(z.string(), z.array(z.unknown())),
      })
      .parse(JSON.parse(await readFile(new URL(`v${version}.json`, import.meta.url), 'utf8')));
    const name = `frozen-${version}`;
    await store(name, version, frozen);

    const db = new EvergreenDb(name);
    onTestFinished(() => db.delete());
    for (const [table, shape] of Object.entries(SHAPES)) {
      const rows = await db.table(table).toArray();
      expect(rows.length, table).toBe(frozen.rows[table]?.length);
      for (const row of rows) shape.parse(row);
    }
    expect((await dueBy(db, '2026-11-30')).length).toBeGreaterThan(0);
    const batch = await lastBatch(db);
    expect(batch).toBeDefined();
    await undo(db, batch ?? '');
  });
}
