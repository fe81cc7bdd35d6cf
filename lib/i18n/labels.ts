import type { Words } from './words.ts';

/** Words of tier, tags and owner, as the card has them; those of the table are in `table.ts`. */
export const labelsWords = {
  tier: { en: 'Tier', cn: '等级', tw: '等級' },
  noTier: { en: 'no tier', cn: '未分级', tw: '未分級' },
  tags: { en: 'Tags', cn: '标签', tw: '標籤' },
  tag: { en: 'Tag', cn: '标签', tw: '標籤' },
  owner: { en: 'Owner', cn: '负责人', tw: '負責人' },
  circle: { en: 'Circle', cn: '圈子', tw: '圈子' },
  addTag: { en: 'Add tag', cn: '加标签', tw: '加標籤' },
  removeTagNamed: { en: 'Remove the tag {tag}', cn: '去掉标签{tag}', tw: '移除標籤{tag}' },
  ownerHelp: {
    en: 'A colleague’s name. Left empty, it is you.',
    cn: '填同事的姓名；留空就是您自己。',
    tw: '填同事的姓名；留空就是您自己。',
  },
  labels: { en: 'Tier, tags, owner', cn: '等级、标签、负责人', tw: '等級、標籤、負責人' },
  labelsDone: { en: 'Done', cn: '完成', tw: '完成' },
} satisfies Words;
