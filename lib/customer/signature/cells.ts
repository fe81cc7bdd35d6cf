import { trimmed } from './labels.ts';
import { shapeOf } from './shapes.ts';

/** A comma belongs to `Co., Ltd` and to degrees. */
const COMMA =
  /\s*[,，、]\s*(?!\s*(?:Ltd|Inc|LLC|Limited|GmbH|S\.?A|PLC|Corp|Ph\.?D|MBA|M\.?D|CPA|Jr|Sr|P\.?E|CEng|M\.?Sc|B\.?Sc|M\.?Eng|FRCS|MRICS)(?![\p{L}]))/iu;
const BETWEEN = /\s+[-–—]\s+|\s+(?:at|bei|@)\s+/;
const EAST = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A stretch of a line without labels, cut into what can be told apart. */
export function cells(text: string): string[] {
  if (shapeOf(text) === 'place' || shapeOf(text) === 'name') return [text];
  const parts = text.split(BETWEEN).flatMap((part) => byComma(part));
  return parts
    .flatMap((part) => (EAST.test(part) ? byBlank(part) : [part]))
    .map(trimmed)
    .filter(Boolean);
}

/** `Head of Maintenance, Pumps` stays one role; `Priya Raman, Acme Ltd` is two things. */
function byComma(text: string): string[] {
  const whole: string[] = [];
  for (const part of text.split(COMMA).filter(Boolean)) {
    const before = whole.at(-1);
    const follows = before !== undefined && shapeOf(part) === 'other' && shapeOf(before) === 'role';
    if (follows) whole[whole.length - 1] = `${before}, ${part}`;
    else whole.push(part);
  }
  return whole;
}

/** 华信机械有限公司 设备科 王建国 科长: words that each say something; else the line stays whole. */
function byBlank(text: string): string[] {
  const words = text.split(' ');
  const known = words.every((word) => EAST.test(word) && shapeOf(word) !== 'other');
  if (words.length < 2 || shapeOf(text) === 'name') return [text];
  if (known) return words;
  const [first = '', ...more] = words;
  const rest = more.join(' ');
  // The firm, then whoever works there, in whatever words.
  return shapeOf(first) === 'organisation' && EAST.test(first) ? [first, ...byBlank(rest)] : [text];
}
