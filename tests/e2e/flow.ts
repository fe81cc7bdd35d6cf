import type { Page } from '@playwright/test';
import { expect, test as base, type EvergreenBrowser } from './extension.ts';
import { mailPages } from './mail-pages.ts';
import { PageServer } from './pages.ts';

/** Someone at work: a browser with Evergreen, a tab for mails, and the docked panel. */
export interface Flow {
  evergreen: EvergreenBrowser;
  tab: Page;
  /** The docked panel, opened at the first mail. */
  panel: Page;
  /** Opens one of the mails of mail-pages.ts in the tab. */
  read: (path: keyof typeof mailPages) => Promise<void>;
}

export const test = base.extend<{ flow: Flow }>({
  flow: async ({ evergreen }, hand) => {
    const mails = await PageServer.start(mailPages);
    const tab = evergreen.context.pages()[0] ?? (await evergreen.context.newPage());
    await tab.goto(mails.url('/priya'));
    const panel = await evergreen.openPanel(tab);
    const read = async (path: keyof typeof mailPages) => {
      await tab.goto(mails.url(path));
    };
    await hand({ evergreen, tab, panel, read });
    await mails.close();
  },
});

export async function addShown(panel: Page, name: string): Promise<void> {
  // Until the page that was opened is read, the panel shows who was there before.
  const shown = panel.getByRole('region', { name });
  await shown.getByRole('button', { name: 'Add to customers' }).click();
  await expect(panel.getByRole('article', { name })).toBeVisible();
}

/** Records a sale so many days ago. */
export async function sell(panel: Page, product: string, daysAgo: number): Promise<void> {
  const soldOn = Temporal.Now.plainDateISO().subtract({ days: daysAgo }).toString();
  await panel.getByRole('button', { name: 'Sale', exact: true }).click();
  await panel.getByLabel('What was sold').fill(product);
  await panel.getByLabel('Sold on').fill(soldOn);
  await panel.getByRole('button', { name: 'Record sale' }).click();
  await expect(panel.getByText('Sale recorded')).toBeVisible();
}

/** Clicks an item of the right-click menu, as the browser reports it to the worker. */
export async function rightClick(
  { evergreen, tab }: Pick<Flow, 'evergreen' | 'tab'>,
  click: { selectionText?: string; linkUrl?: string },
): Promise<void> {
  await evergreen.worker.evaluate(
    async ([url, given]) => {
      const [open] = await chrome.tabs.query({ url: `${url.split('#', 1)[0]}*` });
      const { onClicked } = chrome.contextMenus;
      // Chromium's own way to raise the event; its types do not know it.
      Reflect.get(onClicked, 'dispatch').call(
        onClicked,
        { menuItemId: 'note', pageUrl: url, editable: false, ...given },
        open,
      );
    },
    [tab.url(), click] as const,
  );
}
