import type { Words } from './words.ts';

/** Words of what was right-clicked; those of taking it apart are in `capture.ts`. */
export const capturedWords = {
  quickCapture: {
    en: 'Paste a signature, a business card or “Name <mail>”',
    cn: '粘贴签名、名片或“姓名 <邮箱>”',
    tw: '貼上簽名檔、名片或「姓名 <信箱>」',
  },
  captureSomebody: { en: 'Add somebody', cn: '添加客户', tw: '新增客戶' },
  captureHelp: {
    en: 'You confirm each value before it is kept.',
    cn: '每一项都由您确认后才会保存。',
    tw: '每一項都由您確認後才會儲存。',
  },
  reviewFirst: { en: 'Look at each value first', cn: '逐项查看再添加', tw: '逐項查看再新增' },
  anotherCustomer: { en: 'Another customer', cn: '其他客户', tw: '其他客戶' },
  wayEmail: { en: 'E-mail', cn: '邮箱', tw: '電子信箱' },
  wayPhone: { en: 'Phone', cn: '电话', tw: '電話' },
  wayMobile: { en: 'Mobile', cn: '手机', tw: '手機' },
  wayHandle: { en: 'Messenger', cn: '即时通讯', tw: '即時通訊' },
  wayWebsite: { en: 'Website', cn: '网址', tw: '網址' },
  filedAs: {
    en: '{field} kept for {name}.',
    cn: '已为{name}记下：{field}。',
    tw: '已為{name}記下：{field}。',
  },
} satisfies Words;
