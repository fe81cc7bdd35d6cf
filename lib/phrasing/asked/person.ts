import type { Askings } from './topic.ts';

const CALL = '(?:call|phone|ring|reach|talk|speak|get hold of)';
const REACH = '联[系络]';

/** Who they are, where they are, and how they like to be reached. */
export const person = {
  name: {
    named: { en: '(?:full |first |last )?name', zh: '姓名|名字|大名|[贵尊]姓' },
    ways: { en: 'who am i (?:speaking|talking|writing) (?:to|with)', zh: '(?:怎么|如何)称呼|贵姓' },
  },
  phone: {
    named: {
      en: '(?:(?:direct |work |office )?(?:phone|mobile|cell|telephone|contact|cell ?phone)(?: number)?|number)',
      zh: '(?:联[系络]|办公|移动|行动|公司)?(?:电话|手机)(?:号码?)?|联[系络]方式|手机号码?|号码',
    },
    ways: {
      en: `(?:what|which) number (?:can|may|should|could) (?:i|we) ${CALL}`,
      zh: '(?:打|拨)(?:哪个|什么|多少)(?:电话|号)',
    },
  },
  email: {
    named: {
      en: 'e-?mail(?: address)?',
      zh: '邮箱(?:地址)?|电子(?:邮件|邮箱|信箱)(?:地址)?|信箱|e-?mail',
    },
    ways: {
      en: '(?:what|which) (?:e-?mail )?address (?:should|can|may|shall) (?:i|we) (?:e-?mail|write)',
      zh: '发到哪个(?:邮箱|信箱)',
    },
  },
  handle: {
    named: {
      en: '(?:wechat|whatsapp|line|telegram|linkedin|skype)(?: id| handle| account| name| number)?',
      zh: '微信号?|line(?: ?id)?|qq号?|whatsapp',
    },
  },
  organisation: {
    named: {
      en: '(?:company|organi[sz]ation|employer|firm)(?: name)?',
      zh: '(?:公司|单位|企业|机构)(?:的)?(?:名称|名字|全称|全名|抬头)',
    },
    ways: {
      en: '(?:which|what) (?:company|firm) (?:are you (?:with|from)|do you work for)|where do you work\\b|whom? do you work for',
      zh: '在(?:哪家|哪个|什么|哪间)(?:公司|单位)|(?:是)?(?:哪家|哪间)公司的',
    },
  },
  role: {
    named: {
      en: '(?:role|job title|job|title|position(?! on)|function)',
      zh: '职务|职位|头[衔銜]|职称|岗位',
    },
    ways: {
      en: "what (?:exactly )?are you (?:in charge of|responsible for)|what do you do (?:there|at|in|for)\\b|what(?:'s| is| are) your responsibilit",
      zh: '(?:负责|主管|分管)(?:的是)?(?:什么|哪)|做什么工作|(?:哪|什么)(?:个|方面|块)?(?:是)?(?:您|你)负责',
    },
  },
  preferred_channel: {
    ways: {
      en: `how (?:do|would) you (?:like|prefer|want) (?:to be (?:reached|contacted)|(?:me|us) to (?:reach|contact))|(?:what|which)(?:'s| is)? (?:the )?best way to (?:reach|contact|get hold of) you|how (?:can|should|may|do) (?:i|we) (?:best )?(?:reach|contact) you|do you prefer (?:to be )?(?:an? )?(?:e-?mails?|calls?|called|phone|texts?|messages?)|what(?:'s| is) your preferred (?:channel|way|means|method)`,
      zh: `(?:哪种|什么|哪个|何种|哪一种)(?:方式|渠道)[^，。]{0,5}${REACH}|(?:怎么|如何)${REACH}(?:您|你)|(?:电话|微信|邮件|短信|line|信件)(?:联[系络])?还是(?:打)?(?:电话|微信|邮件|短信|line|信件)`,
    },
  },
  best_time: {
    ways: {
      en: `(?:when|what|which)(?:'s| is| would be)?(?: time)?(?: (?:is|it|a|the|good|best|convenient|better|right|time|would|be|suit|suits|for|me|us|you)){1,8} (?:to ${CALL}|for a call)|when (?:can|may|should|could) (?:i|we) (?:best )?${CALL} you`,
      zh: `(?:什么时候|几点|何时|什么时间|哪个时间)[^。]{0,10}(?:打(?:电话)?|${REACH}|致电|通话|电话)[^，。]{0,10}(?:方便|合适|好)|(?:什么时候|几点|何时|什么时间)[^，。]{0,6}(?:方便|有空)(?:接|通|讲)`,
    },
  },
  communication_style: {
    ways: {
      en: 'keep it short,? or|do you (?:like|prefer|want) (?:all )?the details|how much detail',
      zh: '长话短说[^？?]{0,3}还是|(?:简单|简短|简要)[^，。]{0,4}还是[^。]{0,6}详|详细[^，。]{0,4}还是',
    },
  },
  nickname: {
    named: { en: 'nickname', zh: '[昵暱]称|小名|外号|绰号' },
    ways: {
      en: 'do you go by (?:any|another)|what do (?:your )?(?:friends|people|colleagues) call you',
    },
  },
  org_address: {
    named: {
      en: '(?:office |company |business |work |delivery |shipping |mailing |postal |street |billing |invoice )?address(?:es)?',
      zh: '(?<!家庭|家里|家里的|住家|邮箱|邮件|信箱|网站|网络|网页)(?:(?:公司|单位|办公|收货|收件|邮寄|寄送|送货|通讯|快递|寄件)的?)?地址|收[货件]信息',
    },
    ways: {
      en: "(?:which|what) address (?:should|shall|do|can|may|would)|where (?:should|shall|can|do|may|would you like) (?:we|i|us|me)? ?(?:to )?(?:send|ship|deliver|post|mail)\\b|where(?:'s| is| are) (?:your )?(?:office|company|head ?quarters|plant|factory|you (?:located|based))",
      zh: '(?:寄|送|发|邮|快递|送货)(?:到|去|往|给)(?:您)?(?:哪|什么地方)|(?:公司|单位|办公室|工厂|厂)(?:具体)?(?:在|位于)(?:哪|什么地方|什么位置)',
    },
  },
  home_address: {
    named: {
      en: '(?:home |private |delivery |shipping |mailing |postal |street )?address',
      zh: '(?<!公司|单位|办公|邮箱|邮件|信箱|网站|网络|网页|公司的|单位的)(?:(?:家庭|家里|住家|收货|收件|送货|寄送|快递)的?)?地址|住址',
    },
    ways: { en: 'where do you live', zh: '(?:家住|住在?)(?:哪|什么地方)|家在哪' },
  },
  birthday: {
    named: {
      en: '(?:birthday|date of birth|birth ?date)',
      zh: '生日|出生(?:日期|年月日?)|生辰',
    },
    ways: {
      en: 'when were you born',
      zh: '(?:哪天|几月几[号日]|什么时候|哪一天)(?:过生日|出生|生的)',
    },
  },
  birthplace: {
    named: { en: '(?:place of birth|birthplace)', zh: '出生地' },
    ways: {
      en: 'where were you born',
      zh: '(?:在)?(?:哪里|哪儿|哪个城市|什么地方)(?:出生|生的)|(?:出)?生在哪',
    },
  },
  home_town: {
    named: { en: 'home ?town', zh: '老家|家[乡鄉]|籍贯|故[乡鄉]' },
    ways: {
      en: 'where (?:(?:exactly |in \\w+ )?are you (?:originally )?from|do you come from|did you grow up)',
      zh: '是(?:哪里|哪儿|什么地方|哪个省)(?:的)?人|哪里人',
    },
  },
  anniversary: {
    named: { en: '(?:wedding )?anniversary', zh: '结婚[纪紀]念日' },
    ways: { en: 'when did you (?:get married|marry)', zh: '(?:哪天|哪年|什么时候|哪一天)结的?婚' },
  },
} satisfies Askings;
