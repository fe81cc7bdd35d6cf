import type { Guard } from '../rule.ts';
import { FAR } from '../sentence.ts';
import { after, asked, before, clauseBefore, within, type Test } from './place.ts';
import { quoted } from './quoted.ts';

/** 不但、不用担心… say no to nothing. */
const NO_DENIAL =
  /不但|不仅|不止|不只|不管|不论|不过|不错|不断|不久|不同|不(?:用|必|要|需要?)担心|无论|差不多|特别|分别|级别|没关系|不好意思|不客气|不妨|放心/g;
const NOT = /不|没|無|无法|无从|未|别|勿|并非|难以|难|谈不上|拒绝|避免|禁止|严禁|切忌|甭/;
const negated: Test = (place) => NOT.test(clauseBefore(place, 9).replace(NO_DENIAL, ''));

const REPORT =
  /号称|宣称|声称|所谓|自称|据说|听说|(?:客户|客人|对方|他|她|他们|有人|别人|业者|商家|厂家|消费者|顾客|您|你)[^，。]{0,6}(?:说|称|表示|问|提到|写|要求|承诺|希望)/;
const WORDS = /^[^，。]{0,4}(?:字眼|字样|之类的|等词|等用语|这种话|这类话|的说法)/;
/** A chat log's line of somebody else. */
const SPEAKER = /^(?:商家|客户|顾客|买家|师傅|物流师傅|配送员?)[:：]/;
const reported: Test = (place) =>
  SPEAKER.test(within(place)) || REPORT.test(before(place).slice(-24)) || WORDS.test(after(place));

const QUESTION =
  /(?:吗|(?<![什甚怎这那多要])么)[呢啊呀]?\s*$|是否|是不是|能不能|会不会|有没有|可不可以|难道|怎么可能/;
/** Asks for consent or what else is wanted: what stands before it is said, not asked. */
const ASIDE =
  /(?:请问|[您你](?:看|觉得|是否同意)|还有(?:其他|什么)|方便)[^，。]*$|(?:可以|好|行)[吗么]$/;
const questioned: Test = (place) => {
  const behind = after(place);
  if (ASIDE.test(behind)) return QUESTION.test(clauseBefore(place, 12));
  // The question mark of a link asks nothing.
  const link = /https?:\S*$/.test(behind);
  return (
    (asked(place) && !link) ||
    QUESTION.test(clauseBefore(place, FAR) + (behind.split(/[，,]/)[0] ?? ''))
  );
};

const IF =
  /(?<![例比])如(?![何此下期约实同今意常火])|假如|假使|倘若|要是|万一|除非|一旦|若(?!干)|的话|即使|哪怕|是否/;

const FOR =
  /(?:为了|为(?!您|你|我|客|大|何|什|止)|以便?|用来|用于|从而|旨在|目的是|有助于|有利于|来)[^，。]{0,12}$/;
const PLEASE =
  /(?:请|务必|须|需要?|必须|应该?|要|劳烦|麻烦|您|你|对方|供应商|厂家)(?:您|你|们|能|可以|务必|要)*$/;

const SOFT =
  /之一|可能|也许|或许|大概|大约|估计|应该(?!早)|一般|通常|往往|多半|大多|有时|尽量|尽力|争取|力求|预计|目前看|相对|比较(?!慢)|几乎|差不多|恐怕/;
/** Softened in its own clause, before or right behind. */
const hedged: Test = (place) =>
  SOFT.test(clauseBefore(place, 12)) || /^.{0,6}之一/.test(after(place));

/** Those of whom one speaks when it is not oneself. */
const OTHERS =
  /(?<!因为|由于|为|帮|给|替|跟|向|对|和|与|同|让|请|像)(?:您|你|贵[司公方校]|商家[:：]|他们?(?!家|的错)|她们?|佢|客人|顾客|买家|对方|亲自己|亲[这那]边)/;
const OURSELVES = /我|咱|小妹|妹[子纸]|这边|本(?:店|公司|人)|客服|小编/;
/** The last one named before the match is not the writer. */
const ofOthers: Test = (place) => {
  const clause = clauseBefore(place, 16);
  const at = clause.search(OTHERS);
  return at >= 0 && !OURSELVES.test(clause.slice(at));
};

const WAY_OUT =
  /(?:您|你)(?:也)?(?:可以|可(?!能)|能|看)(?!吗|能不能)|(?:可以|可|不如|不妨|要不|建议|改为|换成|或者|也能|仍可|还能)(?:(?:您|你)(?!自|去别)|先|再|直接|重新|换|改|选|试|用|申请|退|联系|拨打|走|请)|(?:我|小妹|妹[子纸]|这边|我们|客服)(?:先|会|来|马上|立刻|现在|明天|今天|已经?|可以|去|再|就)*(?:帮|给|替|为|去|问|查|联系|转|反馈|核实|申请|安排|跟进|处理|回复|告诉|争取|重新|补|改|退|换)|(?:帮|给|替|为)(?:您|你)(?:联系|反馈|转|核实|申请|安排|跟进|催|查|问|补|换|退|备注|升级|登记|处理|留意|争取|协调)|就(?:可以|行|好)了?|(?:请|麻烦|辛苦)(?:您|你)(?:让|截图|提供|发|先|重新|申请|改|换|直接|联系)|(?:今天|明天|后天|周[一二三四五六日]|星期.|\d+[点日号天小时])[^，。]{0,6}前/;
/** How far behind an excuse the way out may stand. */
const NEXT = 60;
/** The same sentence or the next one offers a way out. */
const mended: Test = ({ text, match, sentence }) => {
  const line = text.slice(match.end, sentence.end + NEXT).split('\n')[0] ?? '';
  return WAY_OUT.test(line);
};

const PROOF =
  /据(?:统计|调查|悉|[^，。]{1,12}(?:统计|数据|报告|调查|显示))|来源|出处|数据显示|统计|调查|调研|报告|评测|检测|认证|排名榜|榜单|获奖|荣获|评为|评选|授予|证书|(?:19|20)\d\d ?年|\d ?%/;
const proven: Test = (place) => PROOF.test(within(place));

const STOCK = /库存|截至|截止|盘点|系统显示|仓库(?:里|现有|还有)|现货/;
const DATED = /[0-9一二三四五六七八九十]+ ?[月日号点:：]|今[天日早晚]|上午|下午|刚刚|目前/;
/** How far beside a word of scarcity the stock may be named. */
const NEAR = 40;
/** The stock is named with its day or hour. */
const stocked: Test = ({ text, sentence }) => {
  const near = text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR);
  return STOCK.test(near) && DATED.test(near);
};

const OWN =
  /我|咱|本(?:店|公司|司|厂|站|网|品|产品|款|平台|课程)|敝|这款|此款|该款|这套|这台|为(?:您|你|客户)|给(?:您|你)|提供|推出|让(?:您|你)|包(?:您|你)/;
const notOurs: Test = (place) => !OWN.test(within(place));

/** How each guard finds a Chinese match harmless. */
export const GUARDS_ZH: Partial<Record<Guard, Test>> = {
  negation: negated,
  quotation: quoted,
  reported,
  question: questioned,
  condition: (place) => IF.test(before(place)),
  hedge: hedged,
  others: ofOthers,
  alternative: mended,
  evidence: proven,
  stock: stocked,
  offer: notOurs,
  purpose: (place) => FOR.test(clauseBefore(place, 20)),
  request: (place) => PLEASE.test(clauseBefore(place, 10)),
};
