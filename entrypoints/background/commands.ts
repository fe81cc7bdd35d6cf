import { browser, type Browser } from '@wxt-dev/browser';
import { noteFrom } from './note.ts';
import { openPanel, showInPanel } from './panel.ts';

/** What each key does. A key counts as a click: what needs one comes first, before any `await`. */
const commands: Record<string, (tab: Browser.tabs.Tab | undefined) => void> = {
  note: (tab) => {
    openPanel(tab);
    void noteFrom({}, tab);
  },
  today: (tab) => {
    openPanel(tab);
    if (tab) void showInPanel('/today', tab.windowId);
  },
};

/** The keys that work in every tab; the browser lets its user choose others. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => commands[name]?.(tab));
}
