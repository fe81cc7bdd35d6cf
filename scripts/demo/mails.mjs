/** Sample mails of people who do not exist, one in each language of the interface. */
export const MAILS = {
  en: {
    language: 'English',
    inbox: 'Sample mail',
    subject: 'Oven for the new kitchen: two questions before we order',
    from: { name: 'Anna Bergström', address: 'anna.bergstrom@birchhouse.example' },
    to: { name: 'You', address: 'me@shop.example' },
    cc: { name: 'Tom Okafor', address: 'tom.okafor@birchhouse.example' },
    labels: { from: 'From', to: 'To', cc: 'Cc', reply: 'Your reply', send: 'Send' },
    body: [
      'Good morning,',
      'thank you for taking so much time on Saturday. My husband and I talked it over, and we are nearly decided on the steam oven.',
      'Two things before we order. Is the delivery on the 14th still possible? And how often does the water filter need changing? Our daughter has a birthday that weekend and would love to bake her own cake in it.',
      'Tom looks after the builders and is in copy: he can tell you when the kitchen is accessible.',
      'Kind regards,',
      'Anna Bergström',
    ],
    hint: 'Nothing is sent from here. Write, for example: “Absolutely no problem, I guarantee it.”',
  },
  'zh-CN': {
    language: '简体中文',
    inbox: '示例邮件',
    subject: '新厨房的烤箱：下单前想确认两件事',
    from: { name: '林悦', address: 'lin.yue@qinghe-home.example' },
    to: { name: '我', address: 'me@shop.example' },
    cc: { name: '周文博', address: 'zhou.wenbo@qinghe-home.example' },
    labels: { from: '发件人', to: '收件人', cc: '抄送', reply: '您的回复', send: '发送' },
    body: [
      '您好：',
      '上周六占用了您不少时间，谢谢您的耐心讲解。我和先生商量过了，基本定下那台蒸烤箱。',
      '下单前还有两件事想确认：14 号送货还来得及吗？滤芯大概多久换一次？那个周末正好是女儿生日，她想用新烤箱自己做蛋糕。',
      '装修的事由周文博负责，已经抄送给他，厨房哪天可以进场请跟他确认。',
      '祝好',
      '林悦',
    ],
    hint: '这里不会真的发出邮件。可以试着写：“绝对没问题，我保证。”',
  },
  'zh-TW': {
    language: '繁體中文',
    inbox: '範例郵件',
    subject: '新廚房的烤箱：下單前想確認兩件事',
    from: { name: '陳怡君', address: 'chen.yijun@lanting-home.example' },
    to: { name: '我', address: 'me@shop.example' },
    cc: { name: '許志豪', address: 'hsu.chihhao@lanting-home.example' },
    labels: { from: '寄件者', to: '收件者', cc: '副本', reply: '您的回覆', send: '傳送' },
    body: [
      '您好：',
      '上週六佔用了您不少時間，謝謝您耐心說明。我和先生討論過了，大致決定選那台蒸烤箱。',
      '下單前還有兩件事想確認：14 號送貨還來得及嗎？濾心大約多久要換一次？那個週末剛好是女兒生日，她想用新烤箱自己做蛋糕。',
      '裝潢由許志豪負責，這封信也寄了副本給他，廚房哪天可以進場請跟他確認。',
      '祝好',
      '陳怡君',
    ],
    hint: '這裡不會真的寄出郵件。可以試著寫：「絕對沒問題，我保證。」',
  },
};

/** The sample language nearest to a language tag such as `zh-Hant-HK`. */
export function nearest(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-TW' : 'zh-CN';
}
