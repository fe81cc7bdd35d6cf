import type { Guard } from '../rule.ts';
import { after, asked, before, clauseBefore, within, type Test } from './place.ts';
import { quoted } from './quoted.ts';

/** 不但、不用担心… say no to nothing. */
const NO_DENIAL =
  /不但|不仅|不止|不只|不管|不论|不过|不错|不断|不久|不同|不(?:用|必|要|需要?)担心|无论|差不多|特别|分别|级别|没关系|放心/g;
const NOT = /不|没|無|无法|无从|未|别|勿|并非|难以|难|谈不上|拒绝|避免|禁止|严禁|切忌|甭/;
const negated: Test = (place) => NOT.test(clauseBefore(place, 9).replace(NO_DENIAL, ''));

const REPORT =
  /号称|宣称|声称|所谓|自称|据说|听说|(?:客户|客人|对方|他|她|他们|有人|别人|业者|商家|厂家|消费者|顾客|您|你)[^，。]{0,6}(?:说|称|表示|问|提到|写|要求|承诺|希望)/;
const WORDS = /^[^，。]{0,4}(?:字眼|字样|之类的|等词|等用语|这种话|这类话|的说法)/;
const reported: Test = (place) => REPORT.test(before(place).slice(-24)) || WORDS.test(after(place));

const QUESTION = /(?:吗|么)[呢啊呀]?\s*$|是否|是不是|能不能|会不会|有没有|可不可以|难道|怎么可能/;
const questioned: Test = (place) => asked(place) || QUESTION.test(within(place));

const IF = /如果|假如|假使|倘若|要是|万一|除非|一旦|若(?!干)|的话|即使|哪怕|是否/;

const FOR =
  /(?:为了?(?!您|你|我|客|大|何|什)|以便?|用来|用于|从而|旨在|目的是|有助于|有利于|来)[^，。]{0,12}$/;
const PLEASE =
  /(?:请|务必|须|需要?|必须|应该?|要|劳烦|麻烦|您|你|对方|供应商|厂家)(?:您|你|们|能|可以|务必|要)*$/;

/** How each guard finds a Chinese match harmless. */
export const GUARDS_ZH: Partial<Record<Guard, Test>> = {
  negation: negated,
  quotation: quoted,
  reported,
  question: questioned,
  condition: (place) => IF.test(before(place)),
  purpose: (place) => FOR.test(clauseBefore(place, 20)),
  request: (place) => PLEASE.test(clauseBefore(place, 10)),
};
