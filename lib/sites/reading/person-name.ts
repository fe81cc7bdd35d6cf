/** Surnames of most of those who write in Chinese or Korean. */
const SURNAME =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱江尹薛闫閻侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢武戴莫孔汤湯洪蔡施김이박최정강조윤장임한오서신권황안송류전홍]/;

/** In scripts that no address is written in, what a person is called is told by its form. */
const FORMS = [/^\p{sc=Han}{2,3}(?:先生|女士|小姐)?$/u, /^\p{sc=Hangul}{3}$/u];
const WORDS =
  /^(?:\p{sc=Han}{1,3} [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4}|(?:(?=\p{sc=Cyrillic})\p{Lu}\p{Ll}+ ?){2,3})$/u;

/** Whether a heading names the person of this address, and not what the page is for. */
export function isNameOf(text: string, address: string): boolean {
  if (WORDS.test(text)) return true;
  if (SURNAME.test(text) && FORMS.some((form) => form.test(text))) return true;
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [host] = domain.split('.');
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => word === host || (word.length > 2 && local.includes(word)));
}

/** Providers of mail boxes for anybody: whoever has one there is no colleague. */
const ANYBODY =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|gmx|web|t-online|proton\w*|orange|libero|mail|yandex|qq|foxmail|163|126|sina|sohu|naver|hanmail|daum)\./;

/** Whether somebody has an address where one of the users has theirs. */
export function isColleague(address: string, mine: ReadonlySet<string>): boolean {
  const home = (one: string) => one.slice(one.lastIndexOf('@') + 1).toLowerCase();
  const at = home(address);
  return !ANYBODY.test(at) && [...mine].some((one) => home(one) === at);
}
