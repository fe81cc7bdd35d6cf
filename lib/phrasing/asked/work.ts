import type { Askings } from './topic.ts';

const NOW = '(?:now|currently|at (?:present|the moment)|today)';

/** What they did before, what they are after, and how they stand to us. */
export const work = {
  career: {
    ways: {
      en: 'where (?:were you|did you work|have you worked)(?: working)? before|whom? did you work for before|what did you do before (?:this|you (?:came|joined|started))',
      zh: '(?:之前|以前|原来|先前)[^，。]{0,6}(?:在哪|什么单位|哪家|哪间|做什么|高就)',
    },
  },
  career_here: {
    ways: {
      en: 'how long have you (?:been|worked) (?:with|at|in|here|there|for)\\b|have you always (?:done|had|worked|been)',
      zh: '一直(?:都)?(?:做|在|负责)[^，。]{0,8}吗|在(?:公司|单位|这里|贵司|这|那边)(?:做|干|工作|待|服务)了?(?:多久|几年|多少年)',
    },
  },
  associations: {
    ways: {
      en: '(?:member of|belong to|active in)[^.?!]{0,12}(?:professional |trade |industry )?associations?|(?:which|what)[^.?!]{0,14}associations? (?:are|do) you',
      zh: '(?:哪些|什么|哪个)(?:行业|产业)?(?:协会|公会)|(?:参加|加入)[^，。]{0,6}(?:协会|公会)',
    },
  },
  mentors: {
    named: { en: 'mentors?' },
    ways: {
      en: 'who taught you',
      zh: '(?:谁|哪位)(?:带|教)(?:的)?(?:您|你)|(?:您|你)的(?:师傅|导师|恩师|贵人)是',
    },
  },
  our_links: {
    ways: {
      en: 'whom?(?: else)? do you (?:know|deal with|talk to)(?: here)? (?:in|at|among|with) (?:our|us)\\b',
      zh: '(?:我们公司|我们这边|我司|我们这里)[^，。]{0,4}(?:认识|接触|对接)(?:哪|谁)|(?:跟|和|与)我们(?:公司|这边)?(?:的)?(?:哪|谁)',
    },
  },
  business_goal_long: {
    ways: {
      en: 'where (?:should|do you see|would you like)[^.?!]{0,30}in [\\w ]{1,12}years|what (?:are|is) your long[- ]term (?:goals?|plans?|aims?)',
      zh: '(?:几|三|五|十|\\d{1,2})年(?:之|以)?后[^。]{0,20}(?:什么样|哪里|怎样|如何)|长远(?:的)?(?:目标|规划|打算)',
    },
  },
  business_goal_now: {
    ways: {
      en: 'what (?:do you|are you)[^.?!]{0,24}(?:want|trying|hoping|planning|aiming|get done|achieve)[^.?!]{0,20}(?:this|next) (?:year|quarter)|what (?:are|is) your (?:main )?(?:goals?|targets?|aims?|priorit(?:y|ies)) (?:for|this)',
      zh: '今年[^，。]{0,8}(?:目标|计划|重点|最想|打算)[^，。]{0,8}(?:什么|哪|多少)',
    },
  },
  needs: {
    named: { zh: '需求(?!量)' },
    ways: {
      en: "what (?:exactly )?are you looking for|what do you need(?! from| to| me| us| in order)|are you looking for (?:any|some)thing|anything else (?:that )?you (?:are|'re) looking for|what (?:kind|sort|type) of [\\w ]{1,20}(?:are you looking for|do you need)|what are your (?:needs|requirements)",
      zh: '(?:什么|哪些|哪方面|别的|其他|其它)(?:的)?(?:需求|需要)(?![^，。]{0,5}(?:帮|协助|处理))|(?:需要|想要|想找|想买)(?:的是)?(?:什么|哪)(?!时|天|里|儿|资料|文件|材料|信息|帮|协助|支持|手续)',
    },
  },
  their_problems: {
    ways: {
      en: "what (?:gives|is giving|causes|is causing) you[^.?!]{0,16}(?:trouble|headaches?|problems?)|what(?:'s| is| are) your (?:biggest |main |greatest )?(?:problem|pain point|challenge|concern)s?|what (?:bothers|worries) you",
      zh: '[让令](?:您|你)(?:最)?(?:头[疼痛]|烦恼|困扰)的?[^，。]{0,4}(?:什么|哪)|(?:什么|哪些|哪方面)(?:难题|痛点|困难)',
    },
  },
  why_they_chose_us: {
    ways: {
      en: '(?:what made you|why did you) (?:choose|pick|select|go with|decide (?:on|for)|buy from|come to) us',
      zh: '(?:为什么|为何|怎么会?|什么原因)[^，。]{0,6}选(?:择|中)?了?我们|看[中上]了?我们(?:的)?(?:什么|哪)',
    },
  },
  why_not_others: {
    ways: {
      en: "what was (?:missing|lacking) in the other|why (?:did you not|didn't you) (?:choose|pick|go with|buy from) (?:the |any )?other",
      zh: '(?:别家|其他家|另外几家|其他几家)[^。]{0,12}(?:缺|少|差)了?(?:什么|哪)|为什么[没不]选(?:别|其他)',
    },
  },
  to_improve: {
    ways: {
      en: 'what (?:could|should|can) we (?:do|have done) better|(?:how|where|what) (?:can|could|should) we improve',
      zh: '(?:哪里|哪些|什么|哪方面)(?:地方)?[^，。]{0,6}(?:做得更好|改进|改善|做得不够)|(?:改进|改善)(?:什么|哪)',
    },
  },
  habit_change: {
    ways: {
      en: 'what would (?:change|be different) (?:in|for) you',
      zh: '工作(?:上)?(?:会)?有(?:哪些|什么)(?:变化|不同)',
    },
  },
  mgmt_priorities: {
    ways: {
      en: 'what (?:does|do) your (?:management|boss|managers?|board|ceo)[^.?!]{0,12}(?:look at|want|care|expect|focus)',
      zh: '(?:上面|高层|管理层|领导|老板|主管)[^，。]{0,6}(?:看重|关心|在意|重视)(?:的是)?(?:什么|哪)',
    },
  },
  site_people: {
    ways: {
      en: 'who else (?:is|will be|works) (?:on ?site|there|at your)',
      zh: '现场(?:还)?有(?:谁|哪)',
    },
  },
  held_by: {
    named: {
      en: '(?:supplier|vendor|provider)',
      zh: '供[应货]商',
    },
    ways: {
      en: `whom? (?:do|are) you (?:currently |now )?(?:work(?:ing)? with|buy(?:ing)? from|us(?:e|ing)|deal(?:ing)? with) ${NOW}|whom? (?:do|are) you (?:currently|now) (?:work|buy|us|deal)|(?:which|what) (?:supplier|vendor|provider|brand) (?:do|are) you`,
      zh: '(?:现在|目前)[^，。]{0,4}(?:跟|和|与|用)(?:的是)?(?:哪|什么)(?:一)?(?:家|个|牌|品牌|厂)',
    },
  },
  contract_end: {
    ways: {
      en: '(?:when|how long)[^.?!]{0,10}your[^.?!]{0,14}(?:contract|agreement|lease|policy|subscription)[^.?!]{0,14}(?:run|end|expire|last|due)',
      zh: '(?:合同|合约|协议|保单)[^，。]{0,6}(?:什么时候|何时|哪天|哪一?年|几月|多久)',
    },
  },
  product: {
    ways: {
      en: '(?:which|what) (?:model|product|machine|type|version|unit) (?:do you have|did you (?:buy|get|order|purchase)|are you using|do you use|have you)|what did you (?:buy|order|purchase)',
      zh: '(?:买|用|购买|订|使用)的?(?:是)?(?:哪|什么)(?:一)?(?:款|个型|种|台|型号|机型|产品)|(?:什么|哪个|哪种)(?:型号|机型)',
    },
  },
  soldOn: {
    named: { en: '(?:date of purchase|purchase date)', zh: '购买(?:日期|时间)' },
    ways: {
      en: 'when did you (?:buy|purchase|order|get) (?:it|the|your|this)',
      zh: '(?:什么时候|哪天|何时|哪年|几月)(?:买|购买|订|购)(?:的|了)?(?!吗)',
    },
  },
} satisfies Askings;
