import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from './commands.ts';
import { answerMenus, makeMenusNow } from './context-menu.ts';
import { answerMessages } from './handlers.ts';
import { answerNotices } from './notices.ts';
import { answerOmnibox } from './omnibox.ts';
import { openPanelFromToolbar } from './panel.ts';
import { followGrants, reconcileSites } from './permissions.ts';
import { keepReminding, look } from './reminders.ts';

/** Whoever woke the background is answered before it looks around, ms. */
const FIRST = 50;

export default defineBackground(() => {
  answerMessages();
  answerCommands();
  answerNotices(() => void look());
  openPanelFromToolbar();
  answerMenus();
  answerOmnibox();
  keepReminding();
  followGrants();
  // Alarms, menus and scripts do not survive an update, nor all of them a restart.
  setTimeout(() => {
    void look();
    void makeMenusNow();
    void reconcileSites();
  }, FIRST);
});
