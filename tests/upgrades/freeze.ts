import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { test } from 'vitest';
import { keepCapture } from '../../lib/customer/capture.ts';
import { addPerson } from '../../lib/customer/add-person.ts';
import { record } from '../../lib/customer/timeline.ts';
import { DB_VERSION, EvergreenDb } from '../../lib/db/db.ts';
import { loadSample } from '../../lib/sample/sample.ts';
import { logOutcome, skip } from '../../lib/followup/close.ts';
import { dueBy } from '../../lib/followup/due.ts';

const hand = { at: Date.UTC(2026, 10, 21, 9), by: 'Lin Hui' };
const policy = { saleDay: 'zero', weekends: 'forward' } as const;

/**
 * Writes the database of the current version beside this file, to be opened by every later release:
 * `npm run freeze`, once, when a version is new. It never runs with the other tests.
 */
test(`a database of version ${DB_VERSION} is frozen`, async () => {
  const db = new EvergreenDb('freeze', () => hand.at);
  await loadSample(db, '2026-11-21', policy, hand);
  await addPerson(db, { name: 'Own Customer', email: 'own@gmail.com' }, hand);
  const [first, second] = await dueBy(db, '2026-11-30');
  if (first)
    await logOutcome(
      db,
      first.id,
      { outcome: 'spoke', result: 'well', text: 'Fine' },
      '2026-11-21',
      hand,
    );
  if (second) await skip(db, second.id, 'on holiday', hand);
  await keepCapture(
    db,
    { text: 'A note', source: { url: 'https://mail.example/1', title: 'Mail' } },
    hand,
  );
  const [person] = await db.people.toArray();
  if (person)
    await record(db, { kind: 'call', people: [person.id], text: '', outcome: 'noAnswer' }, hand);
  await db.people.update(person?.id ?? '', { formOfAddress: 'Ms Raman' });

  const backend = db.backendDB();
  const transaction = backend.transaction([...backend.objectStoreNames]);
  const stores = Object.fromEntries(
    [...backend.objectStoreNames].map((name) => {
      const table = transaction.objectStore(name);
      const indexes = [...table.indexNames].map((index) => {
        const { keyPath, multiEntry } = table.index(index);
        return { name: index, keyPath, multiEntry };
      });
      return [name, { keyPath: table.keyPath, indexes }];
    }),
  );
  const rows = Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  await writeFile(
    new URL(`v${DB_VERSION}.json`, import.meta.url),
    `${JSON.stringify({ stores, rows }, undefined, 1)}\n`,
  );
});
