import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from './panel.ts';

export default defineBackground(() => {
  openPanelFromToolbar();
});
