import { browser } from '@wxt-dev/browser';

/** Firefox's own; the shared types know Chromium alone. */
interface FirefoxSidebar {
  sidebarAction: { open: () => Promise<void> };
}

type TabRef = { id?: number | undefined; windowId?: number | undefined };

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Both want to be called first and
 * without an `await` inside a click: nothing may stand before this call in a handler.
 */
export function openPanel(tab: TabRef | undefined): void {
  if (import.meta.env.FIREFOX) {
    void (browser as typeof browser & FirefoxSidebar).sidebarAction.open();
  } else if (tab?.windowId !== undefined) {
    void chrome.sidePanel.open({ windowId: tab.windowId });
  }
}

/** A toolbar click opens the panel; it also lets the panel see that tab's address (activeTab). */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab));
}
