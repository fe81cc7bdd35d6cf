import { chineseNumber, WEEK, YEAR, yearOf } from './chinese-words.ts';
import { dated, dayOfMonth } from './days.ts';
import { lunarDay } from './feasts.ts';
import { chinese } from './phrase.ts';
import type { Answer, Phrase, Said } from './when.ts';

type Now = Temporal.PlainDateTime;

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';

/** What is over, or comes again and again, or is too little to go by. */
const ASIDE: readonly Phrase[] = [
  chinese(
    '昨[天日晚夜]|大?前[天日晚](?!候)|刚才|去年|前年|上上?个?(?:月|季度)(?:\\d{1,2}[日号]|底|末|初)?',
    () => 'past',
  ),
  chinese(`上上?个?${WEEK}(?:[一二三四五六日天末1-6](?!次))?`, () => 'past'),
  chinese(
    `[每逢]个?(?:隔)?(?:${WEEK}[一二三四五六日天末]?|天|日|月(?:\\d{1,2}[日号]|底|初)?|年|逢.)|(?:近|多|好几|数|若干|十?几|[一二三四五六七八九]?十[多来几])个?(?:天|日|周|月|年|小时|分钟|星期|礼拜|工作日)|几点|下{3,}个?(?:周|星期|礼拜|月)?[一二三四五六日天]?|次日|翌日|隔天|第二天|新年|(?:下|上|本|这)个?季度(?!末|底)|[一二三四1-4]季度(?!末|底)|(?<![\\d零〇一二三四五六七八九十两半])年(?:[初前后]|中(?!秋))|(?:上|下)半年|(?:第[一二三四五\\d]个?)${WEEK}[一二三四五六日天]`,
    () => 'unclear',
  ),
  // A greeting tells no time.
  chinese('(?:早上|上午|中午|下午|晚上|早|晚)好|晚安|早安|午安', () => 'aside'),
  chinese(
    `${WEEK}[一二三四五六日天]\\s?(?:到|至|-|~|–)\\s?(?:${WEEK})?[一二三四五六日天]|\\d{1,2}[日号]?\\s?(?:到|至|-|~|–)\\s?\\d{1,2}[日号]`,
    () => 'unclear',
  ),
];

const lunarMonth = (written: string) =>
  ({ 正: 1, 冬: 11, 腊: 12 })[written] ?? chineseNumber(written) ?? 0;
const lunarDayOf = (written: string) => chineseNumber(written.replace('初', '')) ?? 0;
function lunarDate(said: Said, now: Now): Answer {
  const month = lunarMonth(said('month'));
  const year = yearOf(said('year'), now);
  // Its end lies in the next year by the sun: which of the two is meant is not said.
  if (month > 10 && year !== undefined) return 'unclear';
  return lunarDay({ month, day: lunarDayOf(said('day')), leap: said('leap') !== '', year }, now);
}

const LUNAR: readonly Phrase[] = [
  chinese(
    `(?:农历|阴历|旧历|古历)${YEAR}(?:农历)?(?<leap>闰)?(?<month>正|冬|腊|\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|\\d{1,2}|[一二三四五六七八九])[日号]?`,
    lunarDate,
  ),
  chinese(
    `${YEAR}(?:农历|阴历|旧历)?(?<leap>闰)?(?<month>正|冬|腊|[一二三四五六七八九十]{1,2})月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)`,
    lunarDate,
  ),
  chinese(`${YEAR}(?<month>正|冬|腊)月(?<day>[二三]?十[一二三四五六七八九]?)[日号]?`, lunarDate),
  // By the sun or by the moon: it is not said.
  chinese(
    '[一二三四五六七八九十]{1,2}月(?:二?十[一二三四五六七八九]?|三十)(?![一二三四五六七八九十日号])',
    () => 'unclear',
  ),
  chinese('农历|阴历|旧历|闰月?', () => 'unclear'),
];

const byDate = (said: Said, now: Now): Answer => {
  const [month, day] = [chineseNumber(said('month')), chineseNumber(said('day'))];
  if (month === undefined || day === undefined) return 'unclear';
  const year = yearOf(said('year'), now);
  if (said('year') && year === undefined) return 'unclear';
  return dated({ year, month, day }, now);
};
/** What may stand behind a day: 15号楼 and 3号线 are none. */
const DAY_ENDS =
  '(?=$|[\\s，。、,.!！?？;；:：）)（(]|[之以]?[前后内]|左右|晚|早|上午|中午|下午|傍|凌|给|把|将|向|跟|为|帮|我|会|能|可|到|再|就|开|交|送|发|出|寄|去|答|回|联|见|一定|周|星期|礼拜|\\d{1,2}[点:]|[一二三四五六七八九十]{1,2}点|的|是|来|安|提|完|上门|拜|打|付|退|签|或|和|与)';

const NUMBERS: readonly Phrase[] = [
  chinese(
    '(?<year>20\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)',
    byDate,
  ),
  chinese(
    '(?<![\\d/.-])(?<month>\\d{1,2})(?<mark>[-/.])(?<day>\\d{1,2})\\k<mark>(?<year>20\\d\\d|\\d\\d)(?![\\d/])',
    (said, now) => {
      const [first, second] = [Number(said('month')), Number(said('day'))];
      const year = Number(said('year').length === 2 ? `20${said('year')}` : said('year'));
      if (first > 12) return dated({ year, month: second, day: first }, now);
      const either = first !== second && second <= 12;
      return dated({ year, month: first, day: second }, now, either ? 'order' : undefined);
    },
  ),
  chinese('(?<![\\d/.])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/%]|\\s?[的个台件套分])', byDate),
  chinese(`${YEAR}(?<month>${NUMBER})月份?(?<day>${NUMBER})[日号](?!楼|线|店)`, byDate),
  chinese(
    `${YEAR}(?<month>\\d{1,2})月(?<day>\\d{1,2})(?=$|[\\s，。、,.!！?？;；）)]|[之以]?前|[之以]?内|给|早|晚|上午|下午|中午)`,
    byDate,
  ),
  chinese(
    `(?<which>本|这个?|当|下下个?|下个?|次)月(?<day>${NUMBER})[日号]${DAY_ENDS}`,
    (said, now) => {
      const which = said('which');
      const months = which.startsWith('下下') ? 2 : /^[下次]/.test(which) ? 1 : 0;
      return dayOfMonth(chineseNumber(said('day')) ?? 0, months, now);
    },
  ),
];
/** The day of a month and nothing more. */
export const DAY_ALONE: readonly Phrase[] = [
  chinese(
    `(?<![\\d一二三四五六七八九十第月.])(?<day>${NUMBER})(?:号|日(?!内))${DAY_ENDS}`,
    (said, now) => dayOfMonth(chineseNumber(said('day')) ?? 0, undefined, now),
  ),
];

/** Dates that are written out, and what is none or not to be read. */
export const WRITTEN_CHINESE: readonly Phrase[] = [...ASIDE, ...LUNAR, ...NUMBERS];
