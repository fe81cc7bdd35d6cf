import { defineBackground } from 'wxt/utils/define-background';
import { offerMenus } from './context-menu.ts';
import { answerMessages } from './handlers.ts';
import { answerOmnibox } from './omnibox.ts';
import { openPanelFromToolbar } from './panel.ts';
import { keepSites } from './permissions.ts';
import { keepReminding } from './reminders.ts';

export default defineBackground(() => {
  answerMessages();
  openPanelFromToolbar();
  offerMenus();
  answerOmnibox();
  keepReminding();
  keepSites();
});
