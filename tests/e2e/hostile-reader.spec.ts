import { test as base, expect } from './extension.ts';
import { connect, seen } from './detector.ts';
import { PageServer } from './pages.ts';
import { HOSTILE } from '../sites/corpus/hostile.ts';

const test = base.extend<{ server: PageServer }>({
  // Playwright wants a destructured first argument, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, hand) => {
    const pages = HOSTILE.map(({ html }, at) => [`/${at}`, html()]);
    const server = await PageServer.start(Object.fromEntries(pages));
    await hand(server);
    await server.close();
  },
});

test('checks 36 and 39: pages that were made to be hard to read are answered within limits, unchanged and without an error', async ({
  evergreen,
  server,
}) => {
  test.setTimeout(180_000);
  const tab = evergreen.context.pages()[0]!;
  const errors: Error[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  for (const [at, { name }] of HOSTILE.entries()) {
    await test.step(name, async () => {
      await tab.goto(server.url(`/${at}`));
      const before = await tab.evaluate(() => document.documentElement.outerHTML.length);
      const { answered, page } = await seen(evergreen, tab);
      expect(answered, name).toBe(true);
      expect(page?.people.length ?? 0, name).toBeLessThanOrEqual(50);
      expect(JSON.stringify(page ?? '').length, name).toBeLessThan(60_000);
      expect(await tab.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    });
  }
  expect(errors).toEqual([]);
});

test('a name that is turned about and full of invisible letters arrives as text, and its mail is understood', async ({
  evergreen,
  server,
}) => {
  const at = HOSTILE.findIndex(({ name }) => name.includes('turned about'));
  const tab = evergreen.context.pages()[0]!;
  await tab.goto(server.url(`/${at}`));
  const { posted } = await connect(evergreen, tab);
  await expect
    .poll(async () => (await posted()).at(-1)?.people[0])
    .toMatchObject({ as: 'from', address: 'tom@adeyemi.example' });
});
