import { readName, type ReadName } from '../honorific.ts';
import { EAST } from '../naming/eastern.ts';
import { titleAtEnd } from '../naming/titles.ts';
import type { Draft } from './draft.ts';
import { isPlaceMore } from './places.ts';

/** Shortest name of a firm that is recognised in a domain. */
const TELLING = 4;

const squashed = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Who it is: name, form of address, role and firm, each where it can be told. */
export function whoIn({ named, texts, emails: [email = ''] }: Draft): Partial<ReadName> {
  const ours = (text: string) => isInDomain(text, email);
  const names = texts.name.filter((text) => !ours(text) && !isPlaceMore(text));
  const run = [...texts.role, ...texts.organisation, ...texts.other].map((text) =>
    runOn(text, email),
  );
  const apart = run.find((one) => one !== undefined);
  const eastern = names.filter((text) => EAST.test(text));
  const written = named ?? apart?.name ?? bestName(eastern.length > 0 ? eastern : names, email);
  const read: Partial<ReadName> = written === undefined ? {} : readName(written, email);
  const latin = eastern.length > 0 ? names.find((text) => !EAST.test(text)) : undefined;
  const name = read.name ?? '';
  const role = apart ? apart.role : roleOf(texts, name);
  const firm =
    apart?.organisation ?? firmOf(texts, name, [...texts.name, ...texts.other].find(ours));
  const roleNow = read.role ? withUnit(read.role, texts) : role;
  const formOfAddress = read.formOfAddress ?? formOf(read, roleNow);
  return {
    // 陳怡君 is Emily Chen to the world.
    ...(latin && !named && { nickname: readName(latin).name }),
    ...read,
    ...(formOfAddress && { formOfAddress }),
    ...(roleNow && { role: roleNow }),
    ...(firm ? { organisation: firm } : {}),
  };
}

/** The first name; one that is in the mail address counts more, and a whole one more than a part. */
function bestName(names: string[], email: string): string | undefined {
  const local = squashed(email.split('@', 1)[0] ?? '');
  const points = (name: string) =>
    readName(name)
      .name.split(' ')
      .filter((word) => word.length > 1 && local.includes(squashed(word))).length;
  return names.toSorted((a, b) => points(b) - points(a))[0];
}

function isInDomain(text: string, email: string): boolean {
  const domain = squashed(
    email
      .slice(email.indexOf('@') + 1)
      .split('.')
      .slice(0, -1)
      .join(''),
  );
  const firm = squashed(text);
  return (
    firm.length >= TELLING &&
    (domain.startsWith(firm) || (domain.length >= TELLING && firm.startsWith(domain)))
  );
}

/** The words of a card come in two scripts at times: the name's own counts. */
const sameScript = (name: string) => (text: string) => EAST.test(text) === EAST.test(name);

function roleOf({ role, unit }: Draft['texts'], name: string): string | undefined {
  const own = role.filter(sameScript(name));
  const roles = (own.length > 0 ? own : role).slice(0, 2);
  const [first] = roles;
  const script = sameScript(first ?? name);
  const part = unit.find((one) => script(one) && !first?.includes(one));
  const east = EAST.test(first ?? part ?? '');
  if (part && first) return east ? part + roles.join('、') : `${roles.join(', ')}, ${part}`;
  return roles.length > 0 ? roles.join(east ? '、' : ', ') : part;
}

function firmOf({ organisation }: Draft['texts'], name: string, byDomain: string | undefined) {
  return organisation.find(sameScript(name)) ?? organisation[0] ?? byDomain;
}

/** The department beside a title, where it is not in it. */
function withUnit(role: string, { unit }: Draft['texts']): string {
  const part = unit.find((one) => EAST.test(one) && EAST.test(role)) ?? '';
  return role.includes(part) ? role : part + role;
}

/** 王建国, 设备科科长 is 王科长. */
function formOf({ name = '', surname }: Partial<ReadName>, role: string | undefined) {
  const title = role && titleAtEnd(role.replace(/\s*[（(][^)）]*[)）]$/, ''));
  const eastern = EAST.test(surname ?? '') && !/\p{Script=Latin}/u.test(name);
  return title && title.kind === 'post' && surname && eastern ? surname + title.spoken : undefined;
}

/** `Priya Raman Head of Maintenance Acme Pumps Ltd`: the mail address tells where the name ends. */
function runOn(
  text: string,
  email: string,
): Partial<Record<'name' | 'role' | 'organisation', string>> | undefined {
  const words = text.split(' ');
  const local = squashed(email.split('@', 1)[0] ?? '');
  if (words.length < 4 || local.length < TELLING || EAST.test(text)) return undefined;
  let rest = local;
  let count = 0;
  for (const word of words) {
    const plain = squashed(word);
    if (!plain || !rest.startsWith(plain)) break;
    rest = rest.slice(plain.length);
    count++;
  }
  if (count < 2 || rest) return undefined;
  const firm = words.findIndex(
    (_, at) => at >= count && isInDomain(words.slice(at, at + 2).join(' '), email),
  );
  const role = words.slice(count, firm < 0 ? undefined : firm).join(' ');
  return {
    name: words.slice(0, count).join(' '),
    ...(role && { role }),
    ...(firm >= 0 && { organisation: words.slice(firm).join(' ') }),
  };
}
