/** Surnames of most of those who write in Chinese. */
const CHINESE =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝]\p{sc=Han}{1,2}$/u;
/** In scripts that no address is written in, what a person is called is told by its form. */
const WORDS =
  /^(?:\p{sc=Han}{1,3} [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4}|(?:(?=\p{sc=Cyrillic})\p{Lu}\p{Ll}+ ?){2,3})$/u;

/** Whether a heading names the person of this address, and not what the page is for. */
export function isNameOf(text: string, address: string): boolean {
  if (WORDS.test(text) || CHINESE.test(text)) return true;
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [host] = domain.split('.');
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => word === host || (word.length > 2 && local.includes(word)));
}

/** Providers of mail boxes for anybody: whoever has one there is no colleague. */
const ANYBODY = /^(?:gmail|outlook|hotmail|live|yahoo|icloud|gmx|web|mail|qq|163|126)\./;

/** Whether somebody has an address where one of the users has theirs. */
export function isColleague(address: string, mine: ReadonlySet<string>): boolean {
  const home = (one: string) => one.slice(one.lastIndexOf('@') + 1).toLowerCase();
  const at = home(address);
  return !ANYBODY.test(at) && [...mine].some((one) => home(one) === at);
}
