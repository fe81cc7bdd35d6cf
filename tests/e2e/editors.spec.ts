import { rm, mkdtemp } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { bundleEditors, EDITORS, PLACES } from '../editors/build.ts';
import { DRAFT, prove, type Hands } from '../editors/matrix.ts';
import { serveEditors } from '../editors/serve.ts';
import { CardReader, markedIn } from './composer.ts';
import { launch, type EvergreenBrowser } from './extension.ts';

// One browser for all of them, one after the other.
test.describe.configure({ mode: 'default' });

let profile: string;
let server: Server;
let at: (name: string) => string;
let evergreen: EvergreenBrowser;
test.beforeAll(async () => {
  ({ server, at } = await serveEditors(await bundleEditors([...EDITORS, ...PLACES])));
  profile = await mkdtemp(join(tmpdir(), 'evergreen-'));
  evergreen = await launch({ profile });
});
test.afterAll(async () => {
  await evergreen.close();
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

function handsOn(page: Page, card: CardReader): Hands {
  return {
    spaceTurnsBold: [],
    async open(name) {
      await page.goto(at(name));
      await page.waitForFunction(() => globalThis.editorUnderTest !== undefined);
    },
    async click() {
      const draft = page.locator(DRAFT);
      const box = await draft.boundingBox();
      await draft.click({ position: { x: (box?.width ?? 0) - 40, y: (box?.height ?? 0) / 2 } });
    },
    press: (...keys) => page.keyboard.press(keys.join('+')),
    lines: () => page.evaluate(() => globalThis.editorUnderTest?.lines() ?? []),
    marked: async () => (await Promise.all(page.frames().map(markedIn))).flat(),
    card: () => card.text(),
  };
}

for (const name of [...EDITORS, ...PLACES]) {
  test(`2.11 in ${name} the words are marked, replaced in its model, undone and written on`, async () => {
    const page = await evergreen.context.newPage();
    await prove(handsOn(page, await CardReader.of(page)), name);
    await page.close();
  });
}
