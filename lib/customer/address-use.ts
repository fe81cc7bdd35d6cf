import type { Address } from './person.ts';

/** Local parts that stand for a task rather than for somebody. */
const ROLE =
  /^(?:info|sales|office|contact|mail|hello|support|service|help|helpdesk|admin|accounts?|accounting|billing|invoices?|purchas(?:e|ing)|procurement|orders?|hr|jobs|marketing|press|reception|team|buero|kontakt|einkauf|vertrieb|verkauf|bestellung(?:en)?|rechnung(?:en)?|buchhaltung|compras|ventas|achats|采购|採購|销售|銷售|客服|财务|財務|人事|行政|caigou|xiaoshou|kefu|caiwu)(?:$|[-_.+@\d])/;

/** Whose an address is: as the user said, else guessed from its local part. */
export function purposeOf({ kind, value, use }: Pick<Address, 'kind' | 'value' | 'use'>) {
  const guessed = kind === 'email' && ROLE.test(value) ? 'role' : 'personal';
  return use ?? guessed;
}

/** The part before the @, without what was put behind a plus. */
export function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '');
}

/** Digits with what people set between them. */
const PHONE = /^[+(]?\d[\d\s().\-/]{3,28}\d$/;

/** Its digits, with the plus that leads them; `undefined` when it is no phone number. */
export function normalisePhone(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim().replace(/^00/, '+');
  if (!PHONE.test(plain)) return undefined;
  const digits = plain.replaceAll(/\D/g, '');
  if (digits.length < 5 || digits.length > 15) return undefined;
  return plain.startsWith('+') ? `+${digits}` : digits;
}

/** What follows a number on the inside: `ext. 12`, `转 801`. */
const EXTENSION = /\s*(?:[,;]|#|\bext(?:ension)?\b|\bx(?=\s*\d)|转|轉|分机|分機).*$/i;

/** A number as it is stored and shown; `undefined` when it is none. */
export function phoneOf(written: string): Pick<Address, 'kind' | 'value' | 'shown'> | undefined {
  const value = normalisePhone(written) ?? normalisePhone(written.replace(EXTENSION, ''));
  return value === undefined
    ? undefined
    : { kind: 'phone', value, ...(written !== value && { shown: written }) };
}

/** Digits by which a number is recognised with and without the code of its country. */
const TELLING = 9;

/** What two ways to write one number share. */
export function phoneKey(value: string): string {
  return value.replaceAll(/\D/g, '').replace(/^0/, '').slice(-TELLING);
}
