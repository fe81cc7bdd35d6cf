import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailPages } from '../e2e/mail-pages.ts';
import { PageServer } from '../e2e/pages.ts';
import { Firefox } from '../firefox/firefox.ts';
import { ADDON_ID } from '../firefox/process.ts';
import { Sidebar } from '../firefox/sidebar.ts';
import { Desktop } from './desktop.ts';

/** The build that is shipped: it may read no page before the user says so. */
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PICTURES = 'test-results/desktop';
const USE = 'Use Evergreen on 127.0.0.1';

/** Tests build on each other: a site is refused, allowed, used, and switched off. */
describe('P15 the shipped build in a real Firefox', () => {
  let desktop: Desktop;
  let firefox: Firefox;
  let sidebar: Sidebar;
  let mails: PageServer;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    mails = await PageServer.start(mailPages);
    desktop = await Desktop.start();
    firefox = await Firefox.start({ desktop });
    await firefox.install(BUILD);
    sidebar = new Sidebar(firefox);
    await firefox.open(mails.url('/priya'));
    await firefox.clickToolbarButton();
  }, 120_000);
  afterAll(async () => {
    await firefox.stop();
    await desktop.stop();
    await mails.close();
  });

  const granted = () => firefox.inBrowser(grantedTo, ADDON_ID);

  /** Presses the button with the mouse: Firefox asks only after a click of the user's own. */
  async function ask(): Promise<void> {
    await sidebar.sees(USE);
    const at = await firefox.until(() => firefox.inside('sidebar', middleOf, USE));
    desktop.click(at.x, at.y);
    await firefox.until(() => firefox.inBrowser(promptText));
    // Firefox takes no answer in the first moment, lest somebody answers what they did not read.
    await new Promise((done) => setTimeout(done, 1500));
  }

  async function answer(which: 'primary' | 'secondary'): Promise<void> {
    const at = await firefox.until(() => firefox.inBrowser(promptButton, which));
    desktop.click(at.x, at.y);
    await firefox.until(async () => !(await firefox.inBrowser(promptText)));
  }

  it('reads nothing of a page before it is switched on there', async () => {
    await sidebar.sees('Evergreen is not switched on for 127.0.0.1.');
    expect(await granted()).toEqual([]);
  });

  it('asks for this host alone, and says how to go on when that is refused', async () => {
    await ask();
    desktop.picture(`${PICTURES}/firefox-prompt.png`);
    expect(await firefox.inBrowser(promptText)).toContain('127.0.0.1');
    await answer('secondary');
    await sidebar.sees('The browser did not allow it.');
    expect(await granted()).toEqual([]);
  });

  it('shows who wrote the open mail as soon as the prompt is allowed', async () => {
    await ask();
    await answer('primary');
    await sidebar.sees('Priya Raman');
    expect(await granted()).toEqual(['http://127.0.0.1/*']);
    desktop.picture(`${PICTURES}/firefox-allowed.png`);
  });

  it('says in the settings when the site was used, and leaves it when it is switched off', async () => {
    await firefox.inside('sidebar', (page) => {
      page.location.hash = '#/settings';
    });
    await sidebar.sees('last used today');
    await sidebar.press('Switch off 127.0.0.1');
    await sidebar.sees('None yet.');
    expect(await granted()).toEqual([]);
    await firefox.inside('sidebar', (page) => {
      page.location.hash = '#/';
    });
    await sidebar.sees('Evergreen is not switched on for 127.0.0.1.');
  });
});

function grantedTo(id: string): string[] {
  const policy = Reflect.get(window, 'WebExtensionPolicy').getByID(id);
  const { patterns } = policy.allowedOrigins as { patterns: { pattern: string }[] };
  return patterns.map(({ pattern }) => pattern).filter((pattern) => /^https?:/.test(pattern));
}

/** What the open prompt says. */
const promptText = (): string | null =>
  document.querySelector('#notification-popup[panelopen="true"] popupnotification')?.textContent ??
  null;

/** Where a button of the prompt is on the screen. */
function promptButton(which: string): { x: number; y: number } | null {
  const open = document.querySelector('#notification-popup[panelopen="true"] popupnotification');
  const box = open?.querySelector(`.popup-notification-${which}-button`)?.getBoundingClientRect();
  if (!box) return null;
  const left: number = Reflect.get(window, 'mozInnerScreenX');
  const top: number = Reflect.get(window, 'mozInnerScreenY');
  return { x: left + box.x + box.width / 2, y: top + box.y + box.height / 2 };
}

/** Where a button of the sidebar is on the screen. */
function middleOf(page: Document, name: string): { x: number; y: number } | null {
  const button = [...page.querySelectorAll('button')].find((one) => one.innerText.trim() === name);
  const view = page.defaultView;
  if (!button || !view) return null;
  const box = button.getBoundingClientRect();
  const left: number = Reflect.get(view, 'mozInnerScreenX');
  const top: number = Reflect.get(view, 'mozInnerScreenY');
  return { x: left + box.x + box.width / 2, y: top + box.y + box.height / 2 };
}
