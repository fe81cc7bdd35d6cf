import { readFile } from 'node:fs/promises';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { PageServer } from './pages.ts';
import { recordPages, taughtOf, teachRecords } from './record-pages.ts';

const today = Temporal.Now.plainDateISO().toString();

test('P19 a page that is not understood says so, offers to be shown, and is counted without its address', async ({
  flow,
}) => {
  const { panel, read, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/strange');
  await expect(panel.getByText('Evergreen cannot read this page.')).toBeVisible();
  await expect(panel.getByText('127.0.0.1 · Read as Roundcube')).toBeVisible();
  await expect(
    panel.getByRole('button', { name: 'Show Evergreen where the name stands' }),
  ).toBeVisible();
  const counted = () =>
    evergreen.worker.evaluate(
      async () =>
        (await chrome.storage.local.get<{ sites?: { unread?: unknown } }>('sites')).sites?.unread,
    );
  const version = await evergreen.worker.evaluate(() => chrome.runtime.getManifest().version);
  await expect.poll(counted).toEqual([{ site: 'roundcube', version, on: today, n: 1 }]);
  await panel.getByRole('link', { name: 'Settings' }).click();
  await expect(panel.getByText('1 page was not understood since today.')).toBeVisible();
  const lines = panel.getByRole('textbox', { name: 'Pages not understood' });
  await expect(lines).toHaveValue(`${today}  ${version}  roundcube  1`);
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect(lines).toBeHidden();
  await expect.poll(counted).toEqual([]);
});

test('P15 the settings say as what each site is read and when last, and take it off', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await panel.getByRole('link', { name: 'Settings' }).click();
  const row = panel.getByText('127.0.0.1', { exact: true }).locator('..');
  await expect(row).toContainText('Read like any page · last used today');
  await panel.getByRole('link', { name: 'Back' }).click();
  await read('/strange');
  await expect(panel.getByText('127.0.0.1 · Read as Roundcube')).toBeVisible();
  await panel.getByRole('link', { name: 'Settings' }).click();
  await expect(row).toContainText('Read as Roundcube · last used today');
  await expect(panel.getByRole('button', { name: 'Switch off 127.0.0.1' })).toBeVisible();
});

test('P19 what was shown of a site is in the settings, is saved as a file, forgotten, and loaded again', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  const records = await PageServer.start(recordPages);
  await teachRecords(evergreen, records.url('/'));
  await tab.goto(records.url('/wang-record'));
  await expect(panel.getByRole('heading', { name: '建国 王' })).toBeVisible();
  await expect(panel.getByText('127.0.0.1 · Read as you showed it')).toBeVisible();
  const { host } = new URL(records.url('/'));
  await panel.getByRole('link', { name: 'Settings' }).click();
  await expect(panel.getByText('Found by: h1')).toBeVisible();
  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saved).path();
  expect(await readFile(file, 'utf8')).not.toMatch(/王|Huaxin/);
  const before = await taughtOf(evergreen, records.url('/'));
  await panel.getByRole('button', { name: `Forget what I showed of ${host}` }).click();
  await expect(panel.getByText('Found by: h1')).toBeHidden();
  const load = panel.locator('input[type="file"][accept=".json,application/json"]').first();
  await load.setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  });
  await expect(panel.getByText('This file holds no places of sites.')).toBeVisible();
  await load.setInputFiles(file);
  await expect(panel.getByText('1 site loaded.')).toBeVisible();
  expect(await taughtOf(evergreen, records.url('/'))).toEqual(before);
  await records.close();
});
