import type { Words } from './words.ts';

/** Words of the people around a customer, of circles, and of the dossier's page and print. */
export const peopleWords = {
  referrals: { en: 'Who introduced whom', cn: '介绍关系', tw: '介紹關係' },
  asList: { en: 'As a list', cn: '以列表查看', tw: '以清單檢視' },
  cameBy: {
    en: '{name}, introduced by {by}',
    cn: '{name}，介绍人：{by}',
    tw: '{name}，介紹人：{by}',
  },
  cameByNobody: { en: '{name}, the first', cn: '{name}，最初的一位', tw: '{name}，最初的一位' },
  unfold: {
    en: 'Show {n} more behind {name}',
    cn: '显示{name}之后的另外{n}位',
    tw: '顯示{name}之後的另外{n}位',
  },
  foldBack: { en: 'Show fewer behind {name}', cn: '收起{name}之后的人', tw: '收合{name}之後的人' },
  noCircles: {
    en: 'No circles yet. A circle is a group that several customers belong to: a club, a trade body, a street.',
    cn: '还没有圈子。圈子是几位客户共同所属的群体，例如俱乐部、行业协会、同一条街的邻居。',
    tw: '還沒有圈子。圈子是幾位客戶共同所屬的群體，例如俱樂部、產業公會、同一條街的鄰居。',
  },
  newCircle: { en: 'New circle', cn: '新建圈子', tw: '新增圈子' },
  addCircle: { en: 'Add circle', cn: '添加圈子', tw: '新增圈子' },
  circleAdded: {
    en: 'Circle {name} added.',
    cn: '已添加圈子：{name}。',
    tw: '已新增圈子：{name}。',
  },
  circleChanged: {
    en: 'Circle {name} changed.',
    cn: '已修改圈子：{name}。',
    tw: '已修改圈子：{name}。',
  },
  circleRemoved: {
    en: 'Circle {name} removed. Its members stay.',
    cn: '已移除圈子“{name}”，成员仍然保留。',
    tw: '已移除圈子「{name}」，成員仍然保留。',
  },
  circleNamed: {
    en: 'There is a circle of this name already.',
    cn: '已经有同名的圈子。',
    tw: '已經有同名的圈子。',
  },
  changeCircle: { en: 'Change circle {name}', cn: '修改圈子：{name}', tw: '修改圈子：{name}' },
  removeCircle: { en: 'Remove circle {name}', cn: '移除圈子：{name}', tw: '移除圈子：{name}' },
  circleCount: { en: { one: '{n} member', other: '{n} members' }, cn: '{n}人', tw: '{n}人' },
  membersOf: { en: 'In {name}', cn: '{name}的成员', tw: '{name}的成員' },
  membersOfAll: { en: 'In all of these: {names}', cn: '同在：{names}', tw: '同在：{names}' },
  tickCircles: {
    en: 'Tick a circle to see its members, or several to see who is in all of them.',
    cn: '勾选一个圈子可查看成员，勾选多个可查看谁同在其中。',
    tw: '勾選一個圈子可查看成員，勾選多個可查看誰同在其中。',
  },
  nobodyInAll: {
    en: 'Nobody is in all of them.',
    cn: '没有人同在这些圈子里。',
    tw: '沒有人同在這些圈子裡。',
  },
  noMembers: {
    en: 'Nobody is in it yet. Search for a customer to add.',
    cn: '还没有成员。搜索客户即可加入。',
    tw: '還沒有成員。搜尋客戶即可加入。',
  },
  addMember: { en: 'Add a member', cn: '添加成员', tw: '新增成員' },
  moreMembers: {
    en: { one: '{n} more is not shown.', other: '{n} more are not shown.' },
    cn: '另有{n}人未显示。',
    tw: '另有{n}人未顯示。',
  },
  dossierSections: { en: 'Sections', cn: '各部分', tw: '各部分' },
  dossierNow: { en: 'To do', cn: '要做的事', tw: '要做的事' },
  dossierFacts: { en: 'Facts', cn: '资料', tw: '資料' },
  salesMade: { en: 'Sales', cn: '成交记录', tw: '成交紀錄' },
  noSales: { en: 'No sale yet.', cn: '还没有成交。', tw: '還沒有成交。' },
  onlyKind: { en: 'Show only', cn: '只显示', tw: '只顯示' },
  allKinds: { en: 'Everything', cn: '全部', tw: '全部' },
  personNotHere: {
    en: 'This person is not here any more. Search for somebody else.',
    cn: '这里已没有此人的档案，请搜索其他客户。',
    tw: '這裡已沒有此人的檔案，請搜尋其他客戶。',
  },
  printDossier: { en: 'Print', cn: '打印', tw: '列印' },
  printNow: { en: 'Print this dossier', cn: '打印此档案', tw: '列印此檔案' },
  printHelp: {
    en: 'Ordinary and private facts are printed. What is ticked here is printed too, this once.',
    cn: '普通和私人资料会打印。此处勾选的内容，仅这一次也会打印。',
    tw: '一般和私人資料會列印。此處勾選的內容，僅這一次也會列印。',
  },
  printJudgements: { en: 'Your judgements ({n})', cn: '您的判断（{n}）', tw: '您的判斷（{n}）' },
  printSensitive: {
    en: 'Sensitive answers ({n})',
    cn: '敏感问题的答案（{n}）',
    tw: '敏感問題的答案（{n}）',
  },
  printedOn: { en: 'Printed on {day}', cn: '打印日期：{day}', tw: '列印日期：{day}' },
} satisfies Words;
