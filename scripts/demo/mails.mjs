/**
 * Sample mails of people who do not exist, one in each language of the interface. Each comes from a
 * newcomer in the firm of a sample customer (lib/sample/sample.ts), who is in copy.
 */
export const MAILS = {
  en: {
    inbox: 'Inbox',
    subject: 'The CX-40 for line 4: two questions',
    from: { name: 'Daniel Okafor', address: 'daniel.okafor@acme-pumps.example' },
    to: { name: 'You', address: 'me@shop.example' },
    cc: { name: 'Priya Raman', address: 'priya.raman@acme-pumps.example' },
    labels: { from: 'From', to: 'To', cc: 'Cc', reply: 'Your reply', send: 'Send' },
    body: [
      'Good morning,',
      'Priya gave me your name. The CX-40 that I ordered for line 4 is here; thank you for sending it so quickly.',
      'Two questions before we start it up. Does the seal hold at 80 °C for a whole shift? And could somebody show the night shift how to vent it? I am easiest to reach before 10.',
      'Kind regards,',
      'Daniel Okafor',
    ],
    learned: 'I am easiest to reach before 10.',
    product: 'CX-40 pump',
    reply: 'Thank you, Daniel. A visit to the night shift is absolutely no problem.',
    hint: 'Nothing is sent from here.',
  },
  'zh-CN': {
    inbox: '收件箱',
    subject: 'VM-850 主轴噪音：想请教两件事',
    from: { name: '周文博', address: 'zhou.wenbo@huaxin-machinery.example' },
    to: { name: '我', address: 'me@shop.example' },
    cc: { name: '王建国', address: 'wang.jianguo@huaxin-machinery.example' },
    labels: { from: '发件人', to: '收件人', cc: '抄送', reply: '您的回复', send: '发送' },
    body: [
      '您好：',
      '王科长把您的联系方式给了我，我负责夜班。VM-850 装好以后，师傅们总体挺满意，谢谢您安排得这么快。',
      '有两件事想请教：主轴三千转以上噪音偏大，这正常吗？周五之前能不能来一趟，给夜班师傅讲讲保养？上午十点前找我最方便。',
      '祝好',
      '周文博',
    ],
    learned: '上午十点前找我最方便。',
    product: '数控机床 VM-850',
    reply: '周工您好，周五之前过去一趟绝对没问题。',
    hint: '这里不会真的发出邮件。',
  },
  'zh-TW': {
    inbox: '收件匣',
    subject: '第三批鏡片：換貨前想確認兩件事',
    from: { name: '許志豪', address: 'chihhao.hsu@formosa-optics.example' },
    to: { name: '我', address: 'me@shop.example' },
    cc: { name: '陳怡君', address: 'yichun.chen@formosa-optics.example' },
    labels: { from: '寄件者', to: '收件者', cc: '副本', reply: '您的回覆', send: '傳送' },
    body: [
      '您好：',
      '怡君請我直接與您聯絡，我負責進料檢驗。第三批鏡片檢驗合格，謝謝您這麼快就安排換貨。',
      '想跟您確認兩件事：外箱破損的那兩箱，哪一天可以送到？這次的包裝會加強嗎？主管很在意原因說明，方便的話請在上午十點前打給我。',
      '祝好',
      '許志豪',
    ],
    learned: '方便的話請在上午十點前打給我。',
    product: '第三批鏡片',
    reply: '許先生您好，週五送到絕對沒問題。',
    hint: '這裡不會真的寄出郵件。',
  },
};

/** The sample language nearest to a language tag such as `zh-Hant-HK`. */
export function nearest(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-TW' : 'zh-CN';
}
