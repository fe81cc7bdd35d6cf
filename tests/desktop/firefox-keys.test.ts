import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailPages } from '../e2e/mail-pages.ts';
import { PageServer } from '../e2e/pages.ts';
import { Firefox } from '../firefox/firefox.ts';
import { Sidebar } from '../firefox/sidebar.ts';
import { Desktop } from './desktop.ts';

/** Tests build on each other: the panel is opened, somebody added, a note taken. */
describe('1.3 the keys of every tab, pressed in a real Firefox', () => {
  let desktop: Desktop;
  let firefox: Firefox;
  let sidebar: Sidebar;
  let mails: PageServer;
  beforeAll(async () => {
    mails = await PageServer.start(mailPages);
    desktop = await Desktop.start();
    firefox = await Firefox.start({ desktop });
    await firefox.install();
    sidebar = new Sidebar(firefox);
    await firefox.open(mails.url('/priya'));
    // Into the page: keys go to what has the focus.
    desktop.click(900, 600);
  }, 120_000);
  afterAll(async () => {
    await firefox.stop();
    await desktop.stop();
    await mails.close();
  });

  it('Alt+Shift+G opens the sidebar', async () => {
    expect(await firefox.sidebar()).toBeUndefined();
    await desktop.press('alt+shift+g');
    expect(await firefox.until(() => firefox.sidebar())).toBe(firefox.page('sidepanel.html'));
    await sidebar.sees('Priya Raman');
    await sidebar.press('Add to customers');
    await sidebar.sees('Priya Raman added.');
  });

  it('Alt+Shift+M keeps what is selected as a note', async () => {
    await firefox.inPage(select, '#text');
    await desktop.press('alt+shift+m');
    await sidebar.sees('Note saved for Priya Raman.');
    await sidebar.sees('Both pumps arrived on Tuesday, thank you.');
  });

  it('Alt+Shift+D shows Today', async () => {
    await desktop.press('alt+shift+d');
    await showsToday();
  });

  it('no key loads the open sidebar anew: what is half written there stays', async () => {
    await firefox.inside('sidebar', (page) => {
      page.location.hash = '#/';
    });
    await sidebar.press('Note');
    await firefox.until(() => firefox.inside('sidebar', markField));
    await desktop.press('alt+shift+g');
    await firefox.clickToolbarButton();
    await firefox.inPage(select, '#link');
    await desktop.press('alt+shift+m');
    await sidebar.sees('The manual');
    expect(await firefox.inside('sidebar', markField)).toBe('marked');
  });

  it('Alt+Shift+D shows Today where the sidebar was closed and a mail is open', async () => {
    await firefox.closeSidebar();
    expect(await firefox.sidebar()).toBeUndefined();
    await desktop.press('alt+shift+d');
    await firefox.until(() => firefox.sidebar());
    await showsToday();
    // The mail is heard of a moment later, and takes the panel nowhere.
    await firefox.open(mails.url('/wang'));
    await sidebar.sees('王建国');
  });

  const showsToday = () =>
    firefox.until(async () => (await firefox.inside('sidebar', placeIn)) === '#/today');
});

function select(css: string): void {
  const element = document.querySelector(css);
  if (element) getSelection()?.selectAllChildren(element);
}

const placeIn = (page: Document) => page.location.hash;

/** Marks the field of a note. Answers whether it was marked before; nothing while there is none. */
function markField(page: Document): string | null {
  const field = page.querySelector('textarea');
  if (!field) return null;
  const before = field.dataset['mark'] ?? 'new';
  field.dataset['mark'] = 'marked';
  return before;
}
