import { browser, type Browser } from '@wxt-dev/browser';
import { noticeWords } from '../../lib/i18n/notice.ts';
import { sayIn, type Locale } from '../../lib/i18n/words.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { originOf } from '../../lib/sites/access/origin.ts';
import { localeNow } from './locale.ts';
import { noteFrom } from './note.ts';
import { openPanel } from './panel.ts';

type Click = Browser.contextMenus.OnClickData;

/** What each menu item does. Gestures are spent by an `await`: what needs one comes first. */
const items = {
  note: (click: Click, tab: Browser.tabs.Tab | undefined) => {
    openPanel(tab);
    void noteFrom(click, tab);
  },
  useSite: (click: Click, tab: Browser.tabs.Tab | undefined) => {
    const origin = originOf(click.pageUrl ?? tab?.url);
    if (origin) void browser.permissions.request({ origins: [origin.pattern] });
  },
  leaveSite: (click: Click, tab: Browser.tabs.Tab | undefined) => {
    const origin = originOf(click.pageUrl ?? tab?.url);
    if (origin) void browser.permissions.remove({ origins: [origin.pattern] });
  },
};

/** The right-click menu, in the user's language also after it was switched. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((click: Click, tab?: Browser.tabs.Tab) => {
    if (click.menuItemId === 'note') items.note(click, tab);
    if (click.menuItemId === 'useSite') items.useSite(click, tab);
    if (click.menuItemId === 'leaveSite') items.leaveSite(click, tab);
  });
  watchSettings(new AbortController().signal, (settings) => void makeMenus(localeNow(settings)));
}

/** Makes the menus anew. */
export async function makeMenusNow(): Promise<void> {
  await makeMenus(localeNow(await readSettings()));
}

async function makeMenus(locale: Locale): Promise<void> {
  const say = sayIn(noticeWords, locale);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    { id: 'note', title: say('menuNote'), contexts: ['selection', 'page', 'link'] },
    ignoreDouble,
  );
  browser.contextMenus.create(
    { id: 'useSite', title: say('menuUseSite'), contexts: ['action'] },
    ignoreDouble,
  );
  browser.contextMenus.create(
    { id: 'leaveSite', title: say('menuLeaveSite'), contexts: ['action'] },
    ignoreDouble,
  );
}

/** Two starts at once may both make the menus: the second finds them made. */
function ignoreDouble(): void {
  void browser.runtime.lastError;
}
