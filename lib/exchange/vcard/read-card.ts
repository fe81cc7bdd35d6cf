import type { Encoding } from '../encoding.ts';
import { IncomingDraft, refusal } from '../record/incoming-draft.ts';
import type { Read } from '../read-file.ts';
import { serviceOf } from '../record/service.ts';
import type { Card } from './card-lines.ts';
import { readProperty, type Property, type Version } from './property.ts';

type Put = (draft: IncomingDraft, property: Property) => void;

/** A text whose commas a program forgot to escape, in one piece again. */
const whole = (values: string[]) => values.join(',');

const FAX = /fax|pager|modem/;

const addMessenger: Put = (draft, { name, service, types, values: [value = ''] }) => {
  // `skype:wang`, `weixin://dl/wang`: the scheme names the service.
  const [, scheme = '', rest = value] = /^([a-z][a-z\d+.-]*):(?:\/\/)?(.*)$/i.exec(value) ?? [];
  const known = [service, scheme, name, ...types].map(serviceOf).find(Boolean) ?? '';
  draft.addHandle(known, /^https?$/i.test(scheme) ? value : rest);
};

const addPhone: Put = (draft, { types, values: [value = ''] }) => {
  const number = value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  if (types.some((type) => FAX.test(type))) draft.leave('Fax', number);
  else draft.addPhones(number, 'Tel');
};

/** Post office box, extension, street, town, region, code and country, in this order. */
const addPlace: Put = (draft, { types, values }) => {
  const field = types.includes('home') ? 'home_address' : 'org_address';
  for (const part of values) draft.addAnswer(field, part, 'Address');
};

const addDay =
  (field: 'birthday' | 'anniversary', heading: string): Put =>
  (draft, { values: [value = ''] }) =>
    draft.addAnswer(field, value, heading);

/** Where each property goes; all others are left out, those of the family too. */
const PUT: Record<string, Put> = {
  FN: (draft, { values }) => draft.addName('whole', whole(values)),
  N: (draft, { values: [family = '', given = '', middle = '', prefix = '', suffix = ''] }) => {
    draft.addName('family', family);
    draft.addName('given', given);
    draft.addName('middle', middle);
    draft.addName('prefix', prefix);
    draft.addName('suffix', suffix);
  },
  NICKNAME: (draft, { values: [value = ''] }) => draft.addAnswer('nickname', value, 'Nickname'),
  ORG: (draft, { values: [organisation = '', ...departments] }) => {
    draft.organisation ||= organisation;
    for (const one of departments) draft.addAnswer('role', one, 'Department');
  },
  TITLE: (draft, { values }) => draft.addAnswer('role', whole(values), 'Title'),
  ROLE: (draft, { values }) => draft.addAnswer('role', whole(values), 'Role'),
  EMAIL: (draft, { values }) => draft.addEmails(values.join(' '), 'E-mail'),
  TEL: addPhone,
  ADR: addPlace,
  IMPP: addMessenger,
  BDAY: addDay('birthday', 'Birthday'),
  ANNIVERSARY: addDay('anniversary', 'Anniversary'),
  'X-ANNIVERSARY': addDay('anniversary', 'Anniversary'),
  'X-EVOLUTION-ANNIVERSARY': addDay('anniversary', 'Anniversary'),
  NOTE: (draft, { values }) => draft.addNote(whole(values)),
  CATEGORIES: (draft, { values }) => draft.addTags(values.join(';')),
  URL: (draft, { values }) => draft.leave('URL', whole(values)),
};

/** Messengers have names of their own: X-WECHAT, X-QQ, X-SKYPE-USERNAME, X-SOCIALPROFILE. */
const putOf = (name: string): Put | undefined =>
  PUT[name] ??
  (name === 'X-SOCIALPROFILE' || (name.startsWith('X-') && serviceOf(name.slice(2)))
    ? addMessenger
    : undefined);

const isPreferred = ({ types }: Property) => types.includes('pref');

/** Whoever a card describes; nobody where it is a list of other cards. */
export function readCard(
  { lines, whole }: Card,
  place: number,
  encoding: Encoding,
): Read | undefined {
  if (!whole) return refusal(place, 'broken', lines);
  const said = /^VERSION[^:]*:\s*([\d.]+)/i;
  const written = lines.map((line) => said.exec(line)?.[1]).find(Boolean);
  const version: Version = written === '2.1' || written === '4.0' ? written : '3.0';
  const properties = lines.flatMap((line) => readProperty(line, version, encoding) ?? []);
  if (properties.some(isGroup)) return undefined;
  const draft = new IncomingDraft();
  // Those that somebody prefers come first.
  const sorted = [
    ...properties.filter(isPreferred),
    ...properties.filter((one) => !isPreferred(one)),
  ];
  for (const property of sorted) putOf(property.name)?.(draft, property);
  const known = properties.filter(({ name }) => putOf(name));
  return draft.read(
    place,
    known.flatMap(({ values }) => values),
  );
}

const isGroup = ({ name, values }: Property) =>
  /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(name) && values[0]?.toLowerCase() === 'group';
