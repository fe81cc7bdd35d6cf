import type { Words } from './words.ts';

/** Words of the frame that every screen stands in. */
export const appWords = {
  openDashboard: { en: 'Open all customers in a tab', cn: '在标签页中打开', tw: '在分頁中開啟' },
  screens: { en: 'Screens', cn: '页面', tw: '頁面' },
} satisfies Words;
