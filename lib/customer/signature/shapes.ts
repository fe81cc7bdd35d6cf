import { isParticle } from '../naming/casing.ts';
import { isOrganisation } from '../naming/organisations.ts';
import { isRole, isUnit } from '../naming/roles.ts';
import { isHanName, japaneseSurname, koreanSurname } from '../naming/surnames.ts';
import { readName } from '../honorific.ts';
import { isPlace } from './places.ts';

export type Shape = 'place' | 'organisation' | 'role' | 'unit' | 'name' | 'other';

/** Legal forms: a line with one is a firm, whatever else it says. */
const LEGAL =
  /(?:^|[^\p{L}])(?:ltd|limited|llc|inc|gmbh|ag|plc|s\.?a|b\.?v|co|corp|kg|pte|pty|bhd)\.?$|公司|株式会社/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|\p{Lu}\.|d['’]\p{Lu}\p{L}+)$/u;
const MOST_WORDS = 5;
const KOREAN =
  /^(?:[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구][가-힣]{2}|(?:남궁|황보|제갈|선우|독고|사공)[가-힣]{1,2})$/;

/** What a stretch of a card is, as far as it can be told by itself. */
export function shapeOf(text: string): Shape {
  if (isPlace(text)) return 'place';
  const role = isRole(text);
  if (isOrganisation(text) && (!role || LEGAL.test(text))) return 'organisation';
  if (isNameLike(text)) return 'name';
  if (role) return 'role';
  if (isUnit(text)) return 'unit';
  return 'other';
}

/** Whether a text can be somebody's name, with titles and all. */
function isNameLike(text: string): boolean {
  if (/\d|[!?。！？]/.test(text) || text.length > 60) return false;
  const { name } = readName(text);
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) {
    return isEasternName(name);
  }
  if (isRole(name) || !/\p{Lu}/u.test(text) || !oneSurname(text)) return false;
  const words = name.split(' ');
  const written = words.filter((word) => NAME_WORD.test(word)).length;
  const small = words.filter((word) => isParticle(word)).length;
  return (
    words.length > 1 && words.length <= MOST_WORDS && written > 1 && written + small >= words.length
  );
}

/** `Doe, John`; not `Priya Raman, Leeds`. */
function oneSurname(text: string): boolean {
  const [before, after] = readName(text).name.split(', ');
  return after === undefined || before?.split(' ').filter((word) => !isParticle(word)).length === 1;
}

function isEasternName(name: string): boolean {
  const own = name.replaceAll(/[\p{Script=Latin} .'-]+(?=$|[^\p{Script=Latin} .'-])/gu, ' ').trim();
  const [first = '', second, ...more] = own.split(' ');
  if (second !== undefined) {
    // 田中 花子, 陳 怡君
    const short = first.length < 4 && second.length < 4 && more.length === 0;
    return short && !isUnit(first) && !isUnit(second) && /^\p{Script=Han}+$/u.test(first);
  }
  if (KOREAN.test(first)) return koreanSurname(first) !== first;
  const japanese = japaneseSurname(first);
  const named = japanese !== undefined && first.length > japanese.length && first.length < 6;
  return (
    isHanName(first) || isSurnameWithTitle(first) || (named && !isUnit(first) && !isRole(first))
  );
}

/** 王总, 李女士. */
function isSurnameWithTitle(name: string): boolean {
  const { formOfAddress } = readName(name);
  return formOfAddress !== undefined && name.length < 6;
}
