import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { CardReader, markedIn } from './composer.ts';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { PageServer } from './pages.ts';

const COMPOSE = `<!doctype html><meta charset="utf-8"><title>New</title>
<style>[contenteditable] { min-height: 120px; border: 1px solid }</style>
<div contenteditable role="textbox" aria-label="Message"><p id="own"><br></p></div>`;

const section = (panel: Page, name = 'Your own words to avoid') =>
  panel.locator('section').filter({ has: panel.getByRole('heading', { name }) });

async function settings(panel: Page) {
  await panel.locator('a[href="#/settings"]').click();
}

test('an own expression is tried while it is written, and marked in drafts', async ({ flow }) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByLabel('What did you learn').fill('Asked for the final price of the CX-40');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await settings(panel);
  const own = section(panel);
  await expect(own.getByText('None yet')).toBeVisible();
  await own.getByRole('button', { name: 'Add words to avoid' }).click();
  const expression = own.getByLabel('Do not write');
  await expression.fill('x');
  await expect(own.getByText('Two letters or characters at least')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  // It stands in a note of the user's own, which says what it would mark.
  await expression.fill('final price');
  await expect(
    own.getByText(/It would mark 1 of \d+ sentences.*final price of the CX-40/),
  ).toBeVisible();
  await expression.fill('the … bottom line');
  await expect(own.getByText(/It marks none of \d+ sentences/)).toBeVisible();
  await own.getByLabel('Write instead').fill('We guarantee the price');
  await expect(own.getByText('This is marked itself: “We guarantee”')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await own.getByLabel('Write instead').fill('the price with all that is in it');
  await own.getByLabel('Why').fill('It sounds like an ultimatum.');
  await own.getByRole('button', { name: 'Save', exact: true }).click();

  const mails = await PageServer.start({ '/new': COMPOSE });
  await tab.goto(mails.url('/new'));
  await tab.locator('#own').click();
  await tab.keyboard.insertText('This is the absolute bottom line.');
  await expect.poll(() => markedIn(tab)).toEqual(['the absolute bottom line']);
  const card = await CardReader.of(tab);
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Alt+.');
  await expect.poll(() => card.text()).toContain('It sounds like an ultimatum.');
  await card.press('This is');
  await expect
    .poll(() => tab.locator('#own').innerText())
    .toBe('This is the price with all that is in it.');

  await own.getByRole('button', { name: 'Remove: the … bottom line' }).click();
  await expect(own.getByText('None yet')).toBeVisible();
  await own.getByRole('button', { name: 'Put back' }).click();
  await expect(own.getByText('the … bottom line')).toBeVisible();
});

test('own expressions go out as a file and come in from one, or not at all', async ({ flow }) => {
  const { panel } = flow;
  await panel.evaluate(() =>
    chrome.storage.local.set({
      settings: {
        noticeTrial: 'over',
        ownRules: [{ id: '1', expression: 'bottom line', better: ['price'], category: 'pushing' }],
      },
    }),
  );
  await settings(panel);
  const own = section(panel);
  const saving = panel.waitForEvent('download');
  await own.getByRole('button', { name: 'Save as a file for others' }).click();
  const saved = await saving;
  const path = await saved.path();
  const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const choosing = panel.waitForEvent('filechooser');
    await own.getByRole('button', { name: 'Take from a file' }).click();
    await (await choosing).setFiles(file);
  };
  await take(path);
  await expect(own.getByText('You have all of them already.')).toBeVisible();
  const file = (text: string) => ({
    name: 'words.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await take(file('{"rules": 1}'));
  await expect(own.getByRole('alert')).toContainText('This file holds no words to avoid');
  const more = { format: 'evergreen-wording', version: 1 };
  const good = { expression: 'trust me', better: [], category: 'absolute-promise' };
  await take(file(JSON.stringify({ ...more, rules: [good, { ...good, expression: 'x' }] })));
  await expect(own.getByRole('alert')).toContainText('Number 2 in this file cannot be read');
  await take(file(JSON.stringify({ ...more, rules: [good] })));
  await expect(own.getByText('1 new one in the file: trust me')).toBeVisible();
  await own.getByRole('button', { name: 'Add them' }).click();
  await expect(own.getByRole('button', { name: 'Remove: trust me' })).toBeVisible();
});

for (const [locale, name, add, scheme] of [
  ['en', 'Your own words to avoid', 'Add words to avoid', 'dark'],
  ['zh-CN', '自己不想用的说法', '添加不想用的说法', 'light'],
  ['zh-TW', '自己不想用的說法', '新增不想用的說法', 'dark'],
] as const) {
  test(`own words can be kept by all: ${locale}, ${scheme}, 360 px`, async ({ flow }, info) => {
    const { panel } = flow;
    await panel.evaluate(
      (language) =>
        chrome.storage.local.set({
          settings: {
            language,
            noticeTrial: 'over',
            ownRules: [
              { id: '1', expression: '底线…价', better: ['含安装的价格'], category: 'pushing' },
            ],
          },
        }),
      locale,
    );
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width: 360, height: 900 });
    await settings(panel);
    await section(panel, name).getByRole('button', { name: add }).click();
    await panel.getByRole('textbox').and(panel.locator(':focus')).fill('最后的价');
    await section(panel, name).screenshot({ path: info.outputPath('own.png') });
    await usable(panel, locale);
    if (locale !== 'en') await noEnglish(panel);
  });
}
