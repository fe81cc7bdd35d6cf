import 'fake-indexeddb/auto';
import { test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { dbContract } from '../../db-contract.ts';

for (const [index, expectation] of dbContract.entries()) {
  test(expectation.name, async ({ onTestFinished }) => {
    // A clock that runs backwards: nothing may rely on it.
    let now = 1_000_000;
    const db = new EvergreenDb(`contract-${index}`, () => (now -= 1000));
    onTestFinished(() => db.delete());
    await expectation.holds(db);
  });
}
