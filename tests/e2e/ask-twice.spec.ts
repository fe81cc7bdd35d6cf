import type { Page } from '@playwright/test';
import { noEnglish, usable } from './checks.ts';
import { expect } from './extension.ts';
import { addShown, test, type Flow } from './flow.ts';
import { PageServer } from './pages.ts';
import { putRows, rowsOf } from './stores.ts';

const COMPOSE = (subject: string) => `<!doctype html><meta charset="utf-8"><title>${subject}</title>
<p>To: <a href="mailto:priya.raman@acme-pumps.example">Priya Raman</a></p>
<style>[contenteditable] { min-height: 120px; border: 1px solid }</style>
<div contenteditable role="textbox" aria-label="Message"><p id="own">Dear Priya,</p>
<p>On 3 March 2026 Ann Lee wrote:</p><blockquote>What is your birthday?</blockquote></div>`;

const hints = (panel: Page) => panel.getByRole('region', { name: 'You already know' });

/** What is known of Priya: an address from a mail, hobbies, and something sensitive. */
async function know(panel: Page): Promise<void> {
  const [person] = await rowsOf(panel, 'people');
  const at = Date.parse('2026-03-03T12:00:00Z');
  const fact = { personId: person?.['id'], createdAt: at, changedAt: at, by: 'Lin' };
  const source = { url: 'https://mail.example/7', title: 'Delivery in March' };
  await putRows(panel, 'facts', [
    { ...fact, id: 'a', field: 'org_address', value: '12 Mill Lane, Leeds', from: 'mail', source },
    { ...fact, id: 'b', field: 'hobbies', value: 'Old radios\nSailing', from: 'told' },
    { ...fact, id: 'c', field: 'religion', value: 'Quaker', from: 'told' },
    { ...fact, id: 'd', field: 'birthday', value: '05-12', from: 'told' },
  ]);
  await panel.reload();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
}

async function compose({ tab, panel }: Flow) {
  await addShown(panel, 'Priya Raman');
  await know(panel);
  const mails = await PageServer.start({ '/new': COMPOSE('New mail'), '/other': '<p>Sent.</p>' });
  await tab.goto(mails.url('/new'));
  await tab.locator('#own').click();
  await tab.keyboard.press('End');
  return { mails, write: (text: string) => tab.keyboard.type(text) };
}

test('1.21 a question whose answer is known gets a hint with the fact, its source and date; a statement none', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  const { mails, write } = await compose(flow);
  await write(' It was sent to your address. Has your address changed? What is your religion?');
  await write(' Where were you born?');
  await tab.waitForTimeout(1500);
  await expect(hints(panel)).toBeHidden();

  await write(' Could you send me your address, please?');
  await expect(hints(panel).getByText('12 Mill Lane, Leeds')).toBeVisible();
  await expect(hints(panel)).toContainText('Could you send me your address, please?');
  await expect(hints(panel)).toContainText('Read in a mail');
  await expect(hints(panel).getByRole('link', { name: /Delivery in March/ })).toHaveAttribute(
    'href',
    'https://mail.example/7',
  );
  await expect(hints(panel).locator('time')).toHaveAttribute('datetime', '2026-03-03');
  // Neither what is sensitive, nor what the customer asked in the mail below.
  await expect(hints(panel)).not.toContainText('Quaker');
  await expect(hints(panel)).not.toContainText('birthday');
  // Nothing of it is in the page.
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain('Mill Lane');

  await write(' 请问您有什么爱好？');
  await expect(hints(panel).getByText('Old radios')).toBeVisible();
  await hints(panel).getByRole('button', { name: 'Ask anyway: Hobbies' }).click();
  await expect(hints(panel).getByText('Old radios')).toBeHidden();
  await expect(hints(panel).getByText('12 Mill Lane, Leeds')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(hints(panel).getByText('Old radios')).toBeVisible();

  // Whoever is opened next was not asked.
  await tab.goto(mails.url('/other'));
  await expect(hints(panel)).toBeHidden();
  await mails.close();
});

for (const [language, scheme, width] of [
  ['en', 'light', 360],
  ['zh-CN', 'dark', 360],
  ['zh-TW', 'light', 320],
] as const) {
  test(`1.21 the hint can be read and used by all: ${language}, ${scheme}, ${width} px`, async ({
    flow,
  }) => {
    const { panel, evergreen } = flow;
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.setViewportSize({ width, height: 900 });
    const { mails, write } = await compose(flow);
    await evergreen.worker.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    await write(' 請問您的地址是？ What are your hobbies? 请问您的生日是哪天？');
    await expect(panel.locator('section > div > p + dl, section > div > dl + dl')).toHaveCount(3);
    await usable(panel, 'hint');
    if (language !== 'en') await noEnglish(panel);
    const path = test.info().outputPath(`hint-${language}-${scheme}-${width}.png`);
    await panel.screenshot({ path, fullPage: true });
    await mails.close();
  });
}
