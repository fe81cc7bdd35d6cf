import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from './commands.ts';
import { offerMenus } from './context-menu.ts';
import { answerMessages } from './handlers.ts';
import { answerNotices } from './notices.ts';
import { answerOmnibox } from './omnibox.ts';
import { openPanelFromToolbar } from './panel.ts';
import { keepSites } from './permissions.ts';
import { keepReminding, look } from './reminders.ts';

export default defineBackground(() => {
  answerMessages();
  answerCommands();
  answerNotices(() => void look());
  openPanelFromToolbar();
  offerMenus();
  answerOmnibox();
  keepReminding();
  keepSites();
});
