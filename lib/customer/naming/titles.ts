import { inSimplified } from './simplified.ts';

/** How the title of an office becomes a form of address behind a surname, in either script. */
interface Spoken {
  cn: string;
  tw: string;
}

/** 总经理 is addressed as 王总; titles that stand for themselves are given once. */
const POSTS: Record<string, Spoken> = {
  ...each('总经理 副总经理 常务副总 副总 总裁 副总裁 董事总经理 总', '总', '總'),
  ...each('董事长 副董事长 执行董事 執行董事 董', '董', '董'),
  ...each('总工程师 总工', '总工', '總工'),
  ...each('工程师 高级工程师', '工', '工程師'),
  ...each('经理 副经理 客户经理 项目经理 采购经理 採購經理 销售经理', '经理', '經理'),
  ...each('工', '工', '工'),
  ...itself(
    '总监 副理 协理 襄理 主任 主管 科长 课长 課長 係長 处长 部长 厂长 局长 院长 校长 所长 站长 店长 组长 班长 队长 镇长 村长 股长 社长 行长 会长 秘书长 系长',
  ),
  ...itself('博士 医生 医师 律师 书记 院士 会计师 建筑师 药师 技师 讲师 講師'),
  ...each('教授 副教授', '教授', '教授'),
  // Japanese offices.
  ...itself('専務 专务 專務 常务 取締役 代表取締役'),
};

/** What is put behind a name out of courtesy: no office, and no word about one. */
const COURTESY = [
  ...'先生 女士 小姐 太太 夫人 老师 老師 师傅 師傅 老板 老闆 大夫 阿姨 大哥 大姐 哥 姐'.split(' '),
  ...'様 さま さん 殿 氏 님 씨 귀하'.split(' '),
];

/** Korean offices; the surname stands before them, 님 behind. */
const KOREAN = ['대리', '과장', '차장', '부장', '이사', '상무', '전무', '사장', '대표', '팀장'];

function each(titles: string, cn: string, tw: string): Record<string, Spoken> {
  return Object.fromEntries(titles.split(' ').map((title) => [title, { cn, tw }]));
}

/** Titles that are spoken as they are written, in the script in which they were written. */
function itself(titles: string): Record<string, Spoken> {
  return Object.fromEntries(titles.split(' ').map((title) => [title, { cn: '', tw: '' }]));
}

/** A title that a text ends in. */
export interface Title {
  /** As it is written. */
  written: string;
  /** As it is said behind a surname. */
  spoken: string;
  kind: 'post' | 'courtesy' | 'korean';
}

const LONGEST = 8;

/** The longest title that a word ends in. */
export function titleAtEnd(text: string): Title | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const title = titleOf(text.slice(-length));
    if (title) return title;
  }
  return undefined;
}

/** The title that a whole word is. */
export function titleOf(written: string): Title | undefined {
  const plain = inSimplified(written);
  if (COURTESY.includes(written)) return { written, spoken: written, kind: 'courtesy' };
  const korean = KOREAN.find((post) => written === post || written === `${post}님`);
  if (korean) return { written, spoken: `${korean}님`, kind: 'korean' };
  // Offices have characters that names have not: both ways to write those are in the table.
  const key = [plain, written].find((one) => Object.hasOwn(POSTS, one));
  const post = key === undefined ? undefined : POSTS[key];
  if (!post) return undefined;
  const said = plain === written ? post.cn : post.tw;
  return { written, spoken: said || written, kind: 'post' };
}

/** A Western title before a name. */
interface WesternTitle {
  /** As it is said before the name, where that differs from how it is written. */
  said?: string;
  /** What follows it: the surname where it is left out, else the given name, or nothing is said. */
  with?: 'given' | 'nothing';
}

const WESTERN: Record<string, WesternTitle> = {
  ...row('mr mrs ms miss mx dr prof professor doctor rev reverend capt captain'),
  ...row('herr frau univ-prof mme mlle monsieur madame signor signora'),
  ...row('señor señora sra srta meneer mevrouw dhr mevr'),
  ...row('sir dame datuk dato shri smt puan encik chị ông bà cô', { with: 'given' }),
  ...row('dr-ing drmed drphil drjur drrernat', { said: 'Dr.' }),
  ...row('dipl-ing dipl-kfm dipl-kffr dipl-inf dipl-wirt-ing', { with: 'nothing' }),
};
/** Taken for a title with their dot alone: without it they are names or words too. */
const DOTTED: Record<string, WesternTitle> = {
  ...row('hr fr ing mag eng engr sr sig dott avv arch lic col'),
  ...row('med phil jur rer nat habil hc h c oec dipl', { with: 'nothing' }),
};

function row(titles: string, title: WesternTitle = {}): Record<string, WesternTitle> {
  return Object.fromEntries(titles.split(' ').map((one) => [one, title]));
}

/** The title that a Latin word is. */
export function westernTitle(word: string): WesternTitle | undefined {
  const key = word.toLowerCase().replaceAll(/[.'’]/g, '');
  const titles = word.endsWith('.') ? { ...WESTERN, ...DOTTED } : WESTERN;
  return Object.hasOwn(titles, key) ? titles[key] : undefined;
}

/** Letters behind a name: they are no part of it. A doctor's degree is said as a title. */
const DEGREES =
  /^(?:ph\.?d|d\.?phil|m\.?d|mba|emba|mbe|obe|cbe|cpa|cfa|pmp|p\.?e|ceng|esq|m\.?sc|b\.?sc|m\.?eng|b\.?eng|m\.?a|b\.?a|ll\.?m|ll\.?b|mrics|frcs|cissp|acca|fcca|mcips|dipl\.?-ing|facs|rn|jd|csm|cscp)\.?$/i;
const DOCTOR = /^(?:ph\.?d|d\.?phil|m\.?d)\.?$/i;

export function isDegree(word: string): boolean {
  return DEGREES.test(word);
}

export function isDoctorate(word: string): boolean {
  return DOCTOR.test(word);
}

/** What people ask to be called by, in brackets. It is nobody's business to keep it. */
export const PRONOUNS = /^(?:she|he|they|her|him|ze|xe)\s*[/／]\s*\w+(?:\s*[/／]\s*\w+)?$/i;
