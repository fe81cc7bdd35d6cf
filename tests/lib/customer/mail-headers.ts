import type { Address } from '../../../lib/customer/address.ts';
import { encodeWords } from '../../encode-words.ts';

const at = (name: string, address = 'x@acme.com'): Address => ({ name, address });
const list = (name: string, address: string): Address => ({ name, address, list: true });

/** Headers as servers and programs of the world write them; `headers.ts` has the plain shapes. */
export const MAIL_HEADERS: [id: string, header: string, people: Address[]][] = [
  // Commas, quotes and comments.
  ['P1', '"O\'Neil, Tom" <x@acme.com>', [at("O'Neil, Tom")]],
  ['P1', '"Doe, John, Jr." <x@acme.com>', [at('Doe, John, Jr.')]],
  ['P1', '"van der Berg, Jan" <x@acme.com>', [at('van der Berg, Jan')]],
  ['P1', 'van der Berg, Jan <x@acme.com>', [at('van der Berg, Jan')]],
  ['P1', '"Müller, Jörg, Dr." <x@acme.com>', [at('Müller, Jörg, Dr.')]],
  ['P1', '"Doe, John [Acme]" <x@acme.com>', [at('Doe, John [Acme]')]],
  [
    'P1',
    '"Smith, Jane, PhD" <x@acme.com>, b@acme.com',
    [at('Smith, Jane, PhD'), { address: 'b@acme.com' }],
  ],
  ['P1', String.raw`"Priya \"Pri\" Raman" <x@acme.com>`, [at('Priya "Pri" Raman')]],
  ['P1', String.raw`"back\\slash" <x@acme.com>`, [at(String.raw`back\slash`)]],
  ['P1', '“Priya Raman” <x@acme.com>', [at('Priya Raman')]],
  ['P1', '‘Priya Raman’ <x@acme.com>', [at('Priya Raman')]],
  ['P1', 'Priya Raman (Acme Pumps) <x@acme.com>', [at('Priya Raman')]],
  ['P1', 'x@acme.com (Priya (Pri) Raman)', [at('Priya Pri Raman')]],
  ['P1', '"Raman, Priya: Sales" <x@acme.com>', [at('Raman, Priya: Sales')]],
  ['P1', '"A@B Trading, Ltd" <x@acme.com>', [at('A@B Trading, Ltd')]],
  // List senders and robots.
  ['P3', 'Bob Lee via Buyers <buyers@y.org>', [list('Bob Lee via Buyers', 'buyers@y.org')]],
  ['P3', '"Lee, Bob via Buyers" <buyers@y.org>', [list('Lee, Bob via Buyers', 'buyers@y.org')]],
  ['P3', '王建国 通过 采购群 <group@y.org>', [list('王建国 通过 采购群', 'group@y.org')]],
  ['P3', '陳怡君 透過 業務群組 <group@y.org>', [list('陳怡君 透過 業務群組', 'group@y.org')]],
  ['P3', 'Acme <do-not-reply@y.org>', [list('Acme', 'do-not-reply@y.org')]],
  ['P3', 'Acme <donotreply@y.org>', [list('Acme', 'donotreply@y.org')]],
  ['P3', 'Acme <no_reply@y.org>', [list('Acme', 'no_reply@y.org')]],
  ['P3', 'Acme <noreply+abc@y.org>', [list('Acme', 'noreply+abc@y.org')]],
  ['P3', 'Acme <newsletter@y.org>', [list('Acme', 'newsletter@y.org')]],
  ['P3', 'Acme <notifications@y.org>', [list('Acme', 'notifications@y.org')]],
  ['P3', 'Acme <postmaster@y.org>', [list('Acme', 'postmaster@y.org')]],
  ['P3', 'Acme <bounce-42@y.org>', [list('Acme', 'bounce-42@y.org')]],
  ['P3', 'Silvia Roma <silvia@y.org>', [at('Silvia Roma', 'silvia@y.org')]],
  // Encoded words, in the charsets that are still sent.
  ['P4', `${encodeWords('王建国 总经理', 'gbk')} <x@acme.com>`, [at('王建国 总经理')]],
  ['P4', `${encodeWords('欧阳修', 'gb2312')} <x@acme.com>`, [at('欧阳修')]],
  ['P4', `${encodeWords('歐陽德明', 'big5')} <x@acme.com>`, [at('歐陽德明')]],
  ['P4', `${encodeWords('김민수', 'euc-kr')} <x@acme.com>`, [at('김민수')]],
  ['P4', `${encodeWords('佐藤健一', 'euc-jp')} <x@acme.com>`, [at('佐藤健一')]],
  ['P4', '=?ISO-2022-JP?B?GyRCRURDZhsoQiAbJEIyVjtSGyhC?= <x@acme.com>', [at('田中 花子')]],
  ['P4', '=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <x@acme.com>', [at('山田')]],
  ['P4', '=?windows-1252?Q?Fran=E7ois?= <x@acme.com>', [at('François')]],
  ['P4', '=?iso-8859-2?Q?Pavel_Nov=E1k?= <x@acme.com>', [at('Pavel Novák')]],
  ['P4', '=?koi8-r?B?78zYx8E=?= <x@acme.com>', [at('Ольга')]],
  ['P4', '=?windows-1251?B?zuv84+A=?= <x@acme.com>', [at('Ольга')]],
  // One character in two words: 三 is cut after its first byte.
  ['P4', '=?UTF-8?B?5byg5A==?= =?UTF-8?B?uIk=?= <x@acme.com>', [at('张三')]],
  ['P4', '=?UTF-8?B?5byg5A==?=\r\n\t=?UTF-8?B?uIk=?= <x@acme.com>', [at('张三')]],
  ['P4', '=?UTF-8?Q?Nguy=E1=BB=85n_V=C4=83n_An?= <x@acme.com>', [at('Nguyễn Văn An')]],
  ['P4', '=?utf-8?q?Mueller=2C_Joerg?= <x@acme.com>', [at('Mueller, Joerg')]],
  ['P4', '=?UTF-8?Q?Priya?= Raman <x@acme.com>', [at('Priya Raman')]],
  ['P4', 'Priya =?UTF-8?Q?R=C3=A4man?= <x@acme.com>', [at('Priya Räman')]],
  ['P4', '=?UTF-8?B??= <x@acme.com>', [{ address: 'x@acme.com' }]],
  ['P4', '=?UTF-8?B?8J+YgA==?= Priya <x@acme.com>', [at('😀 Priya')]],
  // Case, plus tags and other honest addresses.
  ['P5', 'PRIYA.RAMAN@ACME-PUMPS.EXAMPLE', [{ address: 'priya.raman@acme-pumps.example' }]],
  ['P5', 'Priya <Priya+Orders@Acme.com>', [at('Priya', 'priya+orders@acme.com')]],
  ['P5', '"PRIYA@ACME.COM" <priya@acme.com>', [{ address: 'priya@acme.com' }]],
  ['', 'x_y-z.1@mail.acme.co.uk', [{ address: 'x_y-z.1@mail.acme.co.uk' }]],
  ['', "d'arcy@acme.com", [{ address: "d'arcy@acme.com" }]],
  ['', 'a/b=c@acme.com', [{ address: 'a/b=c@acme.com' }]],
  ['', '123456789@qq.com', [{ address: '123456789@qq.com' }]],
  ['', '王建国<123456789@qq.com>', [at('王建国', '123456789@qq.com')]],
  ['', '"王建国（华信）" <x@acme.com>', [at('王建国（华信）')]],
  ['', '山田 太郎 <x@acme.com>', [at('山田 太郎')]],
  ['', 'Ｐｒｉｙａ ＜x＠acme.com＞', [at('Ｐｒｉｙａ')]],
  // Several people, and groups.
  [
    'P6',
    'Buyers: a@acme.com, b@acme.com; c@acme.com',
    [{ address: 'a@acme.com' }, { address: 'b@acme.com' }, { address: 'c@acme.com' }],
  ],
  [
    'P6',
    '采购群: 张三 <a@acme.com>, 李四 <b@acme.com>;',
    [at('张三', 'a@acme.com'), at('李四', 'b@acme.com')],
  ],
  ['P6', 'A <a@acme.com>;B <b@acme.com>;', [at('A', 'a@acme.com'), at('B', 'b@acme.com')]],
  [
    'P6',
    '张三 <a@acme.com>，李四 <b@acme.com>',
    [at('张三', 'a@acme.com'), at('李四', 'b@acme.com')],
  ],
  [
    'P6',
    '张三 <a@acme.com>、李四 <b@acme.com>',
    [at('张三', 'a@acme.com'), at('李四', 'b@acme.com')],
  ],
  ['P6', 'a@acme.com b@acme.com', [{ address: 'a@acme.com' }, { address: 'b@acme.com' }]],
  ['P6', 'Empty:;', []],
  ['P6', 'Empty:; , b@acme.com', [{ address: 'b@acme.com' }]],
];
