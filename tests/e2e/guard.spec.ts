import type { Server } from 'node:http';
import type { Frame, Page } from '@playwright/test';
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

const TEXT = 'We guarantee delivery on Friday, but we cannot guarantee the colour.';

async function compose(evergreen: EvergreenBrowser, kind: string, text = TEXT) {
  const page = evergreen.context.pages()[0]!;
  await page.goto(at(kind, text));
  const inner = kind === 'frame' ? page.frames()[1]! : page.mainFrame();
  const editor = inner.locator('textarea, [contenteditable]');
  await editor.click({ position: { x: 300, y: 100 } });
  await loadGuard(evergreen, page);
  return { page, inner, editor, card: await CardReader.of(page) };
}

/** Clicks the words where they stand on the screen. */
async function clickWords(page: Page, inner: Frame, words: string) {
  const point = await inner.evaluate((words) => {
    for (const name of ['ev-1', 'ev-2']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (range instanceof Range && range.toString() === words) {
          const rect = range.getBoundingClientRect();
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
    }
    return undefined;
  }, words);
  if (!point) throw new Error(`"${words}" is not marked`);
  const frame = inner.parentFrame() ? await (await inner.frameElement()).boundingBox() : undefined;
  const border = frame ? 13 : 0;
  await page.mouse.click((frame?.x ?? 0) + border + point.x, (frame?.y ?? 0) + border + point.y);
}

const reads = (kind: string, inner: Frame) =>
  kind === 'field'
    ? inner.locator('textarea').inputValue()
    : inner.locator('[contenteditable] p').first().innerText();

for (const kind of ['field', 'rich', 'frame']) {
  test(`2.11 in a ${kind} draft a promise is marked, explained, replaced and undone`, async ({
    evergreen,
  }, info) => {
    const { page, inner, card } = await compose(evergreen, kind);
    const body = () => page.evaluate(() => document.body.outerHTML);
    const before = await body();
    const draft = () => inner.evaluate(() => document.body.innerHTML);
    const drafted = await draft();
    await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
    expect(await body()).toBe(before);
    expect(await draft()).toBe(drafted);
    await page.screenshot({ path: info.outputPath('marked.png') });

    await clickWords(page, inner, 'We guarantee');
    await expect.poll(() => card.text()).toContain('Once it is absolute');
    expect(await card.suggestions()).toHaveLength(3);
    await page.screenshot({ path: info.outputPath('card.png') });

    await card.press('We aim for');
    await expect.poll(() => reads(kind, inner)).toContain('We aim for delivery on Friday');
    await expect.poll(() => card.isOpen()).toBe(false);
    await expect.poll(() => markedIn(inner)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => reads(kind, inner)).toContain('We guarantee delivery on Friday');
    await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
  });

  test(`2.11 in a ${kind} draft Alt+. opens the card and keys do the rest`, async ({
    evergreen,
  }) => {
    const { page, inner, card } = await compose(
      evergreen,
      kind,
      'The lock is 100% secure. Other vendors are liars. Bye.',
    );
    await expect.poll(() => markedIn(inner)).toHaveLength(2);
    await page.keyboard.press('Alt+.');
    await expect.poll(() => card.text()).toContain('Absolute promise');
    await page.keyboard.press('Alt+.');
    await expect.poll(() => card.text()).toContain('Hard on a competitor');
    await page.keyboard.press('Escape');
    expect(await card.isOpen()).toBe(false);
    await page.keyboard.press('Alt+.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => reads(kind, inner)).toContain('proven in daily use');
    await page.keyboard.type('!');
    await expect.poll(() => reads(kind, inner)).toContain('proven in daily use!');
  });
}

for (const [language, text, marked, tag, reason] of [
  ['zh-CN', '您好，这台机器绝对没问题。', '绝对没问题', 'zh-Hans', '话说满了'],
  ['zh-TW', '您好，這台機器絕對沒問題。', '絕對沒問題', 'zh-Hant', '話說滿了'],
] as const) {
  test(`2.11 a ${language} salesperson gets the reason and the sentences in their script`, async ({
    evergreen,
  }, info) => {
    await evergreen.worker.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    const { page, inner, card } = await compose(evergreen, 'rich', text);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => markedIn(inner)).toEqual([marked]);
    await clickWords(page, inner, marked);
    await expect.poll(() => card.text()).toContain(reason);
    expect((await card.suggestions()).map(({ lang }) => lang)).toEqual([tag, tag, tag]);
    await page.screenshot({ path: info.outputPath('card.png') });
    const [first] = await card.suggestions();
    await card.press(first!.text);
    await expect.poll(() => reads('rich', inner)).toContain(first!.text);
  });
}

test('3.18 a competitor of the user’s own list is marked, and ignoring holds for the draft', async ({
  evergreen,
}) => {
  await evergreen.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { competitors: ['Acme'] } }),
  );
  const { page, inner, card } = await compose(evergreen, 'rich', 'Frankly, Acme is garbage.');
  await expect.poll(() => markedIn(inner)).toEqual(['Acme is garbage']);
  await clickWords(page, inner, 'Acme is garbage');
  await expect.poll(() => card.text()).toContain('Acme does good work');
  await card.press('This draft');
  await expect.poll(() => markedIn(inner)).toEqual([]);
  await page.keyboard.press('End');
  await page.keyboard.type(' We guarantee it.');
  await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
});

