import { normaliseAddress, parseAddresses } from '../../customer/address.ts';
import { normalisePhone } from '../../customer/address-use.ts';
import { tidy } from './tidy.ts';

/** The values of one cell, and whether nothing else stood in it. */
interface Values {
  found: string[];
  whole: boolean;
}

/** Google puts several into one cell with three colons; people use what is at hand. */
const BETWEEN = /\s*(?::::|[;；、，,\n\r]+)\s*/;
const BETWEEN_EMAILS = /\s*(?::::|[;；、，,\s/|]+)\s*/;

const parts = (text: string, between: RegExp) => text.split(between).filter((part) => part.trim());

/** One address without anything unusual: most cells are that, and there are many of them. */
const PLAIN_EMAIL =
  /^(?=.{6,64}$)[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,12}$/i;

/** E-mail addresses as they are stored, also of `Wang <wang@example.com>`. */
export function emailsIn(text: string): Values {
  if (PLAIN_EMAIL.test(text)) return { found: [text.toLowerCase()], whole: true };
  if (text.includes('<')) {
    const found = parseAddresses(text).map(({ address }) => address);
    return { found, whole: found.length > 0 };
  }
  const read = parts(text, BETWEEN_EMAILS).map(normaliseAddress);
  return { found: read.filter((one) => one !== undefined), whole: !read.includes(undefined) };
}

/** Behind it stands an extension, which no dialling program takes as it is. */
const EXTENSION = /\s*(?:转|轉|分机|分機|内线|內線|ext\.?|extension|#|x)\s*\d+.*$/i;
const LONGEST_PHONE = 40;

/** Phone numbers as they were written. One with an extension is found, and not all that there is. */
export function phonesIn(text: string): Values {
  const found: string[] = [];
  let whole = true;
  for (const part of parts(text, BETWEEN)) {
    const shown = tidy(part, LONGEST_PHONE);
    const main = shown.replace(EXTENSION, '');
    if (normalisePhone(main) === undefined) whole = false;
    else found.push(main);
    whole &&= main === shown;
  }
  return { found, whole };
}

/** Groups that every Google account has, whatever it holds. */
const SYSTEM = new Set(['mycontacts', 'my contacts', 'starred', 'friends and family']);

export function tagsIn(text: string): string[] {
  return parts(text, /\s*(?::::|[;；、，,|\n\r]+)\s*/)
    .map((tag) => tidy(tag.replace(/^\s*[*#]\s*/, '')))
    .filter((tag) => tag && !SYSTEM.has(tag.toLowerCase()));
}
