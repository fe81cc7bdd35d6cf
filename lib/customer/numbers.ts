/** A number that is better not kept, and where it stands in a text. */
interface Found {
  kind: 'card' | 'identity' | 'account';
  start: number;
  end: number;
}

/** Beginnings and lengths that card schemes give out; what passes Luhn by chance is mostly left alone. */
const SCHEMES =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17})$/;

/** Written in one piece, or in groups as on the card. */
const CARD =
  /(?<![\d.])(?:\d{4}([ \-.\u{a0}])(?:\d{4}\1){2}\d{1,4}(?:\1\d{1,3})?|\d{4}([ \-.\u{a0}])\d{6}\2\d{4,5}|\d{13,19})(?!\d)/gu;
/** A resident identity number of the People's Republic: region, birth date, order, check. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const ACCOUNT =
  /(?<![\dA-Za-z])[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\dA-Za-z])/g;

/** The check that every payment card number passes. */
export function passesLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, place) => {
      const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** GB 11643: the weight of each digit is a power of two, modulo 11. */
function passesIdentity(number: string): boolean {
  const sum = number
    .slice(0, 17)
    .split('')
    .reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return '10X98765432'[sum % 11] === number.slice(17).toUpperCase();
}

/** ISO 13616: country and check digits moved to the end, letters as numbers, modulo 97. */
function passesAccount(written: string): boolean {
  const account = written.replaceAll(' ', '');
  if (account.length < 15) return false;
  const moved = account.slice(4) + account.slice(0, 4);
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

const isCard = (written: string) => {
  const digits = written.replaceAll(/\D/g, '');
  return SCHEMES.test(digits) && passesLuhn(digits);
};

const KINDS = [
  { kind: 'identity', pattern: IDENTITY, passes: passesIdentity },
  { kind: 'account', pattern: ACCOUNT, passes: passesAccount },
  { kind: 'card', pattern: CARD, passes: isCard },
] as const;

/** Full-width digits, letters and blanks as their narrow twins; each keeps its place. */
function narrow(text: string): string {
  return text
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0))
    .replaceAll('\u{3000}', ' ');
}

/** Card, identity and account numbers in a text, from its beginning. */
export function numbersIn(text: string): Found[] {
  const plain = narrow(text);
  const found = KINDS.flatMap(({ kind, pattern, passes }) =>
    [...plain.matchAll(pattern)]
      .filter(([written]) => passes(written))
      .map(({ 0: written, index }) => ({ kind, start: index, end: index + written.length })),
  ).sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => !found.slice(0, at).some((one) => start < one.end));
}

/** The text with each such number cut down to its last four characters (1.22). */
export function masked(text: string): string {
  return numbersIn(text).reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}•••• ${narrow(rest.slice(start, end))
        .replaceAll(/[^\dA-Za-z]/g, '')
        .slice(-4)}${rest.slice(end)}`,
    text,
  );
}
