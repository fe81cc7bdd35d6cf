import { parseAst, type Plugin } from 'vite';

interface Node {
  type?: string;
  start: number;
  end: number;
  key?: { name?: string };
}

const isNode = (value: unknown): value is Node & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What says something of a rule, and does not find it. */
const SAID = ['examples', 'source', 'why', 'suggestions', 'replaces'];
/** What of a rule each script leaves out; examples are the rules' tests and are nowhere shipped. */
const LEFT_OUT: Record<string, readonly string[]> = {
  'rules-en': SAID,
  'rules-zh': SAID,
  industries: ['examples', 'source'],
  card: ['examples', 'source', 'patterns', 'stop', 'guards', 'severity'],
};
const ELSEWHERE = ['examples'];

/** Every property of one of these names below a node, the outermost only. */
function propertiesIn(value: unknown, names: readonly string[]): Node[] {
  if (Array.isArray(value)) return value.flatMap((one) => propertiesIn(one, names));
  if (!isNode(value)) return [];
  if (value.type === 'Property' && names.includes(value.key?.name ?? '')) return [value];
  return Object.values(value).flatMap((one) => propertiesIn(one, names));
}

/**
 * A rule is written as one object, and shipped in parts: what finds an expression is loaded with the
 * guard, by the languages of the draft, and what is said about it with the card.
 */
export function ruleParts(): Plugin {
  let names = ELSEWHERE;
  return {
    name: 'evergreen:rule-parts',
    enforce: 'post',
    configResolved({ build }) {
      const script = build.lib && build.lib.fileName;
      names = [...(LEFT_OUT[String(script)] ?? ELSEWHERE)];
    },
    transform(code, id) {
      if (!/\/lib\/phrasing\/rules\/(?:industry\/)?[\w-]+\.ts$/.test(id)) return undefined;
      let kept = code;
      for (const { start, end } of propertiesIn(parseAst(code), names).toSorted(
        (a, b) => b.start - a.start,
      )) {
        kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
      }
      return { code: kept, map: null };
    },
  };
}
