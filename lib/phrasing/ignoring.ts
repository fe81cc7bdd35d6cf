/** For how long, or for whom, an expression is left alone. */
export const SCOPES = ['draft', 'customer', 'always'] as const;
export type Scope = (typeof SCOPES)[number];

/** What the user wants to hear no more of, as the settings keep it. */
export interface Ignored {
  /** Expressions, as `expressionKey` names them. */
  ignored: string[];
  /** The same, by digest of the address written to. */
  ignoredFor: Record<string, string[]>;
  /** Expressions as they were written, where `expressionKey` does not say it: in the other script. */
  ignoredWords: Record<string, string>;
  /** How often each rule was ignored. */
  ignoreCounts: Record<string, number>;
  /** Rules that only hint. */
  quietRules: string[];
}

/** One press of "ignore". */
export interface Ignoring {
  rule: string;
  key: string;
  /** The expression as it was written. */
  words: string;
  scope: Scope;
  /** Digests of the addresses written to. */
  people: string[];
}

/** So often a rule is ignored before the user is asked whether it should only hint. */
export const TIRED = 5;
/** The oldest are forgotten: nobody ignores so much on purpose. */
const MOST = 500;
const LONGEST = 300;

/**
 * A name for an address that does not say it (FNV-1a, 32 bits): what is ignored for a customer is
 * kept in the settings, outside the dossier, and must tell nobody who that is.
 */
export function digestOf(address: string): string {
  let hash = 0x811c9dc5;
  for (const unit of address.trim().toLowerCase()) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

const added = (all: readonly string[], one: string) =>
  [...all.filter((other) => other !== one), one].slice(-MOST);

/** What a record holds under a name; names of its own, such as `constructor`, are nobody's. */
const under = <T>(record: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The settings after one press. */
export function ignore(now: Ignored, { rule, key, words, scope, people }: Ignoring): Ignored {
  const counted = Object.entries(now.ignoreCounts).filter(([one]) => one !== rule);
  const count = (under(now.ignoreCounts, rule) ?? 0) + 1;
  const counts = [...counted, [rule, count] as const].slice(-MOST);
  const counting = { ...now, ignoreCounts: Object.fromEntries(counts) };
  if (scope === 'draft') return counting;
  const written = Object.entries(now.ignoredWords).filter(([one]) => one !== key);
  const others = key.endsWith(` ${words}`) ? [] : [[key, words] as const];
  const kept = {
    ...counting,
    ignoredWords: Object.fromEntries([...written, ...others].slice(-MOST)),
  };
  if (scope === 'always') return { ...kept, ignored: added(now.ignored, key) };
  const theirs = people.map((one) => [one, added(under(now.ignoredFor, one) ?? [], key)] as const);
  const rest = Object.entries(now.ignoredFor).filter(([one]) => !people.includes(one));
  return { ...kept, ignoredFor: Object.fromEntries([...rest, ...theirs].slice(-MOST)) };
}

/** What one press changed, taken back: whatever was ignored before it stays so. */
export function unignored(
  now: Ignored,
  before: Ignored,
  { rule, key }: Pick<Ignoring, 'rule' | 'key'>,
): Pick<Ignored, 'ignored' | 'ignoredFor' | 'ignoreCounts'> {
  const ignoredFor = Object.entries(now.ignoredFor).map(([one, keys]) => {
    const theirs = under(before.ignoredFor, one)?.includes(key);
    return [one, theirs ? keys : keys.filter((other) => other !== key)] as const;
  });
  const count = under(before.ignoreCounts, rule) ?? 0;
  return {
    ignored: before.ignored.includes(key) ? now.ignored : now.ignored.filter((one) => one !== key),
    ignoredFor: Object.fromEntries(ignoredFor.filter(([, keys]) => keys.length > 0)),
    ignoreCounts: { ...now.ignoreCounts, [rule]: count },
  };
}

/** Whether an expression is left alone in what is written to these people: to each of them. */
export function isIgnored(
  now: Pick<Ignored, 'ignored' | 'ignoredFor'>,
  key: string,
  people: readonly string[],
): boolean {
  if (now.ignored.includes(key)) return true;
  return people.length > 0 && people.every((one) => under(now.ignoredFor, one)?.includes(key));
}

/** Without one expression, whomever it was ignored for; who has none left is forgotten. */
export function markedAgain(ignoredFor: Ignored['ignoredFor'], key: string): Ignored['ignoredFor'] {
  const left = Object.entries(ignoredFor).map(
    ([person, keys]) => [person, keys.filter((one) => one !== key)] as const,
  );
  return Object.fromEntries(left.filter(([, keys]) => keys.length > 0));
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** What a page's script says was ignored; `undefined` for anything else. */
export function parseIgnoring(given: unknown): Ignoring | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { rule, key, words, scope, people }: Record<string, unknown> = { ...given };
  const known = SCOPES.find((one) => one === scope);
  if (!isText(rule) || !isText(key) || !isText(words) || !known) return undefined;
  if (!Array.isArray(people) || people.length > 50 || !people.every(isText)) return undefined;
  return { rule, key, words, scope: known, people };
}
