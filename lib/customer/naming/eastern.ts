import { hanSurname, isHanName, japaneseSurname, koreanSurname } from './surnames.ts';
import { titleAtEnd, titleOf, type Title } from './titles.ts';

/** A name in Chinese, Japanese or Korean letters, taken apart. */
interface EasternName {
  name: string;
  surname?: string;
  formOfAddress?: string;
  /** The office that stands with the name. */
  role?: string;
  /** What stands before the name: a firm or a department. */
  unit?: string;
}

export const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DEPARTMENT = /[部科处處課课组組室]$/;
const HANGUL = /\p{Script=Hangul}/u;

/** 王建国先生, 欧阳总, 採購部 林佳蓉 經理, 田中 花子 様. */
export function readEastern(text: string): EasternName {
  const words = text.split(' ').filter(Boolean);
  const last = words.at(-1) ?? '';
  const apart = words.length > 1 ? titleOf(last) : undefined;
  if (apart) return withTitle(words.slice(0, -1), apart);
  const at = words.findIndex((word, index) => index > 0 && titleOf(word)?.kind === 'post');
  if (at > 0 && at < words.length - 1) return titleInside(words, at);
  const [first = ''] = words;
  const before = words.length === 2 ? titleOf(first) : undefined;
  if (before?.kind === 'post' && isHanName(last)) return withTitle([last], before);
  const title = titleAtEnd(last);
  const core = title ? last.slice(0, -title.written.length) : '';
  if (!title || !core) return { name: text, ...surnameOf(words) };
  if (words.length > 1 && hanSurname(core) === core && !isCourtesyAbroad(title)) {
    return { ...surnameOnly(core, title), unit: words.slice(0, -1).join(' ') };
  }
  if (
    words.length === 2 &&
    isOffice(title) &&
    isHanName(first) &&
    japaneseSurname(first) !== first
  ) {
    // 刘洋 客服主管
    return { ...withTitle([first], title), role: last };
  }
  // 市场部 高级经理: an office, and nobody's name.
  if (isOffice(title) && DEPARTMENT.test(first) && !isHanName(core)) return { name: text };
  return isOffice(title) && words.length === 1
    ? behindSurname(core, title)
    : withTitle([...words.slice(0, -1), core], title);
}

/** 様, 씨: what Chinese does not put behind a name. */
const isCourtesyAbroad = ({ written }: Title) =>
  /^(?:様|さま|さん|殿|氏|님|씨|귀하)$/.test(written);
const isOffice = ({ kind }: Title) => kind === 'post';

/** A title in the middle belongs to what stands before it, if that is a name; the rest is a unit. */
function titleInside(words: string[], at: number): EasternName {
  const name = words.slice(0, at).find((word) => isHanName(word));
  const title = titleOf(words[at] ?? '');
  return name && title ? withTitle([name], title) : { name: words.join(' ') };
}

/** 王总 and 欧阳经理: the surname alone; 华信李总: a firm before it. */
function behindSurname(core: string, title: Title): EasternName {
  const surname = hanSurname(core);
  if (surname === core) return surnameOnly(core, title);
  if (isHanName(core) && (title.spoken.length > 1 || hanSurname(core, true))) {
    return withTitle([core], title);
  }
  const last = [core.slice(-2), core.slice(-1)].find((part) => part && hanSurname(part) === part);
  if (last && core.length > last.length) {
    return { ...surnameOnly(last, title), unit: core.slice(0, -last.length) };
  }
  return isHanName(core) || HANGUL.test(core) || japaneseSurname(core)
    ? withTitle([core], title)
    : { name: core + title.written };
}

const surnameOnly = (surname: string, { written, spoken, kind }: Title): EasternName => ({
  name: surname + written,
  surname,
  formOfAddress: surname + (written.length > 1 && kind === 'post' ? spoken : written),
  ...(kind === 'post' && written.length > 1 && { role: written }),
});

function withTitle(words: string[], title: Title): EasternName {
  const { unit, name, surname } = nameAmong(words);
  // Of 李女士 the name is not known: she is kept as she was written.
  const unknown = surname === name && title.kind === 'courtesy' && !isCourtesyAbroad(title);
  const role = title.kind === 'courtesy' || title.written.length < 2 ? undefined : title.written;
  return {
    name: unknown ? name + title.written : name,
    ...(surname && { surname }),
    formOfAddress: calledBy(name, surname, title),
    ...(role && { role: role.replace(/님$/, '') }),
    ...(unit && { unit }),
  };
}

function calledBy(name: string, surname: string | undefined, title: Title): string {
  if (title.kind === 'korean') return `${surname ?? name} ${title.spoken}`;
  if (HANGUL.test(name)) return `${name} ${title.spoken}`;
  // Whose surname is not plain is addressed by the whole name.
  return (surname ?? name.replaceAll(' ', '')) + title.spoken;
}

/** The name among a few words; a department or firm may stand before it. */
function nameAmong(words: string[]): { unit?: string; name: string; surname?: string } {
  const name = words.join(' ');
  const [first = '', second = '', ...more] = words;
  if (words.length === 1) return { name, ...surnameOf(words) };
  const last = words.at(-1) ?? '';
  if (isHanName(last) && first.length > 2 && !isHanName(first)) {
    return { unit: words.slice(0, -1).join(' '), name: last, ...surnameOf([last]) };
  }
  // 田中 花子, 陳 怡君: the surname stands apart.
  return more.length === 0 && second ? { name, surname: first } : { name };
}

function surnameOf(words: string[]): { surname?: string } {
  const [name = '', given] = words;
  // 陳 怡君
  const apart = hanSurname(name) === name || japaneseSurname(name) === name;
  if (given !== undefined) return apart ? { surname: name } : {};
  if (HANGUL.test(name)) return { surname: koreanSurname(name) };
  const japanese = japaneseSurname(name);
  const chinese = isHanName(name) || name.length < 3 ? hanSurname(name) : undefined;
  const surname = japanese === name ? japanese : (chinese ?? japanese);
  return surname ? { surname } : {};
}
