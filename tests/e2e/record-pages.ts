import type { Page } from '@playwright/test';
import { expect, type EvergreenBrowser } from './extension.ts';

/** A CRM of nobody's, that names its customers by hashed classes and shows no address. */
export const record = (name: string, firm: string, phone = '') => `<!doctype html>
<meta charset="utf-8"><title>${firm}</title>
<nav><a class="x9f" href="#">Deals</a> <a class="x9f" href="#">Reports</a></nav>
<main><header class="q81 zz"><h1 class="kJx">${name}</h1><p data-field="company">${firm}</p>
<p data-field="phone">${phone}</p></header>
<section><button id="go" onclick="document.title = 'Went'">Convert</button></section></main>`;

export const recordPages = {
  '/wang-record': record('建国 王', 'Huaxin Machinery', '0571 5555 0188'),
  '/wang-pinyin': record('Jianguo Wang', 'Huaxin Machinery'),
  '/priya-record': record('Raman, Priya', 'Acme Pumps'),
  '/stranger-record': record('Ines Vogel', 'Nordlicht'),
  '/unclear': record('', ''),
};

/** Has the site read as if the user had shown where name, organisation and number stand. */
export async function teachRecords({ worker }: EvergreenBrowser, url: string): Promise<void> {
  const { origin } = new URL(url);
  const view = {
    kind: 'record',
    region: 'main:has(h1)',
    people: {},
    name: 'h1',
    phone: '[data-field="phone"]',
    organisation: '[data-field="company"]',
  };
  await worker.evaluate(
    async ([origin, view]) => {
      const { settings } = await chrome.storage.local.get('settings');
      const taught = { [origin]: { views: [view] } };
      await chrome.storage.local.set({ settings: { ...Object(settings), taught } });
    },
    [origin, view] as const,
  );
}

/** What the settings hold of what was shown. */
export async function taughtOf({ worker }: EvergreenBrowser, url: string): Promise<unknown> {
  const all = await worker.evaluate(
    async () =>
      (
        await chrome.storage.local.get<{ settings?: { taught?: Record<string, unknown> } }>(
          'settings',
        )
      ).settings?.taught ?? {},
  );
  return all[new URL(url).origin];
}

/** Presses the button and waits until the veil lies over the page. */
export async function startPointing(panel: Page, tab: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Show Evergreen where the name stands' }).click();
  await expect(tab.locator('[data-ev]')).toHaveCount(1);
}
