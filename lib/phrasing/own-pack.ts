import * as z from 'zod/mini';
import { isUsable, OWN_RULE, type OwnRule } from './own-rule.ts';
import { CATEGORIES } from './rule.ts';

const FORMAT = 'evergreen-wording';
const VERSION = 1;

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

const rule = z.object({
  expression: text(OWN_RULE.expression).check(z.refine(isUsable)),
  better: z.array(text(OWN_RULE.better)).check(z.maxLength(OWN_RULE.suggestions)),
  category: z.enum(CATEGORIES),
  quiet: z.exactOptional(z.boolean()),
  why: z.exactOptional(text(OWN_RULE.why)),
});

const pack = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  rules: z.array(rule).check(z.minLength(1), z.maxLength(OWN_RULE.rules)),
});

/** A rule without its name in this browser. */
type GivenRule = Omit<OwnRule, 'id'>;

/** A file of rules that cannot be taken; `at` is the number of the first bad rule, from 1. */
export class BadPack extends Error {
  readonly at: number | undefined;

  constructor(at?: number) {
    super('Not a list of wordings');
    this.at = at;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BadPack();
  }
}

/** Reads a list of rules. Throws `BadPack`. */
export function readPack(json: string): GivenRule[] {
  const read = pack.safeParse(parsed(json));
  if (read.success) return read.data.rules;
  const [issue] = read.error.issues;
  const at = issue?.path[0] === 'rules' ? issue.path[1] : undefined;
  throw new BadPack(typeof at === 'number' ? at + 1 : undefined);
}

/** The rules as a file for others, without what names them in this browser. */
export function writePack(rules: readonly OwnRule[]): string {
  const given = rules.map(({ expression, better, category, quiet, why }) => ({
    expression,
    better,
    category,
    ...(quiet && { quiet }),
    ...(why && { why }),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, rules: given }, undefined, 2)}\n`;
}

const sameAs = ({ expression }: { expression: string }) => expression.trim().toLowerCase();

/** Those of a file that are not there yet, as far as there is room. */
export function newIn(given: readonly GivenRule[], known: readonly OwnRule[]): GivenRule[] {
  const there = new Set(known.map(sameAs));
  return given
    .filter((one) => {
      const isNew = !there.has(sameAs(one));
      there.add(sameAs(one));
      return isNew;
    })
    .slice(0, OWN_RULE.rules - known.length);
}
