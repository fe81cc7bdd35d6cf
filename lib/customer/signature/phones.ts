import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { normalisePhone } from '../address-use.ts';
import { trimmed } from './labels.ts';

/** A phone number of a card. */
export interface CardPhone {
  /** As it is stored: digits, with the plus that leads them. */
  value: string;
  shown: string;
  kind: 'mobile' | 'office';
  /** A switchboard, or a number with an extension: many answer it. */
  shared?: true;
}

/** The extension of a desk behind a switchboard. */
const EXTENSION =
  '(?:\\s*[(（]?(?:转|轉|分机号?|分機|內線|内线|内線|ext(?:ension|n)?\\.?|x|#|Durchwahl|DW|Nst\\.?|내선)\\s*[:.：]?\\s*(\\d{1,6})[)）]?)';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/-])((?:\\+|00)?\\s?[(（]?\\d[\\d\\s().\\-–/（）]{4,26}\\d)(?![\\d\\p{Script=Latin}])${EXTENSION}?`,
  'giu',
);

/** Most numbers that are taken from one line. */
const MOST = 6;

interface Found {
  phones: CardPhone[];
  /** The text without them. */
  rest: string;
}

/**
 * The phone numbers in a text.
 * @param labelled They stand behind a label, so that the notation alone need not prove them
 * @param country Where numbers without a plus are called from, if that is known
 */
export function phonesIn(text: string, labelled: boolean, country: CountryCode | undefined): Found {
  const phones: CardPhone[] = [];
  const rest = text.replaceAll(NUMBER, (whole: string, written: string, extension?: string) => {
    if (phones.length >= MOST) return whole;
    const read = readOne(written, labelled, country) ?? [];
    const one = read.length > 0 ? read : readParts(written, labelled, country);
    if (one.length === 0) return whole;
    phones.push(...one.map((phone) => withExtension(phone, extension)));
    return ' ';
  });
  return { phones, rest: trimmed(rest.replaceAll(/\s+/g, ' ').replaceAll(/\(\s*\)/g, '')) };
}

function withExtension(phone: CardPhone, extension: string | undefined): CardPhone {
  return extension ? { ...phone, shown: `${phone.shown} #${extension}`, shared: true } : phone;
}

/** `138…/139…` are two numbers; in `0571-8765 4321-8021` the desk stands behind the number. */
function readParts(
  written: string,
  labelled: boolean,
  country: CountryCode | undefined,
): CardPhone[] {
  const several = written.split(/\s*\/\s*|\s{2,}/);
  if (several.length > 1) return several.flatMap((part) => readOne(part, labelled, country) ?? []);
  const [, main, desk] = /^(.*\d)\s?[-–]\s?(\d{1,5})$/.exec(written) ?? [];
  const phones = main && country ? (readOne(main, labelled, country) ?? []) : [];
  return phones.map((phone) => withExtension(phone, desk));
}

function readOne(
  written: string,
  labelled: boolean,
  country: CountryCode | undefined,
): CardPhone[] | undefined {
  const shown = written.replaceAll('（', '(').replaceAll('）', ')').trim();
  const world = /^\s?[(]?(?:\+|00)/.test(shown);
  const typed = shown.replace(/^00/, '+');
  const number = parsePhoneNumberFromString(typed, country ? { defaultCountry: country } : {});
  const valid = number?.isValid() ?? false;
  const likely =
    world || labelled ? (number?.isPossible() ?? false) : valid && isGrouped(shown, country);
  const plain = normalisePhone(shown);
  if (!likely && !(labelled && !country && plain)) return undefined;
  const value = world && number ? number.number : plain;
  if (value === undefined || value.length < 6) return undefined;
  // `+44 (0)113 …`: without the zero that is dialled at home alone.
  const clear = world && number && plain !== value ? number.formatInternational() : shown;
  return [{ value, shown: clear, kind: number?.getType() === 'MOBILE' ? 'mobile' : 'office' }];
}

/** Bare digits may be anything: an order, a date. A Chinese mobile number is known by its shape. */
function isGrouped(shown: string, country: CountryCode | undefined): boolean {
  if (/^1[3-9]\d{9}$/.test(shown)) return country === 'CN';
  if (/^09\d{8}$/.test(shown)) return country === 'TW';
  return /\d[\s().\-/]+\d/.test(shown) && !/^(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}$/.test(shown);
}
