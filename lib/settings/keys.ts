import { browser } from '@wxt-dev/browser';

/** Firefox's own; the shared types know Chromium alone. */
interface FirefoxCommands {
  commands: { openShortcutSettings: () => Promise<void> };
}

/** A key that works in every tab. */
export interface BrowserKey {
  /** Name of the command in the manifest. */
  name: string;
  /** As the browser writes it; empty where there is none. */
  shortcut: string;
}

/** The keys as the user has them now. */
export async function readKeys(): Promise<BrowserKey[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

/** Opens the page of the browser on which keys are changed: no extension may change them. */
export async function openKeySettings(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser as typeof browser & FirefoxCommands).commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
