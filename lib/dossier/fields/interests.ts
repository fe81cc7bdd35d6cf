import type { Fields } from '../field.ts';

/** What they belong to and care about. */
export const interests = {
  clubs: {
    topic: 34,
    label: { en: 'Clubs', cn: '俱乐部', tw: '社團' },
    help: {
      en: 'Leave out clubs that show a belief or an origin.',
      cn: '能看出信仰或民族的团体不要写。',
      tw: '能看出信仰或族群的團體不要寫。',
    },
    example: { en: 'Sailing club, Rotary', cn: '登山协会、扶轮社', tw: '登山會、扶輪社' },
    type: 'list',
    sensitivity: 1,
    fill: 'hand',
    telling: 16,
    shown: 'topic',
  },
  politics: {
    topic: 35,
    label: { en: 'Politics', cn: '政治立场', tw: '政治立場' },
    help: {
      en: 'Rarely of use. The fact that it is better not talked about is enough.',
      cn: '很少用得上。知道不谈这个话题就够了。',
      tw: '很少用得上。知道不談這個話題就夠了。',
    },
    example: { en: 'Town councillor', cn: '区人大代表', tw: '里長' },
    type: 'text',
    sensitivity: 3,
    fill: 'never',
  },
  community: {
    topic: 36,
    label: { en: 'Community work', cn: '公益与社区', tw: '公益與社區' },
    example: {
      en: 'Coaches the village football team',
      cn: '周末做图书馆志愿者',
      tw: '週末當圖書館志工',
    },
    ask: {
      en: 'Are you involved in anything in your town?',
      cn: '工作之外，您还参与些什么公益或社区活动吗？',
      tw: '工作之外，您還參與什麼公益或社區活動嗎？',
    },
    type: 'text',
    sensitivity: 1,
    fill: 'hand',
    telling: 15,
    shown: 'topic',
  },
  religion: {
    topic: 37,
    label: { en: 'Religion', cn: '宗教信仰', tw: '宗教信仰' },
    help: {
      en: 'Mostly a dish or a day to mind is enough to know.',
      cn: '多数时候，知道饮食或日子上的忌讳就够了。',
      tw: '多數時候，知道飲食或日子上的忌諱就夠了。',
    },
    example: {
      en: 'No meetings on Friday afternoon',
      cn: '周五下午不约会面',
      tw: '週五下午不約會面',
    },
    type: 'text',
    sensitivity: 3,
    fill: 'never',
  },
  avoid_topics: {
    topic: 38,
    label: { en: 'Better not mentioned', cn: '不宜提起的话题', tw: '不宜提起的話題' },
    help: {
      en: 'The subject only, never the reason.',
      cn: '只写话题，不写原因。',
      tw: '只寫話題，不寫原因。',
    },
    example: { en: 'The old plant', cn: '老厂的事', tw: '舊廠的事' },
    type: 'list',
    sensitivity: 3,
    fill: 'never',
  },
  strong_feelings: {
    topic: 39,
    label: { en: 'Feels strongly about', cn: '特别在意的事', tw: '特別在意的事' },
    help: {
      en: 'Nothing of politics, belief or health.',
      cn: '不写政治、信仰和健康。',
      tw: '不寫政治、信仰和健康。',
    },
    example: { en: 'Being on time', cn: '守时', tw: '守時' },
    type: 'list',
    sensitivity: 1,
    fill: 'hand',
  },
} satisfies Fields;
