import { isLong, isLoud, isParticle, isShouted, spelled, spelledAll } from './casing.ts';
import { isCommoner, isPinyinSurname } from './surnames.ts';
import { isDegree, isDoctorate, westernTitle } from './titles.ts';

/** A name in Latin letters, taken apart. */
interface WesternName {
  name: string;
  surname?: string;
  formOfAddress?: string;
}

/** `Dr. Jürgen von der Leyen, MBA` → name, surname and `Dr. von der Leyen`. */
export function readWestern(text: string): WesternName {
  const { titles, rest } = withoutTitles(text.replace(/-san$/i, '').split(' '));
  const { words, doctor } = withoutDegrees(rest);
  // Two people at once, or nothing but a title: what is written stays.
  if (words.length === 0 || /(?:^| )(?:and|und|&|et|y|\+)(?: |$)/i.test(text))
    return { name: text };
  const said = titles.length > 0 ? titles : doctor ? ['Dr.'] : [];
  const name = spelledAll(words);
  const surname = words.length > 1 || said.length > 0 ? surnameOf(words, said) : undefined;
  const formOfAddress = addressed(said, name, surname, /-san$/i.test(text));
  return {
    name: name.join(' '),
    ...(surname && { surname }),
    ...(formOfAddress && { formOfAddress }),
  };
}

function addressed(
  said: string[],
  name: string[],
  surname: string | undefined,
  japanese: boolean,
): string | undefined {
  if (japanese) return `${name.at(-1) ?? ''}-san`;
  const given = said.some((title) => westernTitle(title)?.with === 'given');
  const called = given ? name[0] : surname;
  return said.length > 0 && called ? [...said.map(spoken), called].join(' ') : undefined;
}

const spoken = (title: string) => (isShouted(title) ? spelled(title) : title);

/** Titles from the front, as they are said; one may also stand behind a comma: `Müller, Dr. Jörg`. */
function withoutTitles(all: string[]): { titles: string[]; rest: string[] } {
  const titles: string[] = [];
  const comma = all[0]?.endsWith(',') ? 1 : 0;
  let at = comma;
  for (; at < all.length - 1 + comma; at++) {
    const title = westernTitle(all[at] ?? '');
    if (!title) break;
    if (title.with !== 'nothing') titles.push(title.said ?? all[at] ?? '');
  }
  const rest = [...all.slice(0, comma), ...all.slice(at)];
  const last = rest.at(-1) ?? '';
  const behind = titles.length === 0 && rest.length > 1 ? westernTitle(last) : undefined;
  return behind ? { titles: [last], rest: rest.slice(0, -1) } : { titles, rest };
}

/** Letters behind the name go; a doctorate among them is told. */
function withoutDegrees(all: string[]): { words: string[]; doctor: boolean } {
  let words = all;
  let doctor = false;
  for (;;) {
    const last = words.at(-1) ?? '';
    const behindComma = words.at(-2)?.endsWith(',') ?? false;
    const bare = last.replace(/,$/, '');
    // `Ma` and `Ba` are names: two letters count as a degree behind a comma or in capitals.
    const degree = isDegree(bare) && (behindComma || (bare.length > 2 && bare !== spelled(bare)));
    if (words.length < 2 || !degree) break;
    doctor ||= isDoctorate(bare);
    words = words
      .slice(0, -1)
      .map((word, at, left) => (at === left.length - 1 ? word.replace(/,$/, '') : word));
  }
  return { words, doctor };
}

/** The words that one is addressed by. */
function surnameOf(words: string[], titles: string[]): string {
  const [first = ''] = words;
  const name = spelledAll(words);
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma >= 0)
    return name
      .slice(0, comma + 1)
      .join(' ')
      .slice(0, -1);
  const shouted = words.filter((word) => isShouted(word) && isLong(word));
  if (shouted.length > 0 && !isLoud(words)) return spelledAll(shouted).join(' ');
  if (isSurnameFirst(words)) return spelled(first);
  const end = isGeneration(words) ? words.length - 1 : words.length;
  const particle = words.findIndex((word, at) => at > 0 && at < end - 1 && isParticle(word));
  // Spanish names have two surnames, and one is addressed by both.
  const spanish = titles.some((title) => /^(?:sr|sra|srta|señora?)\.?$/i.test(title)) && end > 2;
  return name.slice(particle > 0 ? particle : end - (spanish ? 2 : 1), end).join(' ');
}

const isGeneration = (words: string[]) =>
  words.length > 2 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(words.at(-1) ?? '');

/** `Wang Jianguo`, and `Li Wei`, where both could be one. */
function isSurnameFirst(words: string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 3 || words.length < 2 || !isPinyinSurname(first)) return false;
  return isPinyinSurname(last) ? isCommoner(first, last) : PINYIN.test(last);
}

/** One or two syllables as pinyin has them: `Jianguo`, `Xiao-Ming`. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:[iuü]?a(?:i|o|ng?)?|[iuü]?e(?:i|r|ng?)?|o(?:u|ng)?|i(?:u|n|ng|ong)?|u(?:i|n|o)?|ü)-?){1,2}$/i;
