import type { Server } from 'node:http';
import { CardReader, loadGuard, markedIn, serveComposers } from './composer.ts';
import { expect, test, type EvergreenBrowser } from './extension.ts';

let server: Server;
let at: (kind: string, text: string) => string;
test.beforeAll(async () => {
  ({ server, at } = await serveComposers());
});
test.afterAll(() => {
  server.close();
});

const TEXT = 'We guarantee delivery on Friday. Bye.';

/** A draft with the guard at work, and what went wrong in its page. */
async function compose(evergreen: EvergreenBrowser, text = TEXT) {
  const page = evergreen.context.pages()[0]!;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(at('rich', text));
  await page.locator('[contenteditable]').click();
  await loadGuard(evergreen, page);
  await expect.poll(() => markedIn(page)).toHaveLength(1);
  return { page, errors, card: await CardReader.of(page) };
}

test('ten thousand expressions freeze nothing, and a bounded number is marked', async ({
  evergreen,
}) => {
  const { page, errors } = await compose(evergreen);
  const { longest, layout } = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
    const root = document.querySelector('[contenteditable]');
    const lines = Array.from({ length: 10_000 }, (_, n) => {
      const line = document.createElement('p');
      line.textContent = `We guarantee it, number ${n}.`;
      return line;
    });
    const before = performance.now();
    root?.prepend(...lines);
    // The browser lays ten thousand lines out, which is not what is measured, but measured by.
    document.body.getBoundingClientRect();
    const layout = performance.now() - before;
    await new Promise(requestAnimationFrame);
    await new Promise((done) => {
      setTimeout(done, 100);
    });
    tasks.length = 0;
    await new Promise((done) => {
      setTimeout(done, 2500);
    });
    return { longest: Math.max(0, ...tasks), layout };
  });
  expect(longest).toBeLessThan(5 * layout);
  await expect.poll(() => markedIn(page).then((all) => all.length)).toBe(300);
  expect(errors).toEqual([]);
});

test('a page that rewrites its editor while the card is open gets no wrong replacement', async ({
  evergreen,
}) => {
  const { page, errors, card } = await compose(evergreen);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+.');
  await expect.poll(() => card.isOpen()).toBe(true);
  await page.evaluate(() => {
    const root = document.querySelector('[contenteditable]');
    let turn = 0;
    setInterval(() => {
      turn += 1;
      if (root) root.innerHTML = `<p>Line ${turn} of another text. We guarantee nothing here.</p>`;
    }, 15);
  });
  // The words are gone, and so is their card; or it stays, and what it would do is refused.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  expect(await page.locator('[contenteditable]').innerText()).toMatch(
    /^Line \d+ of another text\. We guarantee nothing here\.$/,
  );
  expect(errors).toEqual([]);
});

test('an editor that is removed in the middle of a replacement leaves no error behind', async ({
  evergreen,
}) => {
  const { page, errors, card } = await compose(evergreen);
  await page.evaluate(() => {
    const root = document.querySelector('[contenteditable]');
    root?.addEventListener('beforeinput', () => root.remove());
    document.addEventListener('selectionchange', () => {
      setTimeout(() => root?.remove(), 10);
    });
  });
  await page.keyboard.press('Alt+.');
  await expect.poll(() => card.isOpen()).toBe(true);
  await card.press('We aim for').catch(() => undefined);
  await page.waitForTimeout(800);
  expect(await page.locator('[contenteditable]').count()).toBe(0);
  expect(errors).toEqual([]);
  // Another draft of the same page is guarded as before.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable><p id="new">A</p></div>');
  });
  await page.locator('#new').click();
  await page.keyboard.type(' We guarantee it.');
  await expect.poll(() => markedIn(page)).toEqual(['We guarantee']);
});
