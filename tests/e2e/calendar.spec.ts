import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { noEnglish, usable } from './checks.ts';
import { expect, test, type EvergreenBrowser } from './extension.ts';

/** The export screen, with the sample customers. */
async function exportScreen(evergreen: EvergreenBrowser): Promise<Page> {
  const page = await evergreen.openDashboard('/customers');
  await page.getByRole('button', { name: 'Load sample customers' }).click();
  await expect(page.getByRole('button', { name: 'Load sample customers' })).toBeHidden();
  await page.getByRole('link', { name: 'Export' }).click();
  return page;
}

async function eventsOf(download: Download): Promise<ICAL.Component[]> {
  const text = await readFile(await download.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent');
}

const valuesOf = (events: ICAL.Component[], name: string) =>
  events.map((event) => String(event.getFirstPropertyValue(name)));

test('what is planned goes into a calendar file, of which kinds and how far ahead as chosen', async ({
  evergreen,
}) => {
  const page = await exportScreen(evergreen);
  const form = page.getByRole('form', { name: 'Calendar file' });
  const save = form.getByRole('button', { name: /^Save \d+ entr/ });
  const download = async () => {
    const saved = page.waitForEvent('download');
    await save.click();
    return saved;
  };
  await form.getByLabel('How far ahead').selectOption('The next 365 days');
  await expect(save).toBeEnabled();
  const whole = await download();
  expect(whole.suggestedFilename()).toMatch(/^evergreen-\d{4}-\d\d-\d\d\.ics$/);
  const events = await eventsOf(whole);
  await expect(page.getByText(`Calendar file with ${events.length} entries saved.`)).toBeVisible();
  await expect(save).toHaveText(`Save ${events.length} entries`);
  expect(valuesOf(events, 'summary')).toContainEqual(expect.stringMatching(/ · Day 8: visit/));
  expect(new Set(valuesOf(events, 'uid')).size).toBe(events.length);
  // Each leads back to its customer.
  const [url = ''] = valuesOf(events, 'url');
  expect(url).toMatch(new RegExp(`^chrome-extension://${evergreen.id}/dashboard.html#/person/`));
  const name = valuesOf(events, 'summary')[0]?.split(' · ')[0] ?? '';
  const back = await evergreen.context.newPage();
  await back.goto(url);
  await expect(back.getByRole('article', { name })).toBeVisible();
  await back.close();

  await page.bringToFront();
  await form.getByLabel(/^Follow-up steps/).uncheck();
  await form.getByLabel('With an alert at 9:00 on the day').check();
  const others = await eventsOf(await download());
  expect(others.length).toBeGreaterThan(0);
  expect(others.length).toBeLessThan(events.length);
  expect(valuesOf(others, 'categories')).not.toContain('Follow-up');
  expect(others.every((event) => event.getFirstSubcomponent('valarm'))).toBe(true);
});

test('with nothing to save it is said what to do', async ({ evergreen }) => {
  const page = await evergreen.openDashboard('/export');
  const form = page.getByRole('form', { name: 'Calendar file' });
  await expect(form.getByRole('status')).toHaveText(/^Nothing of this comes up in that time\./);
  await expect(form.getByRole('button', { name: 'Save 0 entries' })).toBeDisabled();
});

test('the holidays of a country can be read by every page of the extension and by its background', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard('/export');
  const country = await page.evaluate(async () => {
    const file = await fetch('/calendars/TW.json');
    return Reflect.get(await file.json(), 'country') as unknown;
  });
  expect(country).toBe('TW');
  const asWorker = await evergreen.worker.evaluate(async () => {
    const file = await fetch('/calendars/CN.json');
    return Reflect.get(await file.json(), 'country') as unknown;
  });
  expect(asWorker).toBe('CN');
});

for (const [scheme, width, language] of [
  ['light', 1280, 'en'],
  ['dark', 360, 'zh-CN'],
  ['light', 360, 'zh-TW'],
] as const) {
  test(`the calendar file can be used by all: ${scheme}, ${width} px, ${language}`, async ({
    evergreen,
  }) => {
    const page = await exportScreen(evergreen);
    await evergreen.worker.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await expect(page.getByRole('form').last().getByRole('button')).toBeEnabled();
    await page.screenshot({
      path: `test-results/pictures/calendar-${scheme}-${width}-${language}.png`,
      fullPage: true,
    });
    await usable(page, `${scheme} ${width}`);
    if (language !== 'en') await noEnglish(page);
  });
}
