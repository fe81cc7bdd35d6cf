import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bundle } from '../../scripts/bundle.mjs';

const at = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

let script: Promise<string> | undefined;

/** Writes the six customers of `few.ts` into the database that a page of the extension stands on. */
export async function fillWithFew(page: Page): Promise<void> {
  script ??= bundle(`
    import { addFew } from ${at('../few.ts')};
    import { db } from ${at('../../lib/db/db.ts')};
    globalThis.fill = () =>
      addFew(db, Temporal.Now.plainDateISO().toString(), { at: Date.now(), by: '' });`);
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await script });
  await page.evaluate(() => Reflect.get(globalThis, 'fill')());
  await session.detach();
}
