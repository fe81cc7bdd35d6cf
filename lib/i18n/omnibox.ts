import type { Words } from './words.ts';

/** Words in the address bar, after the keyword. */
export const omniboxWords = {
  omniboxHint: {
    en: 'Find a customer by name, organisation or number',
    cn: '按姓名、拼音、单位或电话查找客户',
    tw: '依姓名、拼音、公司或電話尋找客戶',
  },
  omniboxNobody: {
    en: 'Nobody found for “{query}”. Enter opens Evergreen.',
    cn: '没有找到“{query}”。按回车键打开常青。',
    tw: '找不到「{query}」。按 Enter 鍵開啟常青。',
  },
} satisfies Words;
