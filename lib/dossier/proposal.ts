import { readAddress } from '../customer/address-book.ts';
import { LINE } from '../customer/limits.ts';
import type { Address } from '../customer/person.ts';
import { readHandle } from '../customer/signature/handles.ts';
import { asAnswer } from './answer.ts';
import type { AnyFieldId, EveryField } from './every-field.ts';

/** What a value can go into that is no question of the dossier. */
const PLACES = [
  'name',
  'formOfAddress',
  'organisation',
  'website',
  'email',
  'phone',
  'handle',
] as const;
export type Place = (typeof PLACES)[number];
export type Target = Place | AnyFieldId;

/** One value and where it would go; nothing is kept of it before it is confirmed. */
export interface Proposal {
  into: Target;
  /** As it is shown and can be corrected. */
  value: string;
  /** A number that many answer. */
  use?: NonNullable<Address['use']>;
  mobile?: true;
}

export function isPlace(into: Target): into is Place {
  return PLACES.some((place) => place === into);
}

const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}$/u;

const FITS: Record<Place, (value: string) => boolean> = {
  name: isLine,
  formOfAddress: isLine,
  organisation: isLine,
  website: (value) => HOST.test(value.trim()),
  email: (value) => readAddress(value)?.kind === 'email',
  phone: (value) => readAddress(withoutDesk(value))?.kind === 'phone',
  handle: (value) => readHandle(value) !== undefined,
};

function isLine(value: string): boolean {
  return value.trim().length > 0 && value.trim().length <= LINE;
}

/** Whether a value, corrected or not, can go where it is proposed for. */
export function fits({ into, value }: Proposal, every: EveryField): boolean {
  if (isPlace(into)) return FITS[into](value);
  const field = every.get(into);
  return field !== undefined && asAnswer(field, value) !== undefined;
}

/** A number without the desk behind it: `0512-6888 1234 #801`. */
export function withoutDesk(phone: string): string {
  return phone.replace(/\s*#\d{1,6}\s*$/, '');
}
