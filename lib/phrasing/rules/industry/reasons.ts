import type { Industry } from '../../industry.ts';
import type { Language } from '../../rule.ts';

type Reason = Record<Language, string>;

/** Why a trade's own law minds: what is claimed, and how it is pressed. */
export const TRADE_WHY = {
  finance: {
    claim: {
      en: 'Nobody may promise a return or freedom from loss. Say what it depends on, and name the risk.',
      cn: '收益和不亏损都不许承诺。说清取决于什么，把风险讲明白。',
      tw: '獲利與不虧損都不得保證。說清楚取決於什麼，並說明風險。',
    },
    press: {
      en: 'Haste and secrets are how fraud sells. Give the papers and time to read them.',
      cn: '催促和“内幕”正是骗局的卖法。把文件给客户，留时间看。',
      tw: '催促和「內線」正是詐騙的手法。把文件給客戶，留時間閱讀。',
    },
  },
  insurance: {
    claim: {
      en: 'What is paid is in the terms, not in our mail. Point to the clause, exclusions included.',
      cn: '赔什么以条款为准，不是口头说的。请指出条款，连同免责部分。',
      tw: '理賠以條款為準，不是口頭說的。請指出條款，包括除外事項。',
    },
    press: {
      en: 'Hiding a fact or sharing the commission costs the customer the cover, and us the licence.',
      cn: '瞒报或返佣，客户可能得不到赔付，我们也会受罚。',
      tw: '隱匿或退佣，客戶可能得不到理賠，我們也會受罰。',
    },
  },
  health: {
    claim: {
      en: 'No treatment works for everyone, and the law forbids saying so. Say what was found, and in whom.',
      cn: '没有对谁都有效的疗法，法律也不许这样说。说清楚观察到什么、在哪些人身上。',
      tw: '沒有對誰都有效的療法，法律也不許這樣說。說明觀察到什麼、在哪些人身上。',
    },
    press: {
      en: 'Whoever leaves out the doctor carries the harm. Ask them to speak with theirs first.',
      cn: '让人绕过医生，出事就是我们的责任。请客户先问医生。',
      tw: '讓人跳過醫師，出事就是我們的責任。請客戶先問醫師。',
    },
  },
  realEstate: {
    claim: {
      en: 'What a home will be worth, or what will be built, nobody can promise. Give what is on paper today.',
      cn: '升值、规划谁也保证不了，广告法也不许承诺。只说今天有文件可查的。',
      tw: '增值、規劃誰也無法保證，也不得如此宣傳。只說今天有文件可查的。',
    },
    press: {
      en: 'Competitors who may not exist are soon found out. Say how long the offer holds.',
      cn: '虚构的竞争者很快会被识破。说清这个条件保留到几时。',
      tw: '虛構的競爭者很快會被識破。說明這個條件保留到何時。',
    },
  },
  education: {
    claim: {
      en: 'Nobody can promise a pass, a place or a job. Say what is taught, and how earlier students did.',
      cn: '考试、录取、就业都不许承诺。说清教什么、往届学员怎么样。',
      tw: '考試、錄取、就業都不得保證。說明教什麼、往屆學員的情況。',
    },
    press: {
      en: 'Fear for the child makes parents sign, and resent it. Say what the lesson gives.',
      cn: '拿孩子制造焦虑，家长签了也会反感。说清课程能带来什么。',
      tw: '拿孩子製造焦慮，家長簽了也會反感。說明課程能帶來什麼。',
    },
  },
} as const satisfies Record<Industry, Record<'claim' | 'press', Reason>>;
