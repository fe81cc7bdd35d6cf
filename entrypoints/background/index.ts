import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from './handlers.ts';
import { openPanelFromToolbar } from './panel.ts';
import { keepSites } from './permissions.ts';

export default defineBackground(() => {
  answerMessages();
  keepSites();
  openPanelFromToolbar();
});
