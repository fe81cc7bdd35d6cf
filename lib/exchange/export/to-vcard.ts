import ICAL from 'ical.js';
import { sayAnswer } from '../../dossier/answer.ts';
import type { AnyFieldId, EveryField } from '../../dossier/every-field.ts';
import { sentenceIn, type Locale } from '../../i18n/words.ts';
import type { Outgoing } from './outgoing.ts';

/** Fields that a card has a place for. */
const PLACES: Partial<Record<AnyFieldId, string>> = { role: 'title', nickname: 'nickname' };

/** Customers as vCards 3.0, which every address book reads, page by page. */
export async function* toVcard(
  pages: AsyncIterable<Outgoing[]>,
  every: EveryField,
  locale: Locale,
): AsyncGenerator<string> {
  for await (const page of pages) {
    yield page.map((one) => `${cardOf(one, every, locale)}\r\n`).join('');
  }
}

function cardOf(one: Outgoing, every: EveryField, locale: Locale): string {
  const { person, organisation, emails, phones, handles, facts, notes } = one;
  const card = new ICAL.Component('vcard');
  const add = (name: string, value: string) => card.addPropertyWithValue(name, value);
  add('version', '3.0');
  add('fn', person.name);
  // Where the family name ends is not known: the whole is what they are called by.
  card.addPropertyWithValue('n', ['', person.name, '', '', '']);
  if (organisation) card.addPropertyWithValue('org', [organisation.name]);
  for (const email of emails) add('email', email);
  for (const phone of phones) add('tel', phone);
  for (const handle of handles) add('impp', handle);
  for (const tag of person.tags ?? []) add('categories', tag);
  const left: string[] = [];
  for (const { field, value } of facts) {
    const place = PLACES[field];
    const row = every.get(field);
    const solar = /^\d\d-\d\d$/.test(value);
    if (place) add(place, value);
    // Year unknown, in the way that address books understand.
    else if (field === 'birthday' && solar) add('bday', `--${value}`);
    else if (row) left.push(`${sentenceIn(row.label, locale)}: ${sayAnswer(row, value, locale)}`);
  }
  const text = [...left, ...notes.map((note) => note.text)].join('\n');
  if (text) add('note', text);
  return card.toString();
}
