import { afterEach, describe, expect, it } from 'vitest';
import { Firefox } from '../firefox/firefox.ts';
import { Panel } from '../firefox/panel.ts';
import { badge } from '../restart/asked.ts';
import { Seller } from '../restart/seller.ts';
import { Desktop } from './desktop.ts';
import { Shipped } from './shipped.ts';

/** At every hour of every day, so that what is due is due at once. */
const BEGUN = {
  quiet: { from: '00:00', to: '00:00' },
  restDays: [],
  weekends: 'none',
  noticeAt: '00:00',
};
const REFUSED = 'The browser refused the notice. Allow notices in its settings';
const SILENCED = 'Open the settings of your desktop, and there Notifications.';
const EITHER_WAY = 'Today and the number on the toolbar button are kept up to date either way.';
const SHOW = 'Show a test notice';
const DUE = 'Day 2: is it in use?';

describe('0.1 where no notice arrives, the trial says what to do, and badge and Today are right: in Chromium', () => {
  let shipped: Shipped;
  let seller: Seller;
  afterEach(() => shipped.stop());

  async function start(setting: Parameters<typeof Shipped.start>[0]): Promise<void> {
    shipped = await Shipped.start(setting);
    await shipped.open();
    await shipped.tab.evaluate((settings) => chrome.storage.local.set({ settings }), BEGUN);
    seller = new Seller(shipped.tab);
    await seller.addCustomer('Priya Raman');
  }

  async function worksAllTheSame(): Promise<void> {
    await seller.press('Close');
    await seller.sell('CX-40 pump', 2);
    await expect.poll(() => shipped.tab.evaluate(badge)).toBe('1');
    await shipped.open('sidepanel.html#/today');
    await seller.sees(DUE);
  }

  it('that refuses them itself', async () => {
    await start({ refusesNotices: true });
    await seller.press(SHOW);
    await seller.sees(REFUSED);
    await worksAllTheSame();
    expect(shipped.desktop.notices()).toEqual([]);
  });

  it('on a desktop that is told not to disturb', async () => {
    const desktop = await Desktop.start();
    desktop.doNotDisturb();
    await start({ desktop });
    await seller.press(SHOW);
    await seller.sees('Did you see the test notice?');
    await seller.press('No');
    await seller.sees(SILENCED);
    await seller.sees(EITHER_WAY);
    await worksAllTheSame();
  });

  it('on a desktop that has no notices, where the browser shows them in windows of its own', async () => {
    await start({ desktop: await Desktop.start({ notices: false }) });
    await shipped.desktop.opens(() => seller.press(SHOW));
    shipped.picture('own-notice');
    await seller.press('No');
    await seller.sees(SILENCED);
    await worksAllTheSame();
  });
});

describe('0.1 where no notice arrives, the trial says what to do, and badge and Today are right: in Firefox', () => {
  let desktop: Desktop;
  let firefox: Firefox;
  afterEach(async () => {
    await firefox.stop();
    await desktop.stop();
  });

  it.each(['is told not to disturb', 'has no notices'])(
    'on a desktop that %s',
    async (how) => {
      const notices = how !== 'has no notices';
      desktop = await Desktop.start({ notices });
      if (notices) desktop.doNotDisturb();
      firefox = await Firefox.start({ desktop });
      await firefox.install();
      const panel = new Panel(firefox);
      await panel.open();
      await firefox.inPage((settings) => browser.storage.local.set({ settings }), BEGUN);
      await panel.search('Priya Raman');
      await panel.press('Add “Priya Raman”');
      await panel.press(SHOW);
      await panel.press('No');
      await panel.sees(SILENCED);
      await panel.sees(EITHER_WAY);
      await panel.press('Close');
      await panel.press('Sale');
      await panel.type('What was sold', 'CX-40 pump');
      await panel.type('Sold on', await firefox.inPage(dayBeforeYesterday));
      await panel.press('Record sale');
      await firefox.until(async () => (await firefox.inPage(badge)) === '1');
      await panel.open('#/today');
      await panel.sees(DUE);
    },
    120_000,
  );
});

const dayBeforeYesterday = () => Temporal.Now.plainDateISO().subtract({ days: 2 }).toString();
