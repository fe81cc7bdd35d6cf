import type { Category, Language } from '../rule.ts';

/** Why each kind of expression costs customers: one sentence in each language of the interface. */
export const WHY = {
  'absolute-promise': {
    en: 'Once it is absolute, the smallest hiccup disappoints. Say what you expect and what you will do.',
    cn: '话说满了，出一点小问题客户就会失望。说清预期，再说出了状况怎么办。',
    tw: '話說滿了，出一點小問題客戶就會失望。說清楚預期，再說有狀況時怎麼處理。',
  },
  'overfull-promise': {
    en: 'The more is claimed, the less is believed. One fact with its source says more than "the best".',
    cn: '说得越满，客户越不信。一个有出处的事实，胜过一句大话。',
    tw: '說得越滿，客戶越不信。一個有出處的事實，勝過一句大話。',
  },
  'competitor-bashing': {
    en: 'Running a competitor down makes the customer doubt us. Grant their strength, then say why others chose us.',
    cn: '贬低同行，客户先怀疑的是我们。先承认对方的长处，再说别的客户为什么选我们。',
    tw: '貶低同業，客戶先懷疑的是我們。先承認對方的長處，再說其他客戶為什麼選我們。',
  },
  'lame-excuse': {
    en: 'The customer does not want to know why not, but when. Own it, then offer a way and a time.',
    cn: '客户要听的不是为什么不行，而是什么时候行。先认下来，再给办法和时间。',
    tw: '客戶想聽的不是為什麼不行，而是什麼時候可以。先承擔下來，再給辦法和時間。',
  },
  blaming: {
    en: 'Whoever proves the customer wrong has lost the customer. Say what happens next instead.',
    cn: '争赢了道理，往往输了客户。少说是谁的错，多说接下来怎么办。',
    tw: '爭贏了道理，往往輸了客戶。少說是誰的錯，多說接下來怎麼處理。',
  },
  pushing: {
    en: 'Pressure makes people step back. Give the facts and the date, and leave the choice to them.',
    cn: '催得越急，客户退得越远。把事实和日期说清楚，让客户自己决定。',
    tw: '催得越急，客戶退得越遠。把事實和日期說清楚，讓客戶自己決定。',
  },
  'empty-flattery': {
    en: 'Blatant praise sounds like a trick. Name the one thing they did that helped.',
    cn: '奉承得太露骨，反而像有所图。说一件对方真正帮到忙的事就好。',
    tw: '奉承得太露骨，反而像有所圖。說一件對方真正幫上忙的事就好。',
  },
  'petty-charges': {
    en: 'A small extra charge is remembered longer than a large price. Include it, or say it beforehand.',
    cn: '零碎的收费比高价更让人记恨。能含就含在价里，要收就提前说清。',
    tw: '零碎的收費比高價更讓人記恨。能含就含在價格裡，要收就事先說清楚。',
  },
} as const satisfies Record<Category, Record<Language, string>>;
