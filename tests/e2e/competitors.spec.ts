import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { CardReader, loadGuard, markedIn, serveComposers } from './composer.ts';
import { expect, test as base, type EvergreenBrowser } from './extension.ts';
import { addShown, test } from './flow.ts';

const card = (page: Page, name: string) => page.getByRole('article', { name });

/** Adds a competitor with a strength, on the page of competitors. */
async function addCompetitor(
  page: Page,
  name: string,
  strength: string,
  spelling = '',
): Promise<void> {
  await page.getByRole('button', { name: 'Add a competitor' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Other spellings').fill(spelling);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await expect(card(page, name)).toBeVisible();
  await card(page, name).getByLabel('Add a strength').fill(strength);
  await card(page, name).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(card(page, name).getByText(strength, { exact: true })).toBeVisible();
}

const namesIn = (evergreen: EvergreenBrowser) =>
  evergreen.worker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{
      settings?: { competitors?: string[] };
    }>();
    return settings?.competitors ?? [];
  });

async function addReason(page: Page, name: string, reason: string): Promise<void> {
  await card(page, name).getByRole('button', { name: 'Add a reason' }).click();
  await card(page, name).getByLabel('Reason to choose us').fill(reason);
  await card(page, name).getByRole('button', { name: 'Save' }).click();
  await expect(card(page, name).getByText(reason, { exact: true })).toBeVisible();
}

base(
  '3.18 a card answers a careless sentence in a draft, in its language; its names are kept in step',
  async ({ evergreen }) => {
    const page = await evergreen.openDashboard('/competitors');
    await expect(page.getByText(/^None yet\. Add those that your customers mention/)).toBeVisible();
    await addCompetitor(page, 'Acme', 'quick delivery', '宏远');
    await expect.poll(() => namesIn(evergreen)).toEqual(['Acme', '宏远']);
    const mine = card(page, 'Acme');
    await mine.getByLabel('Add a strength').fill('cheap imitations');
    await expect(mine.getByText(/^“cheap imitations”: Running a competitor down/)).toBeVisible();
    await expect(mine.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
    await mine.getByLabel('Add a strength').fill('交货快');
    await mine.getByRole('button', { name: 'Add', exact: true }).click();
    await addReason(page, 'Acme', 'the repairs within a day');
    await addReason(page, 'Acme', '上门维修及时');

    const { server, at } = await serveComposers();
    const tab = await evergreen.context.newPage();
    for (const [text, words, sentence] of [
      [
        'Frankly, ACME is garbage.',
        'ACME is garbage',
        'ACME is strong in quick delivery; customers chose us for the repairs within a day',
      ],
      [
        '宏远就是垃圾。',
        '宏远就是垃圾',
        '宏远在交货快方面有长处；客户选我们，看重的是上门维修及时',
      ],
    ] as const) {
      await tab.goto(at('rich', text));
      await tab.bringToFront();
      await tab.locator('[contenteditable]').first().click();
      await loadGuard(evergreen, tab);
      await expect.poll(() => markedIn(tab)).toEqual([words]);
      const reader = await CardReader.of(tab);
      await tab.keyboard.press('Alt+.');
      await expect
        .poll(async () => (await reader.suggestions()).map((one) => one.text))
        .toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
      await tab.screenshot({ path: test.info().outputPath(`card-${words.length}.png`) });
      await tab.keyboard.press('Escape');
    }
    server.close();

    await page.bringToFront();
    await mine.getByRole('button', { name: 'Remove Acme' }).click();
    await expect.poll(() => namesIn(evergreen)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(mine.getByText('the repairs within a day', { exact: true })).toBeVisible();
    await expect.poll(() => namesIn(evergreen)).toEqual(['Acme', '宏远']);
  },
);

base('names that were a plain list become cards', async ({ evergreen }) => {
  await evergreen.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { competitors: ['Borealis', 'Acme'] } }),
  );
  const page = await evergreen.openDashboard('/settings');
  await page.getByRole('link', { name: 'Competitors’ cards' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(card(page, 'Borealis')).toBeVisible();
  expect(await namesIn(evergreen)).toEqual(['Borealis', 'Acme']);
});

test('3.18 what customers said is kept with who, when and how; a testimonial with permission only', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: 'Why they chose us' });
  await panel.getByLabel('Why they chose us').fill('the thorough training');
  await panel.getByRole('button', { name: 'Keep', exact: true }).last().click();
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByRole('link', { name: 'Competitors’ cards' }).click();
  await addCompetitor(panel, 'Acme', 'quick delivery');
  const mine = card(panel, 'Acme');
  await mine.getByText('What customers told you').click();
  await mine.getByRole('button', { name: 'Use “the thorough training”' }).click();
  await mine.getByLabel('Reason to choose us').fill('what Priya Raman said');
  await expect(mine.getByText(/^Leave out “Priya Raman”/)).toBeVisible();
  await mine.getByLabel('Reason to choose us').fill('the thorough training');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(
    mine.getByText('Acme is strong in quick delivery; customers chose us for'),
  ).toBeVisible();
  await expect(mine.getByRole('link', { name: 'Priya Raman' })).toBeVisible();

  await mine.getByRole('button', { name: 'Add a testimonial' }).click();
  await mine
    .getByLabel('Testimonial', { exact: true })
    .fill('They came on Sunday. I would buy again.');
  await expect(mine.getByRole('button', { name: 'Save' })).toBeDisabled();
  await mine.getByLabel('How did they allow it to be shown?').fill('by mail');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(mine.getByText(/^may be shown: by mail/)).toBeVisible();
  await mine
    .getByRole('button', { name: 'Remove “They came on Sunday. I would buy again.”' })
    .click();
  await expect(mine.getByText(/^may be shown/)).toBeHidden();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(mine.getByText(/^may be shown: by mail/)).toBeVisible();

  // The list of what is found in a draft offers the same sentence, and says nothing of Priya.
  const { server, at } = await serveComposers();
  await tab.goto(at('rich', 'Frankly, Acme is garbage.'));
  await tab.locator('[contenteditable]').first().click();
  const found = panel.getByRole('region', { name: 'Wording of your draft' });
  await found.locator('summary').click();
  await expect(
    found.getByText(
      'Acme is strong in quick delivery; customers chose us for the thorough training',
    ),
  ).toBeVisible();
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain('Priya');
  server.close();
});

