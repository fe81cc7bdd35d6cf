import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { PageServer } from './pages.ts';
import { record, startPointing, taughtOf } from './record-pages.ts';

/** Takes over, in the page's own world, whatever a script would have to go through. */
const PATCHES = `<script>
  window.heard = [];
  const note = (what) => (...all) => { heard.push(what); return what.apply?.(this, all); };
  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'], [Document.prototype, 'elementsFromPoint'],
    [Document.prototype, 'querySelectorAll'], [Element.prototype, 'getBoundingClientRect'],
    [EventTarget.prototype, 'addEventListener'], [Element.prototype, 'matches'],
  ]) {
    const real = owner[name];
    owner[name] = function (...all) {
      heard.push(name + ' ' + all.map(String).join(' '));
      return name === 'attachShadow' ? real.call(this, { mode: 'open' }) : real.apply(this, all);
    };
  }
  Promise.prototype.then = new Proxy(Promise.prototype.then, {});
</script>`;
const hostile = record('Ines Vogel', 'Nordlicht').replace('<main>', `${PATCHES}<main>`);
const clobbered = record('Ines Vogel', 'Nordlicht').replace(
  '<main>',
  '<img name="elementsFromPoint"><img name="documentElement"><img name="createElement"><main>',
);

let pages: PageServer;
test.beforeAll(async () => {
  pages = await PageServer.start({ '/hostile': hostile, '/clobbered': clobbered });
});
test.afterAll(() => pages.close());

test('check 39: a page presses nothing and learns nothing while something is pointed at', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await tab.goto(pages.url('/hostile'));
  await startPointing(panel, tab);
  const learnt = await tab.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('[data-ev]');
    if (!host) throw new Error('nothing lies over the page');
    const heading = document.querySelector('h1');
    const { x = 0, y = 0 } = heading?.getBoundingClientRect() ?? {};
    const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 };
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      host.dispatchEvent(new MouseEvent(type, at));
      heading?.dispatchEvent(new MouseEvent(type, at));
    }
    for (const key of ['Tab', 'Enter', 'Escape']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    for (const type of ['point', 'pointed', 'evergreenTeach', 'seen', 'page']) {
      postMessage({ type, data: { region: 'body', css: 'h1', weak: false, reads: {} } }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: 'h1' }));
    }
    await new Promise((done) => setTimeout(done, 300));
    const find = Reflect.get(window, 'find') as (text: string) => boolean;
    return {
      shadow: host.shadowRoot,
      text: host.outerHTML,
      found: ['Priya', 'Raman', 'acme-pumps'].map((name) => find.call(window, name)),
      known: Reflect.ownKeys(globalThis).filter((key) => /evergreen/i.test(String(key))),
      heard: (Reflect.get(window, 'heard') as string[]).filter((what) =>
        /attachShadow|elementsFromPoint/.test(what),
      ),
    };
  });
  expect(learnt).toEqual({
    shadow: null,
    text: '<div data-ev=""></div>',
    found: [false, false, false],
    known: [],
    heard: [],
  });
  await expect(tab.locator('[data-ev]')).toHaveCount(1);
  await expect(panel.getByText('Click the name or address of the person')).toBeVisible();
  expect(await taughtOf(evergreen, pages.url('/'))).toBeUndefined();
  await tab.getByRole('heading').click({ force: true });
  await expect(panel.getByText('This reads: Ines Vogel')).toBeVisible();
});

test('a page that takes the veil away ends the pointing, and keeps its keys', async ({ flow }) => {
  const { panel, tab, evergreen } = flow;
  await tab.goto(pages.url('/hostile'));
  await startPointing(panel, tab);
  await tab.evaluate(() => document.querySelector('[data-ev]')?.remove());
  await expect(panel.getByText('Nothing was pointed at.')).toBeVisible();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  expect(await taughtOf(evergreen, pages.url('/'))).toBeUndefined();
});

test('check 39: what lies over the veil takes the click, and nothing is kept by it', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  await tab.goto(pages.url('/hostile'));
  await startPointing(panel, tab);
  await tab.evaluate(() => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.id = 'over';
    over.textContent = 'Win a prize';
    over.style.cssText = 'inset: 0; width: 100%; height: 100%; opacity: 0.01';
    document.body.append(over);
    over.showPopover();
  });
  await tab.locator('#over').click();
  await expect(panel.getByText('Click the name or address of the person')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(0);
  expect(await taughtOf(evergreen, pages.url('/'))).toBeUndefined();
});

test('a page that hides its own methods is shown like any other', async ({ flow }) => {
  const { panel, tab } = flow;
  const errors: Error[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  await tab.goto(pages.url('/clobbered'));
  await startPointing(panel, tab);
  const { x, y } = (await tab.getByRole('heading').boundingBox()) ?? { x: 0, y: 0 };
  await tab.mouse.click(x + 10, y + 10);
  await expect(panel.getByText('This reads: Ines Vogel')).toBeVisible();
  expect(errors).toEqual([]);
});
