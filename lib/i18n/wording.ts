import type { Words } from './words.ts';

/** Words of the list of what the guard found in a draft. */
export const wordingWords = {
  wordingInDraft: { en: 'Wording of your draft', cn: '草稿的措辞', tw: '草稿的措辭' },
  wordingPlaces: {
    en: '{count} to look at',
    cn: '{count} 处可以再斟酌',
    tw: '{count} 處可以再斟酌',
  },
  wordingHints: { en: 'Smaller remarks', cn: '小提示', tw: '小提示' },
  wordingShow: { en: 'Show in the draft', cn: '在草稿中显示', tw: '在草稿中顯示' },
  wordingGone: {
    en: 'The draft no longer says that.',
    cn: '草稿里已经没有这句话了。',
    tw: '草稿裡已經沒有這句話了。',
  },
  wordingReplaced: { en: 'Replaced in the draft.', cn: '已在草稿中替换。', tw: '已在草稿中取代。' },
  wordingIgnored: { en: 'Left alone.', cn: '不再提示。', tw: '不再提示。' },
  wordingUse: { en: 'Use', cn: '采用', tw: '採用' },
  wordingTired: {
    en: 'You ignored this {count} times. Only hint at it from now on?',
    cn: '这一条您忽略了 {count} 次。以后只作小提示？',
    tw: '這一條您忽略了 {count} 次。以後只作小提示？',
  },
  wordingOnlyHint: { en: 'Only hint', cn: '只作提示', tw: '只作提示' },
  wordingIgnoredTitle: {
    en: 'Wording that is ignored',
    cn: '不再提示的措辞',
    tw: '不再提示的措辭',
  },
  wordingNoneIgnored: {
    en: 'Nothing is ignored. What you ignore “always” in a draft is listed here.',
    cn: '还没有忽略任何措辞。在草稿里选“永远”不再提示的，会列在这里。',
    tw: '還沒有忽略任何措辭。在草稿裡選「一律」不再提示的，會列在這裡。',
  },
  wordingQuietRule: { en: 'Only hinted at', cn: '只作小提示', tw: '只作小提示' },
  wordingOther: { en: 'Try another wording', cn: '换个说法试试', tw: '換個說法試試' },
  wordingOtherBusy: { en: 'Looking for one…', cn: '正在想…', tw: '正在想…' },
  wordingOtherBy: {
    en: 'By this browser’s own model',
    cn: '由浏览器自带的模型改写',
    tw: '由瀏覽器內建的模型改寫',
  },
  wordingOtherNone: {
    en: 'It found none that passes the check.',
    cn: '没有找到能通过检查的说法。',
    tw: '沒有找到能通過檢查的說法。',
  },
  otherWordingSetting: {
    en: 'Offer one more wording by this browser’s own model',
    cn: '用浏览器自带的模型多给一种说法',
    tw: '用瀏覽器內建的模型多給一種說法',
  },
  otherWordingHelp: {
    en: 'It runs on this computer, for {languages}; nothing is sent. What it says is shown only if the check finds nothing in it.',
    cn: '在本机运行，可用于{languages}，不会发送任何内容。只有检查没有发现问题的说法才会显示。',
    tw: '在本機執行，可用於{languages}，不會傳送任何內容。只有檢查沒有發現問題的說法才會顯示。',
  },
  otherWordingAbsent: {
    en: 'This browser has no model of its own ready that could offer one more wording. None is downloaded for it.',
    cn: '这个浏览器没有现成的自带模型，无法多给一种说法；也不会为此下载模型。',
    tw: '這個瀏覽器沒有現成的內建模型，無法多給一種說法；也不會為此下載模型。',
  },
  trades: { en: 'My trade', cn: '我的行业', tw: '我的產業' },
  tradesHelp: {
    en: 'What the law of a trade forbids to claim is marked too, in English and Chinese. It does not take the place of legal advice.',
    cn: '该行业的法律不许说的话也会标出来，包括中文和英文。不能代替法律意见。',
    tw: '該產業的法律不許說的話也會標示出來，包括中文和英文。不能取代法律意見。',
  },
  tradeFinance: { en: 'Finance', cn: '金融理财', tw: '金融理財' },
  tradeInsurance: { en: 'Insurance', cn: '保险', tw: '保險' },
  tradeHealth: { en: 'Health', cn: '医疗健康', tw: '醫療保健' },
  tradeRealEstate: { en: 'Real estate', cn: '房地产', tw: '房地產' },
  tradeEducation: { en: 'Education', cn: '教育培训', tw: '教育補習' },
  wordingForSome: { en: 'for single customers', cn: '（对个别客户）', tw: '（對個別客戶）' },
  wordingMarkAgain: { en: 'Mark again', cn: '恢复提示', tw: '恢復提示' },
} satisfies Words;
