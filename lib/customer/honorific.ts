import { EAST, readEastern } from './naming/eastern.ts';
import { isOrganisation } from './naming/organisations.ts';
import { isRole, isUnit } from './naming/roles.ts';
import { PRONOUNS, titleOf, westernTitle } from './naming/titles.ts';
import { readWestern } from './naming/western.ts';
import { plain } from './plain.ts';

/** What a written name tells: it is proposed, and never taken silently. */
export interface ReadName {
  /** Without titles, degrees and what stood in brackets. */
  name: string;
  surname?: string;
  /** How they are spoken to, where a title says so: `Dr. Raman`, 王总. */
  formOfAddress?: string;
  nickname?: string;
  role?: string;
  /** A firm that stood with the name. */
  organisation?: string;
}

/** Longest name that is taken apart, in code points. */
const LONGEST = 120;
/** A list's own way to name who posted: nobody is addressed by it. */
const LIST = /\s(?:via|通过|通過|透过|透過)\s/i;
const BRACKETS = /\s*[(（[【]([^()（）[\]【】]{1,60})[)）\]】]\s*|\s*["“”]([^"“”]{1,40})["“”]\s*/g;
/** What stands between a name and a firm or role. */
const BETWEEN =
  /\s+[-–—|/·•]\s+|\s*[|｜]\s*|(?<=\p{Script=Han})\s*[-–—_＿/@]\s*(?=\p{Script=Han})|\s+(?:from|at|bei|@)\s+/u;

/**
 * Takes a name apart as it stands in a mail or under it.
 * @param email The address beside it: it tells a nickname from a firm
 */
export function readName(written: string, email = ''): ReadName {
  const text = plain(written, LONGEST);
  if (!text || /\S@\S+\.\S/.test(text) || LIST.test(text)) return { name: text };
  const { rest, aside } = withoutBrackets(text, email);
  const [first = '', ...others] = parts(rest);
  const told = Object.assign({}, ...others.map(place), aside);
  const title = told.title ?? '';
  const read = EAST.test(first) ? eastern(first, title) : readWestern(`${title} ${first}`.trim());
  const { title: _, latin, ...known } = told;
  return { ...read, ...(latin && { name: `${read.name} ${latin}` }), ...known };
}

/** What is said of somebody beside the name. */
type Aside = Partial<Record<'title' | 'latin' | 'role' | 'nickname' | 'organisation', string>>;

function withoutBrackets(text: string, email: string): { rest: string; aside: Aside } {
  const aside: Aside = {};
  const rest = text.replaceAll(BRACKETS, (_, inner = '', quoted = '', at: number) => {
    const before = text.slice(0, at).trim();
    const after = text.slice(at + _.length).trim();
    Object.assign(
      aside,
      quoted ? { nickname: quoted } : asideOf(inner.trim(), before, after, email),
    );
    return ' ';
  });
  return { rest: rest.trim() || text, aside };
}

function asideOf(inner: string, before: string, after: string, email: string): Aside {
  if (PRONOUNS.test(inner)) return {};
  if (westernTitle(inner) ?? titleOf(inner)) return { title: inner };
  if (isRole(inner) || isUnit(inner)) return { role: inner };
  if (isOrganisation(inner)) return { organisation: inner };
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const plain = inner.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (domain.replaceAll('-', '').includes(plain)) return { organisation: inner };
  if (EAST.test(inner) && !EAST.test(before + after)) return { latin: inner };
  const nick = /^\p{Lu}[\p{L}'-]*$/u.test(inner);
  if (EAST.test(before) && /^\p{Script=Latin}[\p{Script=Latin} .'-]+$/u.test(inner)) {
    return { nickname: inner };
  }
  if (nick && (local.includes(plain) || (before && after))) {
    return { nickname: inner };
  }
  return before || !after || EAST.test(inner) || !nick ? { organisation: inner } : {};
}

/** The name first, then what stood behind a dash, a bar or a comma. */
function parts(text: string): string[] {
  const all = text.split(BETWEEN).filter(Boolean);
  if (all.length > 1) {
    const isOther = (one: string) => isOrganisation(one) || isUnit(one) || isRole(one);
    const name = all.find((one) => !isOther(one)) ?? all[0] ?? '';
    return [...commas(name), ...all.filter((one) => one !== name)];
  }
  return commas(text);
}

/** `John Doe, Acme Ltd`; not `Doe, John` nor `Jane Smith, PhD`. */
function commas(text: string): string[] {
  const [name = '', ...others] = text.split(/\s*[,，]\s*/);
  const outside = others.filter((one) => isOrganisation(one) || isRole(one));
  return outside.length === others.length && others.length > 0 ? [name, ...outside] : [text];
}

function place(part: string): Aside {
  if (isOrganisation(part)) return { organisation: part };
  return isRole(part) || isUnit(part) ? { role: part } : { organisation: part };
}

function eastern(text: string, title: string): ReadName {
  // 王建国 James: the Latin name stays beside it; the surname is read from the Chinese one.
  const latin =
    /^([\p{Script=Latin} .'-]+) (?=\P{Script=Latin}+$)|(?<=^\P{Script=Latin}+) ([\p{Script=Latin} .'-]+)$/u.exec(
      text,
    );
  const own = latin ? text.replace(latin[0], '').trim() : text;
  const { unit, name, ...known } = readEastern(titleOf(title) ? `${own} ${title}` : own);
  const abroad = westernTitle(title) && latin && readWestern(`${title} ${latin[0].trim()}`);
  const western = abroad?.formOfAddress && { formOfAddress: abroad.formOfAddress };
  const full = latin ? text.replace(own, name) : name;
  const [parts, firms] = unit ? unitsAndFirms(unit) : ['', ''];
  const organisation = firms && { organisation: firms };
  const role = known.role && { role: parts + known.role };
  return { ...known, name: full, ...role, ...organisation, ...western };
}

/** What stands before a name: departments, and firms. */
function unitsAndFirms(text: string): [string, string] {
  const words = text.split(' ');
  const units = words.filter((word) => isUnit(word) && !isOrganisation(word));
  return [units.join(''), words.filter((word) => !units.includes(word)).join(' ')];
}
