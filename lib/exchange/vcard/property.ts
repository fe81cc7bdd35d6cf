import ICAL from 'ical.js';
import { readQuoted } from './quoted-printable.ts';

/** One property of a card, read. */
export interface Property {
  /** In upper case, without its group. */
  name: string;
  /** Its types and bare parameters, in lower case: `home`, `pref`. */
  types: string[];
  /** Which messenger, where a program says so. */
  service: string;
  /** One value, or the parts of a structured one, such as family and given name. */
  values: string[];
}

export type Version = '2.1' | '3.0' | '4.0';

/** Dates are read by us: as text no parser may refuse them. */
const AS_TEXT = /^(?:BDAY|ANNIVERSARY|X-ANNIVERSARY|X-EVOLUTION-ANNIVERSARY|X-ABDATE)$/;

/** Where the value begins: at the first colon outside quotation marks. */
function headEnd(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    if (sign === ':' && !quoted) return at;
  }
  return line.indexOf(':');
}

interface Head {
  name: string;
  /** `TYPE=HOME`, and what version 2.1 and careless programs write: `HOME`. */
  parameters: string[];
}

function headOf(head: string): Head {
  const [name = '', ...parameters] = head.split(';').map((part) => part.trim());
  return { name: name.replace(/^.*\./, '').toUpperCase(), parameters: parameters.filter(Boolean) };
}

const CODED = /^(?:ENCODING=)?"?QUOTED-PRINTABLE"?$/i;
const NAMED = /^CHARSET="?([^"]*)"?$/i;
const HOW_IT_IS_WRITTEN = /^(?:ENCODING|CHARSET|VALUE|LANGUAGE)=/i;

/** Version 2.1 knows no escapes but the semicolon's. */
const escaped = (text: string) =>
  text
    .replaceAll(/\\(?![;,:\\nN])/g, '\\\\')
    .replaceAll(/(?<!\\),/g, '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n');

/**
 * A property as version 3.0 writes it, whatever wrote it: quoted-printable read, bare parameters
 * named, what no parser would take left out.
 */
function rewritten(line: string, version: Version, encoding: string): string {
  const end = headEnd(line);
  const { name, parameters } = headOf(line.slice(0, end));
  const coded = parameters.some((parameter) => CODED.test(parameter));
  const named = parameters.map((parameter) => NAMED.exec(parameter)?.[1]).find(Boolean);
  const raw = line.slice(end + 1);
  const value = coded ? readQuoted(raw, named, encoding) : raw;
  const plain = parameters
    .filter((parameter) => !CODED.test(parameter) && !HOW_IT_IS_WRITTEN.test(parameter))
    .map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`))
    .map((parameter) => parameter.replaceAll(/[^\w=,.-]/g, ''))
    .filter((parameter) => /^[\w-]+=./.test(parameter));
  if (AS_TEXT.test(name)) plain.push('VALUE=text');
  return `${[name, ...plain].join(';')}:${version === '2.1' || coded ? escaped(value) : value}`;
}

/** What the parser answers: name, parameters, type, then the values. */
type Parsed = [
  name: string,
  parameters: Record<string, unknown>,
  type: string,
  ...values: unknown[],
];

function parsed(line: string, version: Version): Parsed | undefined {
  const design = version === '4.0' ? ICAL.design.vcard : ICAL.design.vcard3;
  try {
    return ICAL.parse.property(line, design) as Parsed;
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

/** Escapes that the parser leaves where the sign needs none, and that some programs add. */
const unescaped = (text: string) => text.replaceAll(/\\([;,:"])/g, '$1');

/** The values of one parameter, in lower case; also where it was written twice. */
const told = (parameters: Parsed[1], name: string) =>
  texts(parameters[name]).flatMap((text) => text.toLowerCase().split(','));

/**
 * A property of a card; `undefined` for a line that is none.
 * @param encoding what quoted-printable is read in that is no UTF-8 and names nothing
 */
export function readProperty(
  line: string,
  version: Version,
  encoding: string,
): Property | undefined {
  const end = headEnd(line);
  if (end < 1) return undefined;
  const { parameters, name } = headOf(line.slice(0, end));
  const plain = parameters.every((parameter) => parameter.includes('=') && !CODED.test(parameter));
  const asItIs =
    version !== '2.1' && plain && !AS_TEXT.test(name) ? parsed(line, version) : undefined;
  const found = asItIs ?? parsed(rewritten(line, version, encoding), version);
  if (!found) return undefined;
  const [, given, , ...values] = found;
  return {
    name,
    types: [...told(given, 'type'), ...(given['pref'] === '1' ? ['pref'] : [])],
    service: texts(given['x-service-type'])[0] ?? '',
    // The parts of a structured value may have several values each.
    values: (values.length === 1 ? [values[0]].flat() : values).map((value) =>
      unescaped(texts(value).join(' ')),
    ),
  };
}
