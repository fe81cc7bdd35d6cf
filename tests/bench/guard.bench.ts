import { check } from '../../lib/phrasing/check.ts';
import { RULES } from '../../lib/phrasing/rules/index.ts';
import type { Bench } from './bench.ts';

/** About 1,000 characters of ordinary mail in three languages, with two promises in it. */
const MAIL = `Dear Ms Raman, thank you for the pictures of the second crate. Our engineer will look at the
seal on Thursday at 8:30, and I will tell you on Wednesday if that changes. Delivery of the spare
part is absolutely no problem; we have two in stock. Please keep the old one, we would like to see
where it wore out, and send me the number on the plate. With kind regards, Lin Hui
王经理，您好！上周三安装的机床夜班噪音偏大，我们已经安排工程师周五上午过去检查。检查之前请不要调整主轴的转速，
保修卡的电子版随信附上。这次的费用在保修范围之内，绝对没问题。如有变化，我会提前一天告诉您。
陳小姐您好：昨天收到的第三批鏡片，我們已經請倉庫重新包裝，下週二送達，舊的請先保留，方便我們了解破損的原因。
另外您問到的教育訓練，十二月八日和十日下午都可以安排，請您選一個方便的時間。敬祝 商祺 林惠
`;

/** Texts of one run: a single one is too quick for the clock. */
const TEXTS = Array.from({ length: 20 }, (_, index) => `${MAIL}${index}`);
/** What a plain list of forbidden phrases would hold: one phrase for each kind of sentence we know. */
const PHRASES = RULES.flatMap((rule) => rule.examples.bad.map(({ span }) => span.toLowerCase()));

export default {
  name: `the guard, per 1,000 characters (floor: a plain list of ${PHRASES.length} phrases)`,
  budget: 2,
  per: TEXTS.join('').length / 1000,
  prepare: () => Promise.resolve(),
  ours: () => Promise.resolve(TEXTS.map((text) => check(text).length)),
  floor: () =>
    Promise.resolve(
      TEXTS.map((text) => PHRASES.filter((phrase) => text.toLowerCase().includes(phrase)).length),
    ),
  times: 30,
} satisfies Bench;
