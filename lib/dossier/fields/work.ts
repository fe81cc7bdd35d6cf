import type { Fields } from '../field.ts';

/** What they need, and what speaks for us. */
export const work = {
  needs: {
    label: { en: 'Is looking for', cn: '需求', tw: '需求' },
    example: {
      en: 'Two electric forklifts next spring',
      cn: '明年春天要两台电动叉车',
      tw: '明年春天要兩台電動堆高機',
    },
    ask: {
      en: 'Is there anything else you are looking for at the moment?',
      cn: '您目前还有别的需要吗？',
      tw: '您目前還有其他需求嗎？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    telling: 4,
    reviewMonths: 6,
  },
  their_problems: {
    topic: 63,
    label: {
      en: 'Main problem, as they see it',
      cn: '对方眼中的主要问题',
      tw: '對方眼中的主要問題',
    },
    example: { en: 'Spare parts take three weeks', cn: '备件要等三周', tw: '零件要等三週' },
    ask: {
      en: 'What gives you the most trouble these days?',
      cn: '最近最让您头疼的是什么？',
      tw: '最近最讓您頭痛的是什麼？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    telling: 5,
  },
  why_they_chose_us: {
    label: { en: 'Why they chose us', cn: '选择我们的原因', tw: '選擇我們的原因' },
    example: {
      en: 'Quick on site, thorough training',
      cn: '到场快，培训细',
      tw: '到場快，訓練做得細',
    },
    ask: {
      en: 'What made you choose us?',
      cn: '当初您为什么选了我们？',
      tw: '當初您為什麼選了我們？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    telling: 6,
  },
  why_not_others: {
    label: { en: 'Why not the others', cn: '没选别家的原因', tw: '沒選別家的原因' },
    help: {
      en: 'Their words about the others, for you alone: not for repeating.',
      cn: '对方评价别家的原话，自己知道就好，不外传。',
      tw: '對方評價別家的原話，自己知道就好，不外傳。',
    },
    example: { en: 'Nobody to call after the sale', cn: '买完找不到人', tw: '買完找不到人' },
    ask: {
      en: 'What was missing in the other offers?',
      cn: '别家的方案，您觉得缺了什么？',
      tw: '別家的方案，您覺得少了什麼？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
  },
  to_improve: {
    label: { en: 'What we should do better', cn: '希望我们改进的', tw: '希望我們改進的' },
    example: {
      en: 'Tell us before the fitter comes',
      cn: '师傅上门前先打个电话',
      tw: '師傅到府前先打個電話',
    },
    ask: {
      en: 'What could we do better next time?',
      cn: '下次我们哪里可以做得更好？',
      tw: '下次我們哪裡可以做得更好？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
  },
  habit_change: {
    topic: 60,
    label: {
      en: 'What they would have to change',
      cn: '采用我们的方案要改变什么',
      tw: '採用我們的方案要改變什麼',
    },
    example: {
      en: 'Order online instead of by phone',
      cn: '从电话下单改成网上下单',
      tw: '從電話下單改成線上下單',
    },
    ask: {
      en: 'What would change in your daily work?',
      cn: '换成这个方案，您日常工作会有哪些变化？',
      tw: '換成這個方案，您日常工作會有哪些變化？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
  },
  mgmt_priorities: {
    topic: 64,
    label: { en: 'What their management wants', cn: '管理层看重什么', tw: '管理層看重什麼' },
    example: { en: 'Lower energy costs', cn: '降低能耗', tw: '降低能源成本' },
    ask: {
      en: 'What does your management look at most?',
      cn: '公司上面现在最看重什么？',
      tw: '公司高層現在最看重什麼？',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
    reviewMonths: 12,
  },
  how_we_help: {
    topic: 65,
    label: { en: 'How we can help', cn: '我们能帮上什么', tw: '我們能幫上什麼' },
    example: {
      en: 'A pump on loan during repairs',
      cn: '维修期间借一台备用泵',
      tw: '維修期間借一台備用泵',
    },
    type: 'text',
    sensitivity: 0,
    fill: 'hand',
  },
  site_people: {
    label: { en: 'Others on site', cn: '现场还有谁', tw: '現場還有誰' },
    help: {
      en: 'Those who let you in, sign, or use it every day.',
      cn: '开门的、签收的、每天使用的人。',
      tw: '開門的、簽收的、每天使用的人。',
    },
    example: {
      en: 'Tom at the gate, Ines on the night shift',
      cn: '门卫老赵、夜班小孙',
      tw: '警衛老趙、夜班小孫',
    },
    type: 'list',
    sensitivity: 0,
    fill: 'hand',
  },
} satisfies Fields;
