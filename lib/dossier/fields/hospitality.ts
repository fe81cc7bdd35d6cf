import type { Fields } from '../field.ts';

const never = {
  en: 'For a dinner that suits them; never a reason to talk about it.',
  cn: '只为安排一顿合适的饭，不拿来当话题。',
  tw: '只為安排一頓合適的飯，不拿來當話題。',
};

/** What to mind at a table. */
export const hospitality = {
  care_needs: {
    topic: 40,
    label: { en: 'Care to be taken', cn: '需要照顾之处', tw: '需要留意之處' },
    help: {
      en: 'What to do, as they told it. Never an illness.',
      cn: '只写对方说过要怎么做，不写病情。',
      tw: '只寫對方說過要怎麼做，不寫病情。',
    },
    example: { en: 'No nuts in the dessert', cn: '甜点不放坚果', tw: '甜點不放堅果' },
    type: 'text',
    sensitivity: 3,
    fill: 'never',
  },
  drinks: {
    topic: 41,
    label: { en: 'Drinks', cn: '饮酒', tw: '飲酒' },
    help: never,
    example: { en: 'No alcohol', cn: '不喝酒', tw: '不喝酒' },
    type: 'choice',
    options: {
      none: { en: 'No alcohol', cn: '不喝酒', tw: '不喝酒' },
      little: { en: 'A glass at dinner', cn: '饭间小酌', tw: '餐間小酌' },
      gladly: { en: 'Gladly', cn: '乐意喝几杯', tw: '樂意喝幾杯' },
    },
    sensitivity: 3,
    fill: 'never',
  },
  drink_tact: {
    topic: 42,
    label: { en: 'Minds when others drink', cn: '介意别人喝酒', tw: '介意別人喝酒' },
    help: never,
    example: { en: 'Yes', cn: '是', tw: '是' },
    type: 'yesNo',
    sensitivity: 3,
    fill: 'never',
  },
  smoking: {
    topic: 43,
    label: { en: 'Smoke', cn: '吸烟', tw: '吸菸' },
    help: never,
    example: { en: 'Minds smoke', cn: '介意烟味', tw: '介意菸味' },
    type: 'choice',
    options: {
      smokes: { en: 'Smokes', cn: '吸烟', tw: '吸菸' },
      tolerates: {
        en: 'Does not smoke, does not mind',
        cn: '不吸，也不介意',
        tw: '不吸，也不介意',
      },
      minds: { en: 'Minds smoke', cn: '介意烟味', tw: '介意菸味' },
    },
    sensitivity: 3,
    fill: 'never',
  },
  places_to_eat: {
    topic: 44,
    label: { en: 'Favourite places to eat', cn: '爱去的餐馆', tw: '愛去的餐廳' },
    example: { en: 'The fish place at the harbour', cn: '公司对面的面馆', tw: '公司對面的麵店' },
    ask: {
      en: 'Where does one eat well around here?',
      cn: '附近哪家馆子您觉得好吃？',
      tw: '附近哪家餐廳您覺得好吃？',
    },
    type: 'list',
    sensitivity: 1,
    fill: 'hand',
    telling: 17,
    shown: 'topic',
    occasions: ['visit'],
  },
  dishes: {
    topic: 45,
    label: { en: 'Favourite dishes', cn: '爱吃的菜', tw: '愛吃的菜' },
    help: {
      en: 'What they like. What they must not eat belongs under “Care to be taken”.',
      cn: '只写爱吃的；不能吃的写在“需要照顾之处”。',
      tw: '只寫愛吃的；不能吃的寫在「需要留意之處」。',
    },
    example: { en: 'Grilled trout', cn: '清蒸鲈鱼', tw: '清蒸鱸魚' },
    type: 'list',
    sensitivity: 1,
    fill: 'hand',
  },
  accepts_treat: {
    topic: 46,
    label: { en: 'May be invited', cn: '能否接受宴请', tw: '能否接受招待' },
    help: {
      en: 'Their employer’s rule comes first.',
      cn: '以对方单位的规定为先。',
      tw: '以對方公司的規定為先。',
    },
    example: { en: 'Only within a limit', cn: '限额以内', tw: '限額以內' },
    ask: {
      en: 'May I invite you, or does your company have a rule on that?',
      cn: '想请您吃个饭，贵公司在这方面有规定吗？',
      tw: '想請您吃個飯，貴公司在這方面有規定嗎？',
    },
    type: 'choice',
    options: {
      yes: { en: 'Yes', cn: '可以', tw: '可以' },
      limit: { en: 'Only within a limit', cn: '限额以内', tw: '限額以內' },
      share: { en: 'Pays their own share', cn: '各付各的', tw: '各付各的' },
      no: { en: 'No', cn: '不可以', tw: '不可以' },
    },
    sensitivity: 1,
    fill: 'hand',
    occasions: ['visit'],
  },
  gift_limit: {
    topic: 46,
    label: {
      en: 'Their employer’s gift limit',
      cn: '对方单位的礼品限额',
      tw: '對方公司的禮品上限',
    },
    example: { en: '25 € a year', cn: '每次200元以内', tw: '每次500元以內' },
    type: 'text',
    sensitivity: 1,
    fill: 'hand',
  },
} satisfies Fields;
