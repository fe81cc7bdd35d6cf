import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

test('a sealed backup is saved, everything is lost, and it is all there again', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Password of the file').fill('right 密码');
  // The panel's page belongs to no context of Playwright's that saves files: the link tells as much.
  await panel.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { saved: file });
      return create(file);
    };
  });
  await panel.getByRole('button', { name: 'Save a backup' }).click();
  await expect(panel.getByText('Backup saved.')).toBeVisible();
  const bytes = Buffer.from(
    await panel.evaluate(async () => {
      const file: Blob = Reflect.get(globalThis, 'saved');
      return Array.from(new Uint8Array(await file.arrayBuffer()));
    }),
  );
  expect(bytes.toString('latin1')).not.toContain('Priya');

  await panel.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name) indexedDB.deleteDatabase(name);
    }
  });
  await panel.reload();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('Priya');
  await expect(panel.getByText('Nobody found')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('');

  await panel.getByRole('link', { name: 'Settings' }).click();
  const choose = panel.getByLabel('Restore a backup');
  await choose.setInputFiles({ name: 'no.backup', mimeType: '', buffer: Buffer.from('hello') });
  await expect(panel.getByText('This is no Evergreen backup')).toBeVisible();
  await choose.setInputFiles({ name: 'my.backup', mimeType: '', buffer: bytes });
  const unlock = panel.locator('form').filter({ hasText: 'Open the file' });
  await unlock.getByLabel('Password of the file').fill('wrong');
  await panel.getByRole('button', { name: 'Open the file' }).click();
  await expect(panel.getByText('The password does not open this file.')).toBeVisible();
  await unlock.getByLabel('Password of the file').fill('right 密码');
  await panel.getByRole('button', { name: 'Open the file' }).click();
  await expect(panel.getByText('In the file: customers 1')).toBeVisible();
  await panel.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(panel.getByText('Restored: 3 new')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('Priya');
  await expect(panel.getByRole('option', { name: /Priya Raman/ })).toBeVisible();
});
