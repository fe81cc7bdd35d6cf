/** A name as a file gives it, in parts or as a whole. */
export interface NameParts {
  whole?: string;
  prefix?: string;
  given?: string;
  middle?: string;
  family?: string;
  suffix?: string;
}

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々〇ー・· ]+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー・ ]+$/u;
/** A name of two characters, padded to the width of three as lists are. */
const PADDED = /^(\p{Script=Han}{1,2})\s+(\p{Script=Han}{1,2})$/u;

/** Letters that only Vietnamese has, and its surnames: there the family comes first. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lâm mai tô tạ'.split(
    ' ',
  ),
);
/** What follows a Chinese name when it is spoken. */
const CHINESE_TITLE = /^(?:先生|女士|小姐|太太|老师|老師|博士|教授|经理|經理|总|總)$/;

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

/** A name as its bearer writes it: 王建国, Nguyễn Văn An, Seán O'Brien; '' where there is none. */
export function fullName({ whole = '', prefix, given, middle, family, suffix }: NameParts): string {
  const name = prefix && whole.startsWith(`${prefix} `) ? whole.slice(prefix.length + 1) : whole;
  const eastern = easternName(joined(given, middle), family ?? '');
  if (eastern && (!name || isSameName(name, eastern, given, family))) return eastern;
  // A whole name was written by somebody; parts are put together by a program.
  if (name) return name.replace(PADDED, '$1$2');
  if (family === given) return family ?? '';
  if (isVietnamese(joined(family, middle, given), family ?? ''))
    return joined(family, middle, given);
  return joined(given, middle, family, CHINESE_TITLE.test(suffix ?? '') ? '' : suffix);
}

/** Whether a whole name has the same two parts, in whichever order a program put them. */
const isSameName = (whole: string, eastern: string, given = '', family = '') =>
  [eastern, `${given}${family}`].includes(whole.replaceAll(/[\s・]/g, ''));

/** Family and given name of somebody who writes the family first; '' for all others. */
function easternName(given: string, family: string): string {
  if (given === family || !EAST_ASIAN.test(given) || !EAST_ASIAN.test(family)) return '';
  const foreign = KATAKANA.test(given) && KATAKANA.test(family);
  return foreign ? `${given}・${family}` : `${family}${given}`.replaceAll(' ', '');
}

const isVietnamese = (name: string, family: string) =>
  SURNAMES.has(family.toLowerCase()) && (VIETNAMESE.test(name) || family.toLowerCase() === 'lê');

/** How a person is spoken to by a title before or behind the name: Dr. Müller, 王总. */
export function formOf({ prefix, family, suffix }: NameParts): string | undefined {
  const title = [prefix, suffix].find((part) => CHINESE_TITLE.test(part ?? ''));
  if (title) return family && `${family}${title}`;
  return prefix && family && `${prefix} ${family}`;
}