test('1.2 scarcity is marked unless it is a fact of today about the product that is named', async ({
  evergreen,
}) => {
  const today = Temporal.Now.plainDateISO();
  const stock = [
    { product: 'CX-40', says: '3 left', on: today.toString() },
    { product: 'DX-9', says: '2 left', on: today.subtract({ days: 1 }).toString() },
  ];
  await evergreen.worker.evaluate(
    (stock) => chrome.storage.local.set({ settings: { stock } }),
    stock,
  );
  const { page, inner } = await compose(evergreen, 'rich', 'Of the DX-9 we have only two left.');
  await expect.poll(() => markedIn(inner)).toEqual(['We have only two left'.toLowerCase()]);
  await page.goto(at('rich', 'Of the CX-40 we have only three left. We guarantee it.'));
  await page.locator('[contenteditable]').click();
  await loadGuard(evergreen, page);
  await expect.poll(() => markedIn(page)).toEqual(['We guarantee']);
});

test('the page is left as it was found when the guard is switched off', async ({ evergreen }) => {
  const { page, inner } = await compose(evergreen, 'field');
  await loadGuard(evergreen, page);
  await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
  await evergreen.worker.evaluate(() => chrome.storage.local.set({ settings: { guard: false } }));
  await expect
    .poll(() =>
      page.evaluate(() => [
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
        document.documentElement.children.length,
      ]),
    )
    .toEqual([0, 0, 2]);
});

test('a page that removes its editor while the card is open meets no error', async ({
  evergreen,
}) => {
  const { page, inner, card } = await compose(evergreen, 'rich');
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
  await clickWords(page, inner, 'We guarantee');
  await expect.poll(() => card.isOpen()).toBe(true);
  await page.evaluate(() => document.querySelector('[contenteditable]')?.remove());
  await expect.poll(() => card.isOpen()).toBe(false);
  expect(errors).toEqual([]);
});

test('an editor that undoes every change is noticed, and the sentence offered to copy', async ({
  evergreen,
}) => {
  const { page, inner, card } = await compose(evergreen, 'rich');
  await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
  await page.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.addEventListener('beforeinput', (event) => event.preventDefault());
  });
  await clickWords(page, inner, 'We guarantee');
  await expect.poll(() => card.isOpen()).toBe(true);
  await card.press('We aim for');
  await expect.poll(() => card.text()).toContain('did not take the change');
  expect(await reads('rich', inner)).toContain('We guarantee');
});

test('a sentence that was filled in and is then refused is offered to copy as well', async ({
  evergreen,
}) => {
  const { page, inner, card } = await compose(evergreen, 'rich', "That's not my job. Bye.");
  await expect.poll(() => markedIn(inner)).toEqual(["That's not my job"]);
  await page.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.addEventListener('beforeinput', (event) => event.preventDefault());
  });
  await clickWords(page, inner, "That's not my job");
  await expect.poll(() => card.suggestions()).toHaveLength(3);
  await card.press('I am taking this over');
  await expect.poll(() => card.text()).toContain('Put it in the draft');
  await page.keyboard.type('Friday');
  await page.keyboard.press('Enter');
  await expect.poll(() => card.text()).toContain('did not take the change');
  expect(await card.text()).toContain('come back to you by Friday');
  expect(await card.text()).not.toContain('Put it in the draft');
});

test('a field that takes other words than those it was given is noticed', async ({ evergreen }) => {
  const { page, inner, editor, card } = await compose(evergreen, 'field');
  await expect.poll(() => markedIn(inner)).toEqual(['We guarantee']);
  await editor.evaluate((field: HTMLTextAreaElement) => {
    field.addEventListener('input', () => {
      field.value = `${field.value}!`;
    });
  });
  await clickWords(page, inner, 'We guarantee');
  await expect.poll(() => card.isOpen()).toBe(true);
  await card.press('We aim for');
  await expect.poll(() => card.text()).toContain('did not take the change');
});

test('keys of an input method do nothing on the card', async ({ evergreen }) => {
  const { page, inner, card } = await compose(evergreen, 'rich', "That's not my job. Bye.");
  await expect.poll(() => markedIn(inner)).toEqual(["That's not my job"]);
  await clickWords(page, inner, "That's not my job");
  await expect.poll(() => card.suggestions()).toHaveLength(3);
  await card.press('I am taking this over');
  await expect.poll(() => card.text()).toContain('Put it in the draft');
  const session = await page.context().newCDPSession(page);
  const text = 'zhouwu';
  await session.send('Input.imeSetComposition', { text, selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await card.isOpen()).toBe(true);
  await session.send('Input.insertText', { text: '周五' });
  await expect.poll(() => card.text()).toContain('by 周五');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('100 KB pasted into a draft block no frame for long', async ({ evergreen }) => {
  const { page, editor } = await compose(evergreen, 'rich', 'Hello.');
  const longest = await editor.evaluate(async (root) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
    root.insertAdjacentText('afterbegin', '我们保证按时到货。We guarantee it. '.repeat(4000));
    await new Promise(requestAnimationFrame);
    await new Promise((done) => {
      setTimeout(done, 300);
    });
    tasks.length = 0;
    root.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => {
      setTimeout(done, 1500);
    });
    return Math.max(0, ...tasks);
  });
  expect(longest).toBeLessThan(500);
  await expect.poll(() => markedIn(page).then((all) => all.length)).toBeGreaterThan(100);
});
