import type { Askings } from './topic.ts';

/** What they learned, and what they do with their time. */
export const life = {
  school: {
    named: { en: '(?:high |secondary |old )?school', zh: '中学|高中' },
    ways: {
      en: 'where did you go to school',
      zh: '(?:哪里|哪儿|哪所|哪间)(?:上|读|念)的?(?:中学|高中)',
    },
  },
  college: {
    named: { en: '(?:university|college|alma mater)', zh: '大学|毕业(?:院校|学校)|母校' },
    ways: {
      en: 'where did you (?:study|graduate|go to (?:college|university))',
      zh: '(?:哪里|哪儿|哪所|哪间|哪个)(?:大学|学校)?(?:毕业|(?:上|读|念)的?(?:大学|书))|毕业于哪|哪[所间]大?学',
    },
  },
  grad_years: {
    named: { zh: '毕业(?:年份|时间)' },
    ways: {
      en: '(?:when|(?:in )?(?:what|which) year) did you (?:graduate|finish (?:school|college|university|your studies))',
      zh: '(?:哪年|哪一年|什么时候|哪一?届)[^，。]{0,8}毕业|毕业[^，。]{0,4}(?:哪年|哪一年|哪一?届)',
    },
  },
  degrees: {
    named: { en: '(?:degree|major|field of study)', zh: '专业(?!的|性|度)|学位|学历|科系' },
    ways: {
      en: 'what did you (?:study|major in)',
      zh: '(?:读|念|学)的?(?:是)?(?:什么|哪个)(?:专业|科?系|科目)',
    },
  },
  honours: {
    named: { zh: '奖项|荣誉' },
    ways: {
      en: '(?:have you|did you)(?: ever)? (?:win|won|receiv\\w+|get|got) (?:any |an )?(?:awards?|prizes?|honou?rs)|(?:what|which) (?:awards?|prizes?|honou?rs) (?:have|did) you',
      zh: '(?:获|得|拿|获得)过(?:什么|哪些)?奖',
    },
  },
  clubs: {
    ways: {
      en: '(?:are you|do you belong)[^.?!]{0,16}(?:member of|in|to) (?:any |an? )?clubs?|(?:which|what) clubs? (?:are|do) you',
      zh: '(?:什么|哪些|哪个)(?:社团|俱乐部|球会)|(?:参加|加入)[^，。]{0,4}(?:社团|俱乐部)',
    },
  },
  community: {
    ways: {
      en: 'are you involved in[^.?!]{0,20}(?:town|community|village|charity|neighbou?rhood)|do you (?:volunteer|do any (?:volunteer|charity))',
      zh: '(?:参与|参加|做)[^，。]{0,5}(?:公益|志愿|义工|志工|社区)',
    },
  },
  places_to_eat: {
    named: { en: 'favou?rite (?:restaurants?|places? to eat)' },
    ways: {
      en: 'where (?:does one|do you|can (?:one|we|i)|should we) (?:like to |usually |best )?(?:eat|have (?:lunch|dinner))|(?:which|what) restaurants? (?:do|would) you',
      zh: '(?:哪家|哪间|什么|哪些)(?:馆子|餐厅|饭店|餐馆|饭馆|面馆)|(?:去|在)(?:哪里|哪儿|哪)吃',
    },
  },
  dishes: {
    named: { en: 'favou?rite (?:food|dish(?:es)?|cuisine|meal)' },
    ways: {
      en: 'what (?:do you (?:like|love|prefer|enjoy) (?:to eat|eating)|(?:kind of |sort of )?food do you)',
      zh: '(?:喜欢|爱|想)吃(?:些|点)?(?:什么|哪)|喜欢(?:什么|哪)(?:样的|种|些|道)?(?:菜|口味|料理)|口味[^，。]{0,4}(?:什么|哪|怎么样)',
    },
  },
  accepts_treat: {
    ways: {
      en: '(?:may|can|could) (?:i|we) (?:invite you|treat you|take you (?:out|to (?:lunch|dinner)))',
      zh: '请(?:您|你)[^，。]{0,3}(?:吃个?饭|吃顿饭|用餐|便饭)[^。]{0,24}(?:规定|方便|可以|合适)',
    },
  },
  gift_limit: {
    ways: {
      en: '(?:gifts?|presents?)\\b[^.?!]{0,24}(?:limit|policy|rule|allowed)|(?:limit|policy|rules?)\\b[^.?!]{0,16}\\bgifts?|allowed to accept[^.?!]{0,12}(?:gift|present)',
      zh: '(?:礼品|礼物|收礼)[^，。]{0,10}(?:限额|上限|规定|限制)|(?:能|可以|方便)收(?:礼|礼物|礼品)',
    },
  },
  hobbies: {
    named: { en: '(?:hobb(?:y|ies)|favou?rite pastimes?)', zh: '爱好|嗜好' },
    ways: {
      en: "what do you (?:like to |usually )?do (?:when you(?: are|'re) not (?:at work|working)|in your (?:free|spare) time|for fun|(?:on|at) (?:the )?weekends?|outside (?:of )?work|after work)",
      zh: '(?:业余|空闲|闲暇|周末|下班|不上班|平时|平常|休息)[^。]{0,12}(?:做|玩|干)(?:点|些)?(?:什么|啥)|(?:什么|哪些)[兴興]趣',
    },
  },
  reading: {
    ways: {
      en: 'what (?:(?:kind of )?(?:books?|magazines?|newspapers?) do you|are you reading|do you (?:like to )?read)',
      zh: '看(?:什么|哪些|哪类)(?:书|杂志|报)|读(?:什么|哪些)书',
    },
  },
  holiday_habits: {
    ways: {
      en: '(?:where|how) do you (?:like to |usually |normally )?(?:spend|go (?:on|for)|take)[^.?!]{0,12}(?:holidays?|vacations?)|what kind of (?:holidays?|vacations?) do you',
      zh: '(?:度假|旅游|旅行|假期|放假)[^，。]{0,8}(?:去|到)(?:哪|什么地方)|喜欢(?:去)?(?:哪里|哪儿|什么样的地方)[^，。]{0,4}(?:度假|旅游|旅行|玩)',
    },
  },
  teams: {
    named: { en: 'favou?rite (?:team|sports?)' },
    ways: {
      en: 'do you (?:follow|support|root for|cheer for) (?:a|any)[^.?!]{0,10}(?:team|club)|(?:which|what)[^.?!]{0,10}(?:team|club|sports?) do you (?:follow|support|watch)',
      zh: '支持(?:哪|什么)[^，。]{0,3}队|(?:喜欢|看|追)(?:哪|什么)[^，。]{0,3}(?:球队|球赛|比赛)|看球吗',
    },
  },
  cars: {
    named: { en: 'car' },
    ways: {
      en: '(?:what|which)(?: kind of| sort of)? car (?:do|are|have) you|what do you drive',
      zh: '开(?:的是|的)?(?:什么|哪)[^，。]{0,3}车|(?:您|你)的(?:车|座驾|座车)是(?:什么|哪)',
    },
  },
  talk_topics: {
    ways: { en: 'what do you like to talk about', zh: '(?:喜欢|爱)聊(?:些|点)?(?:什么|哪)' },
  },
  proudest_of: {
    ways: {
      en: 'what are you (?:most |the most )?proud(?:est)? of',
      zh: '[让令](?:您|你)(?:最)?(?:自豪|骄傲)|最自豪的[^，。]{0,4}(?:什么|哪)',
    },
  },
} satisfies Askings;
