import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/bundle.mjs';
import { dbContract } from '../db-contract.ts';
import { expect, test } from './extension.ts';

/** Runs one expectation of the contract in the page; answers what went wrong. */
const RUNNER = `
  import { dbContract } from ${JSON.stringify(fileURLToPath(new URL('../db-contract.ts', import.meta.url)))};
  import { EvergreenDb } from ${JSON.stringify(fileURLToPath(new URL('../../lib/db/db.ts', import.meta.url)))};
  globalThis.holds = async (index) => {
    let now = 1_000_000;
    const db = new EvergreenDb('contract-' + index, () => (now -= 1000));
    try {
      await dbContract[index].holds(db);
      return 'held';
    } catch (error) {
      return String(error);
    } finally {
      await db.delete();
    }
  };`;

test('the store’s contract holds in Chromium’s own IndexedDB', async ({ evergreen }) => {
  const page = await evergreen.context.newPage();
  // Any page of the extension's own origin has its databases.
  await page.goto(`chrome-extension://${evergreen.id}/sidepanel.html`);
  const session = await evergreen.context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await bundle(RUNNER) });
  for (const [index, { name }] of dbContract.entries()) {
    await test.step(name, async () => {
      expect(await page.evaluate((index) => Reflect.get(globalThis, 'holds')(index), index)).toBe(
        'held',
      );
    });
  }
});