for (const [language, scheme, width] of [
  ['en', 'light', 1280],
  ['zh-CN', 'dark', 360],
  ['zh-TW', 'light', 360],
] as const) {
  base(
    `3.18 the cards can be read and used by all: ${language}, ${scheme}, ${width} px`,
    async ({ evergreen }) => {
      const page = await evergreen.openDashboard('/competitors');
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 1000 });
      const look = async (name: string) => {
        const path = test.info().outputPath(`${name}-${language}-${scheme}-${width}.png`);
        await page.screenshot({ path, fullPage: true });
        await usable(page, name);
        if (language !== 'en') await noEnglish(page);
      };
      const speak = async (to: string) => {
        await evergreen.worker.evaluate(async (language) => {
          const { settings } = await chrome.storage.local.get<{ settings?: object }>();
          await chrome.storage.local.set({ settings: { ...settings, language } });
        }, to);
        await expect(page.locator('html')).toHaveAttribute('lang', to);
      };
      await speak(language);
      await look('none');
      await speak('en');
      await addCompetitor(page, '宏遠', '規格齊全', 'Acme\nACME Corp');
      await addReason(page, '宏遠', '維修回應快');
      await card(page, '宏遠').getByRole('button', { name: 'Add a testimonial' }).click();
      await card(page, '宏遠').getByLabel('Testimonial', { exact: true }).fill('師傅很細心。');
      await card(page, '宏遠').getByLabel('How did they allow it to be shown?').fill('來信');
      await card(page, '宏遠').getByRole('button', { name: 'Save' }).click();
      await card(page, '宏遠').getByRole('button', { name: 'Add a reason' }).click();
      await expect(page.getByText('Testimonial kept.')).toBeVisible();
      await speak(language);
      await look('cards');
    },
  );
}
