import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, launch, test as base, type EvergreenBrowser } from './extension.ts';
import { addShown, sell, test } from './flow.ts';

/** A file that the page saves. With the panel open nothing is downloaded: the link tells as much. */
async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { saved: file });
      return create(file);
    };
    HTMLAnchorElement.prototype.click = function click() {
      Object.assign(globalThis, { savedAs: this.download });
    };
  });
  await press();
  await page.waitForFunction(() => Reflect.has(globalThis, 'savedAs'));
  const [name, bytes] = await page.evaluate(async () => {
    const file: Blob = Reflect.get(globalThis, 'saved');
    const name: string = Reflect.get(globalThis, 'savedAs');
    Reflect.deleteProperty(globalThis, 'savedAs');
    return [name, Array.from(new Uint8Array(await file.arrayBuffer()))] as const;
  });
  return { name, bytes: Buffer.from(bytes) };
}

async function addFact(panel: Page, question: string, answer: string): Promise<void> {
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: question });
  const form = panel.getByRole('region', { name: 'Dossier' });
  await form.getByRole('textbox', { name: question }).fill(answer);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form.getByRole('button', { name: 'Keep' })).toBeHidden();
}

/** Another browser profile, on what could be another computer. */
async function inOtherProfile(work: (other: EvergreenBrowser) => Promise<void>): Promise<void> {
  const other = await launch();
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

test('1.6 a customer goes to a colleague: facts, notes and open steps arrive once, private ones do not', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await addFact(panel, 'Role', 'Maintenance lead');
  await addFact(panel, 'Hobbies', 'old radios');
  await sell(panel, 'CX-40 pump', 2);
  const giver = await evergreen.openDashboard('/hand-over');
  await giver.getByLabel('Password of the file').fill('right 密码');
  const give = giver.getByRole('form', { name: 'Give to a colleague' });
  await expect(give.getByText('1 customer', { exact: true })).toBeVisible();
  const { name, bytes } = await saved(giver, () =>
    give.getByRole('button', { name: 'Save the file with 1 customer' }).click(),
  );
  expect(name).toMatch(/^evergreen-\d{4}-\d\d-\d\d\.handover$/);
  expect(bytes.toString('latin1')).not.toContain('Priya');

  await inOtherProfile(async (other) => {
    const taker = await other.openDashboard('/hand-over');
    const take = taker.getByRole('region', { name: 'Take from a colleague' });
    const choose = () =>
      take.getByLabel('The colleague’s file').setInputFiles({ name, mimeType: '', buffer: bytes });
    const unlock = async () => {
      await take.getByLabel('Password of the file').fill('right 密码');
      await take.getByRole('button', { name: 'Open the file' }).click();
    };
    await choose();
    await unlock();
    await expect(take.getByText('facts 1, entries 1, open steps 3')).toBeVisible();
    await take.getByRole('button', { name: 'Take over 1 customer' }).click();
    await expect(taker.getByText('Taken over: 1 new, 0 completed, 0 as they were.')).toBeVisible();

    await choose();
    await unlock();
    await expect(take.getByText('already here')).toBeVisible();
    await take.getByRole('button', { name: 'Take over 1 customer' }).click();
    await expect(taker.getByText('Taken over: 0 new, 0 completed, 1 as they were.')).toBeVisible();

    await taker.getByRole('combobox', { name: 'Search customers' }).fill('priya');
    const hits = taker.getByRole('listbox', { name: 'Search customers' }).getByRole('option');
    await expect(hits).toHaveCount(1);
    await taker.keyboard.press('Enter');
    const card = taker.getByRole('article', { name: 'Priya Raman' });
    await expect(card.getByText('Maintenance lead').first()).toBeVisible();
    await expect(card.getByText('Day 2: is it in use?')).toHaveCount(1);
    await expect(card.getByText('Taken over from').last()).toBeVisible();
    await expect(card.getByText('old radios')).toHaveCount(0);
  });
});

test('1.6 a wrong password, a backup and a broken file are each told of in one sentence', async ({
  flow,
}) => {
  const page = await flow.evergreen.openDashboard('/hand-over');
  const file = page.getByLabel('The colleague’s file');
  const give = async (text: string) =>
    file.setInputFiles({ name: 'x.handover', mimeType: '', buffer: Buffer.from(text) });
  await give('hello');
  await expect(page.getByText('This is no hand-over of Evergreen')).toBeVisible();
  await give('evergreen-backup {"format":1,"sealed":false}\n');
  await expect(page.getByText('This file is a backup.')).toBeVisible();
});

test('customers are exported as a table: one group of them, nothing private', async ({ flow }) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await addFact(panel, 'Role', 'Maintenance lead');
  await addFact(panel, 'Hobbies', 'old radios');
  const page = await evergreen.openDashboard('/export');
  await page.getByLabel('Chosen by').selectOption('Organisation');
  await expect(page.getByText('1 customer', { exact: true })).toBeVisible();
  const { name, bytes } = await saved(page, () =>
    page.getByRole('button', { name: 'Export 1 customer' }).click(),
  );
  expect(name).toMatch(/\.csv$/);
  const text = bytes.toString();
  expect(text.split('\r\n')[0]).toMatch(/^﻿Name,Form of address,Organisation,E-mail,/);
  expect(text).toContain('Priya Raman,,Acme Pumps,priya.raman@acme-pumps.example');
  expect(text).toContain('Maintenance lead');
  expect(text).not.toContain('old radios');
  await page.getByLabel('Chosen by').selectOption('One by one');
  await expect(page.getByRole('button', { name: 'Export 0 customers' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Find a customer' }).fill('priya');
  await page.getByRole('option', { name: /Priya/ }).click();
  await expect(page.getByRole('button', { name: 'Leave out Priya Raman' })).toBeVisible();
  await page.getByLabel('Cards (vCard)').check();
  const card = await saved(page, () =>
    page.getByRole('button', { name: 'Export 1 customer' }).click(),
  );
  expect(card.bytes.toString()).toContain('FN:Priya Raman');
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  base(`export and hand-over can be used by all: ${scheme}, ${width} px`, async ({ evergreen }) => {
    for (const at of ['/export', '/hand-over']) {
      const page = await evergreen.openDashboard(at);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.screenshot({
        path: `test-results/pictures${at}-${scheme}-${width}.png`,
        fullPage: true,
      });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
