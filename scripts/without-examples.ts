import { parseAst, type Plugin } from 'vite';

interface Node {
  type?: string;
  start: number;
  end: number;
  key?: { name?: string };
}

const isNode = (value: unknown): value is Node & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every `examples:` property below a node. */
function examplesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(examplesIn);
  if (!isNode(value)) return [];
  if (value.type === 'Property' && value.key?.name === 'examples') return [value];
  return Object.values(value).flatMap(examplesIn);
}

/**
 * Leaves the examples of phrase rules out of what is shipped: they are the rules' tests, and would
 * be a third of the script that every guarded page loads.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'evergreen:without-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/phrasing\/rules\/[\w-]+\.ts$/.test(id)) return undefined;
      let kept = code;
      for (const { start, end } of examplesIn(parseAst(code)).toSorted(
        (a, b) => b.start - a.start,
      )) {
        kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
      }
      return { code: kept, map: null };
    },
  };
}
