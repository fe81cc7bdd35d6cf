/** Digits, and what people set between them. */
const NUMBER = /^\+?[\d\s().\-/·\u2010-\u2015]+$/u;
const PREFIX = /^(?:\+|00)/;
/** The zero that is dialled at home only: +44 (0)20 … */
const AT_HOME = /\(0\)/;

/** Shorter runs stand in too many numbers. */
const SHORTEST = 4;

/** The code of a country, and the zero behind it, are so many digits at most. */
const CODE = 4;
/** Fewer say too little of a number whose code is left out. */
const TELLING = 6;
/** Without a plus, a number may begin with the code of its country if it is this long. */
const LONG = 10;

/**
 * How a number may stand in an address book, however it is typed: as its digits, without the zeros
 * that it begins with, and without the code of its country, which the other side may lack. The
 * longest first, and each ends in the next; none where something else was typed.
 */
export function numberForms(typed: string): string[] {
  const text = typed.normalize('NFKC').trim();
  if (!NUMBER.test(text)) return [];
  const international = PREFIX.test(text);
  const digits = text.replace(PREFIX, '').replace(AT_HOME, '').replaceAll(/\D/g, '');
  const plain = digits.replace(/^0+/, '');
  const forms = [digits, plain, withoutCode(plain, international)];
  return [...new Set(forms)].filter(({ length }) => length >= SHORTEST);
}

function withoutCode(digits: string, international: boolean): string {
  if (international) return digits.slice(-Math.max(TELLING, digits.length - CODE));
  return digits.length < LONG
    ? digits
    : digits.slice(-Math.max(TELLING + 1, digits.length - CODE + 1));
}
