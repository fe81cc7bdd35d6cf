import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { PageServer } from './pages.ts';
import { recordPages, startPointing, taughtOf } from './record-pages.ts';

const composer = `<!doctype html><meta charset="utf-8"><title>Write</title>
<form id="compose"><ul class="recipients"><li title="priya.raman@acme-pumps.example">Priya Raman</li>
<li title="tom.oneil@acme-pumps.example">Tom</li></ul>
<div class="k3" contenteditable="true" role="textbox" aria-label="Message body"><p>Dear Priya</p></div></form>`;
const framed = `<!doctype html><title>Mail</title><iframe src="/wang-record" width="700" height="400"></iframe>`;

let records: PageServer;
test.beforeAll(async () => {
  records = await PageServer.start({ ...recordPages, '/composer': composer, '/framed': framed });
});
test.afterAll(() => records.close());

test('P19 a page that shows nobody is taught by one click on the name, and read at once', async ({
  flow,
}) => {
  const { panel, tab, read, evergreen } = flow;
  await read('/wang');
  await addShown(panel, '王建国');
  await tab.goto(records.url('/wang-record'));
  await expect(panel.getByText('Nobody was found on this page.')).toBeVisible();
  const before = await tab.content();
  await startPointing(panel, tab);
  await tab.getByRole('heading').click({ force: true });
  await expect(panel.getByText('This reads: 建国 王')).toBeVisible();
  await expect(panel.getByText('Found by: h1')).toBeVisible();
  expect(await tab.content()).toBe(before);
  await panel.getByRole('button', { name: 'Use this place' }).click();
  await expect(panel.getByText('Evergreen reads here now: 建国 王')).toBeVisible();
  await expect(panel.getByText('Is this 王建国?')).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  // It holds for the next record of the site, and nothing of this customer was kept with it.
  await tab.goto(records.url('/stranger-record'));
  await expect(panel.getByRole('heading', { name: 'Ines Vogel' })).toBeVisible();
  expect(await taughtOf(evergreen, records.url('/'))).toEqual({
    views: [{ kind: 'record', region: expect.any(String), people: {}, name: 'h1' }],
  });
  await panel.getByRole('button', { name: 'Show it anew' }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(0);
});

test('pointing works by keys: Tab goes through what is likely, Enter takes it, Esc ends', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  await tab.goto(records.url('/wang-record'));
  await startPointing(panel, tab);
  await tab.keyboard.press('Escape');
  await expect(panel.getByText('Nothing was pointed at.')).toBeVisible();
  await expect(tab.locator('[data-ev]')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Point again' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(1);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(panel.getByText('This reads: 建国 王')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  expect(await taughtOf(evergreen, records.url('/'))).toBeUndefined();
});

test('a place in a frame of the same site is shown like any other', async ({ flow }) => {
  const { panel, tab } = flow;
  await tab.goto(records.url('/framed'));
  await tab.frameLocator('iframe').getByRole('heading').waitFor();
  await startPointing(panel, tab);
  const box = await tab.frameLocator('iframe').getByRole('heading').boundingBox();
  if (!box) throw new Error('the frame is not shown');
  await tab.mouse.click(box.x + 20, box.y + box.height / 2);
  await expect(panel.getByText('This reads: 建国 王')).toBeVisible();
  await panel.getByRole('button', { name: 'Use this place' }).click();
  await expect(panel.getByText('Evergreen reads here now: 建国 王')).toBeVisible();
});

test('no click reaches the page while something is pointed at, and every click does afterwards', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await tab.goto(records.url('/wang-record'));
  await startPointing(panel, tab);
  await tab.locator('#go').click({ force: true });
  await expect(panel.getByText('This reads: Convert')).toBeVisible();
  expect(await tab.title()).toBe('Huaxin Machinery');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await tab.locator('#go').click();
  expect(await tab.title()).toBe('Went');
});

test('the place where one writes, and whom it is for, are shown as well, and forgotten together', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  await tab.goto(records.url('/wang-record'));
  await startPointing(panel, tab);
  await tab.getByRole('heading').click({ force: true });
  await panel.getByRole('button', { name: 'Use this place' }).click();
  await tab.goto(records.url('/composer'));
  await panel.getByRole('button', { name: 'Show where you write' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(1);
  await tab.getByText('Dear Priya').click({ force: true });
  await expect(panel.getByText('This is where you write.')).toBeVisible();
  await panel.getByRole('button', { name: 'Use this place' }).click();
  await panel.getByRole('button', { name: 'Show whom drafts are for' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(1);
  await tab.getByText('Tom').click({ force: true });
  await expect(panel.getByText('This reads: Tom, tom.oneil@acme-pumps.example')).toBeVisible();
  await panel.getByRole('button', { name: 'Use this place' }).click();
  await expect(panel.getByText('Evergreen reads here now: Priya Raman')).toBeVisible();
  expect(await taughtOf(evergreen, records.url('/'))).toMatchObject({
    views: [
      { kind: 'draft', people: { to: '[title]' }, editor: expect.stringContaining('textbox') },
      { kind: 'record', name: 'h1' },
    ],
  });
  await panel.getByRole('button', { name: 'Forget what I showed' }).click();
  await expect.poll(() => taughtOf(evergreen, records.url('/'))).toBeUndefined();
});
