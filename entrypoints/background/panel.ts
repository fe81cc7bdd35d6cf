import { browser } from '@wxt-dev/browser';
import { leaveErrand } from '../../lib/messages/errand.ts';

/** Firefox's own; the shared types know Chromium alone. */
interface FirefoxSidebar {
  sidebarAction: { open: () => Promise<void> };
  extension: { getViews: (which: { type: 'sidebar'; windowId?: number }) => Window[] };
}

type TabRef = { id?: number | undefined; windowId?: number | undefined };

/** So long a panel may take to open, ms. */
const OPENING = 10_000;

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Both want to be called first and
 * without an `await` inside a click: nothing may stand before this call in a handler.
 */
export function openPanel(tab: TabRef | undefined): void {
  if (import.meta.env.FIREFOX) {
    const { extension, sidebarAction } = browser as unknown as FirefoxSidebar;
    const { windowId } = tab ?? {};
    const which = { type: 'sidebar', ...(windowId !== undefined && { windowId }) } as const;
    // Firefox loads an open sidebar anew, and what is half written there is gone.
    if (extension.getViews(which).length === 0) void sidebarAction.open();
  } else if (tab?.windowId !== undefined) {
    void chrome.sidePanel.open({ windowId: tab.windowId });
  }
}

/** Has the panel of a window show a place, now or as soon as it is open. */
export function showInPanel(at: string, windowId: number): Promise<void> {
  return leaveErrand('place', { at, windowId }, OPENING);
}

/**
 * Shows a place after a click that came from no window: in the panel of the one in front, or in a tab
 * where the panel cannot be opened. To Firefox a click on a notice does not count as one.
 */
export function openPanelAt(place: string): void {
  if (import.meta.env.FIREFOX) return void openTab(place);
  const { WINDOW_ID_CURRENT: windowId } = chrome.windows;
  chrome.sidePanel.open({ windowId }).then(
    () => showInFront(place),
    () => openTab(place),
  );
}

async function showInFront(place: string): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id === undefined) return openTab(place);
  await showInPanel(place, id);
  await browser.windows.update(id, { focused: true });
}

async function openTab(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#${place}`) });
}

/** A toolbar click opens the panel; it also lets the panel see that tab's address (activeTab). */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab));
}
