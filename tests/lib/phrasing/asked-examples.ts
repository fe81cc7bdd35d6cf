import type { Topic } from '../../../lib/phrasing/asked/topic.ts';

/** Sentences that ask for each topic of the person, in the three languages. */
export const ASK: Partial<Record<Topic, { en: string[]; cn: string[]; tw: string[] }>> = {
  name: {
    en: ['May I ask for your full name?', 'What is your name?'],
    cn: ['请问怎么称呼您？', '方便告诉我您的姓名吗？'],
    tw: ['請問怎麼稱呼您？', '請問您貴姓？'],
  },
  phone: {
    en: [
      'Could you send me your phone number?',
      "What's your mobile number?",
      'Can I have your number?',
    ],
    cn: [
      '请问您的电话是多少？',
      '方便留个联系方式吗？',
      '请您提供一下您的姓名和联系方式。',
      '麻烦把您的手机号发我一下。',
    ],
    tw: ['請問您的手機號碼是多少？', '方便留個聯絡方式嗎？'],
  },
  email: {
    en: ['What is your e-mail address?', 'Please send me your email.'],
    cn: ['您的邮箱是什么？', '麻烦提供一下您的邮箱地址。'],
    tw: ['請問您的信箱是什麼？', '麻煩提供您的電子郵件。'],
  },
  handle: {
    en: ["What's your WeChat ID?"],
    cn: ['您的微信号是多少？'],
    tw: ['方便給我您的LINE ID嗎？'],
  },
  organisation: {
    en: ['Which company are you with?', 'What is your company name?'],
    cn: ['请问您是哪家公司的？', '您的公司名称是什么？'],
    tw: ['請問您在哪家公司？'],
  },
  role: {
    en: ['What is your role there?', 'What exactly are you responsible for?'],
    cn: ['请问您的职务是什么？', '您在公司负责哪方面？'],
    tw: ['請問您的職稱是什麼？'],
  },
  preferred_channel: {
    en: ['What is the best way to reach you?', 'Do you prefer calls?'],
    cn: ['您喜欢用什么方式联系？', '您习惯电话还是微信？'],
    tw: ['您習慣用什麼方式聯絡？'],
  },
  best_time: {
    en: ['When can I call you?', 'What is the best time to reach you?'],
    cn: ['您什么时候方便接电话？', '几点给您打电话合适？'],
    tw: ['您什麼時候方便接電話？'],
  },
  communication_style: {
    en: ['How much detail would you like?'],
    cn: ['您喜欢简单说还是讲详细一点？'],
    tw: ['要簡單說還是講詳細一點？'],
  },
  nickname: {
    en: ['Do you have a nickname?', 'What do your friends call you?'],
    cn: ['您有昵称吗？'],
    tw: ['您有暱稱嗎？', '您的暱稱是什麼？'],
  },
  org_address: {
    en: [
      'What is your office address?',
      'Please send me your address.',
      'Where should we send the samples?',
      'Where are you located?',
      'Your address, please?',
    ],
    cn: [
      '请问您的地址是?',
      '请问您的地址是哪里？',
      '麻烦提供一下收货地址。',
      '贵公司在哪里？',
      '样品寄到哪里？',
      '方便把地址发我吗？',
    ],
    tw: ['請問您的地址是？', '請問公司地址在哪裡？', '麻煩給我您的收件地址。'],
  },
  home_address: {
    en: ['What is your home address?', 'Where do you live?'],
    cn: ['请问您的家庭住址是哪里？', '您家住哪里？'],
    tw: ['請問您的住址是？'],
  },
  birthday: {
    en: ['When is your birthday?', 'May I ask your date of birth?'],
    cn: ['您的生日是哪天？', '请问您的生日是几号？'],
    tw: ['請問您的生日是哪一天？'],
  },
  birthplace: {
    en: ['Where were you born?'],
    cn: ['您的出生地是哪里？', '您在哪里出生的？'],
    tw: ['您在哪裡出生的？'],
  },
  home_town: {
    en: ['Where do you come from?', 'What is your home town?'],
    cn: ['您是哪里人？', '您的家乡在哪里？'],
    tw: ['您的家鄉在哪裡？'],
  },
  anniversary: {
    en: ['When is your wedding anniversary?'],
    cn: ['您的结婚纪念日是哪天？'],
    tw: ['您的結婚紀念日是哪天？'],
  },
  school: {
    en: ['Which school did you go to?'],
    cn: ['您高中是在哪里读的？', '您在哪里读的高中？'],
    tw: ['您在哪裡念的高中？'],
  },
  college: {
    en: ['Which university did you go to?', 'Where did you graduate?'],
    cn: ['您毕业于哪所大学？'],
    tw: ['您是哪所大學畢業的？'],
  },
  grad_years: {
    en: ['What year did you graduate?'],
    cn: ['您是哪年毕业的？'],
    tw: ['您是哪一年畢業的？'],
  },
  degrees: {
    en: ['What was your major?', 'What did you major in?'],
    cn: ['您的专业是什么？'],
    tw: ['您念的是什麼科系？'],
  },
  honours: {
    en: ['Have you ever won any awards?'],
    cn: ['您得过什么奖吗？'],
    tw: ['您得過什麼獎嗎？'],
  },
  clubs: {
    en: ['Are you a member of any clubs?'],
    cn: ['您参加了哪些俱乐部？'],
    tw: ['您有參加什麼社團嗎？'],
  },
  community: {
    en: ['Do you volunteer anywhere?'],
    cn: ['您平时参加公益活动吗？'],
    tw: ['您平常做志工嗎？'],
  },
  places_to_eat: {
    en: ['Which restaurants do you like?'],
    cn: ['您喜欢哪家餐厅？', '我们去哪里吃好呢？'],
    tw: ['您喜歡哪家餐廳？'],
  },
  dishes: {
    en: ['What is your favourite food?', 'What do you like to eat?'],
    cn: ['您喜欢吃什么？'],
    tw: ['您喜歡吃什麼？'],
  },
  accepts_treat: {
    en: ['May I invite you to lunch?'],
    cn: ['想请您吃个饭，方便吗？'],
    tw: ['想請您吃個飯，方便嗎？'],
  },
  gift_limit: {
    en: ['Is there a limit on gifts at your company?'],
    cn: ['贵公司对礼品有上限吗？'],
    tw: ['貴公司對禮品有上限嗎？'],
  },
  hobbies: {
    en: ['What are your hobbies?', 'What do you do in your spare time?'],
    cn: ['您有什么爱好？', '您周末都做些什么？'],
    tw: ['您有什麼嗜好？'],
  },
  reading: {
    en: ['What books do you like?', 'What do you like to read?'],
    cn: ['您平时看什么书？'],
    tw: ['您平常看什麼書？'],
  },
  holiday_habits: {
    en: ['Where do you usually spend your holidays?'],
    cn: ['您假期一般去哪里？'],
    tw: ['您放假喜歡去哪裡？'],
  },
  teams: {
    en: ['Which team do you support?'],
    cn: ['您支持哪个队？'],
    tw: ['您支持哪一隊？'],
  },
  cars: {
    en: ['What car do you drive?'],
    cn: ['您现在开什么车？'],
    tw: ['您現在開什麼車？'],
  },
  talk_topics: {
    en: ['What do you like to talk about?'],
    cn: ['您平时爱聊什么？'],
    tw: ['您平常愛聊什麼？'],
  },
  proudest_of: {
    en: ['What are you most proud of?'],
    cn: ['最让您自豪的是什么？'],
    tw: ['最讓您自豪的是什麼？'],
  },
};
