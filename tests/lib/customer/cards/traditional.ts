import type { CardCase } from './card.ts';

/** Fictional people from Taiwan, Hong Kong, Japan and Korea. */
export const TRADITIONAL: CardCase[] = [
  [
    'a Taiwanese card',
    `台灣光學股份有限公司
業務部
陳怡君 經理
Emily Chen
電話：(02) 2345-6789 分機 123
傳真：(02) 2345-6780
手機：0912-345-678
E-mail：emily.chen@twoptics.com.tw
LINE ID：emily_chen
統一編號：12345678
地址：11052 台北市信義區市府路45號8樓`,
    {
      name: '陳怡君',
      nickname: 'Emily Chen',
      form: '陳經理',
      role: '業務部經理',
      org: '台灣光學股份有限公司',
      mail: ['emily.chen@twoptics.com.tw'],
      phone: ['0223456789 shared', '0912345678 mobile'],
      handle: ['LINE: emily_chen'],
      place: '11052 台北市信義區市府路45號8樓',
    },
  ],
  [
    'a mail signature',
    `順頌 商祺

林佳蓉 敬上
採購專員
宏碁建材有限公司
TEL: 04-2345-6789 #12
jiarong.lin@hongji.com.tw`,
    {
      name: '林佳蓉',
      role: '採購專員',
      org: '宏碁建材有限公司',
      mail: ['jiarong.lin@hongji.com.tw'],
      phone: ['0423456789 shared'],
    },
  ],
  ['a name with a courtesy', '張簡志偉 先生', { name: '張簡志偉', form: '張簡先生' }],
  [
    'a surname with an office',
    '諸葛總經理',
    { name: '諸葛總經理', form: '諸葛總', role: '總經理' },
  ],
  [
    'a chairman',
    `歐陽德明 董事長
大同實業股份有限公司
行動電話 0933 123 456`,
    {
      name: '歐陽德明',
      form: '歐陽董',
      role: '董事長',
      org: '大同實業股份有限公司',
      phone: ['0933123456 mobile'],
    },
  ],
  [
    'a department before the name',
    `採購部 王美玲 副理
mei.wang@formosa-pumps.com.tw`,
    {
      name: '王美玲',
      form: '王副理',
      role: '採購部副理',
      mail: ['mei.wang@formosa-pumps.com.tw'],
    },
  ],
  [
    'a card from Hong Kong',
    `CHAN Tai Man, Peter
陳大文
Senior Manager
Harbour Trading Co. Ltd.
Room 1203, 12/F, Harbour Building, 38 Pier Road, Central, Hong Kong
Tel: (852) 2345 6789
peter.chan@harbourtrading.hk`,
    {
      name: '陳大文',
      nickname: 'Chan Tai Man',
      role: 'Senior Manager',
      org: 'Harbour Trading Co. Ltd.',
      mail: ['peter.chan@harbourtrading.hk'],
      phone: ['85223456789 office'],
      place: 'Room 1203, 12/F, Harbour Building, 38 Pier Road, Central, Hong Kong',
    },
  ],
  [
    'labels in Traditional Chinese',
    `姓名：黃志明
職稱：工程師
公司：南港精密
行動：0955-123-456
信箱：chihming@nangang.com.tw`,
    {
      name: '黃志明',
      form: '黃工程師',
      role: '工程師',
      org: '南港精密',
      mail: ['chihming@nangang.com.tw'],
      phone: ['0955123456 mobile'],
    },
  ],
  [
    'a professor',
    `國立中央大學 光電系
吳淑芬 教授
sfwu@ncu.example.tw`,
    {
      name: '吳淑芬',
      form: '吳教授',
      role: '教授',
      org: '國立中央大學',
      mail: ['sfwu@ncu.example.tw'],
    },
  ],
  [
    'LINE by a link',
    `許雅婷
https://line.me/ti/p/~yating.hsu
0922-333-444`,
    { name: '許雅婷', phone: ['0922333444 mobile'], handle: ['LINE: yating.hsu'] },
  ],
  [
    'a Japanese signature',
    `--------------------------------
株式会社山田製作所
営業部 部長
田中 花子
〒105-0011 東京都港区芝公園4-2-8
TEL: 03-1234-5678
FAX: 03-1234-5679
携帯: 090-1234-5678
E-mail: hanako.tanaka@yamada-ss.co.jp
--------------------------------`,
    {
      name: '田中 花子',
      form: '田中部長',
      role: '営業部部長',
      org: '株式会社山田製作所',
      mail: ['hanako.tanaka@yamada-ss.co.jp'],
      phone: ['0312345678 office', '09012345678 mobile'],
      place: '〒105-0011 東京都港区芝公園4-2-8',
    },
  ],
  ['a Japanese name with a courtesy', '佐藤 健一 様', { name: '佐藤 健一', form: '佐藤様' }],
  ['a Japanese name in one piece', '田中花子様', { name: '田中花子', form: '田中様' }],
  [
    'a Korean name with an office',
    `김민수 대리님
한빛기계 주식회사
minsu.kim@hanbit.co.kr
휴대폰: 010-1234-5678`,
    {
      name: '김민수',
      form: '김 대리님',
      role: '대리',
      org: '한빛기계 주식회사',
      mail: ['minsu.kim@hanbit.co.kr'],
      phone: ['01012345678 mobile'],
    },
  ],
];
