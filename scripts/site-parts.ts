import { join } from 'node:path';
import { build, parseAst, type Plugin } from 'vite';
import { ROOT } from './run.mjs';
import { FOLDER, siteIds } from './site-ids.ts';

/** What of an adapter each script keeps; its own script keeps all. */
const KEPT: Record<string, readonly string[]> = {
  reader: ['id', 'mark'],
  background: ['id', 'hosts', 'mark'],
};
const KEPT_ELSEWHERE = ['id', 'name', 'hosts', 'mark'];

interface Node {
  type?: string;
  start: number;
  end: number;
  key?: { name?: string };
}

const isNode = (value: unknown): value is Node & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The object that is exported as `site`. */
function adapterIn(code: string): Node[] {
  for (const statement of parseAst(code).body as unknown[]) {
    const declaration = isNode(statement) && (statement['declaration'] ?? statement);
    const declared = isNode(declaration) && declaration['declarations'];
    if (!Array.isArray(declared)) continue;
    const [one] = declared as { id?: { name?: string }; init?: { properties?: Node[] } }[];
    if (one?.id?.name === 'site') return one.init?.properties ?? [];
  }
  return [];
}

/**
 * An adapter is written as one object, and shipped in parts: what recognises its product is in every
 * page, and the landmarks only where they are needed.
 */
export function siteParts(): Plugin {
  const files = new Set(siteIds().map((id) => join(FOLDER, `${id}.ts`).replaceAll('\\', '/')));
  let kept = KEPT_ELSEWHERE;
  return {
    name: 'evergreen:site-parts',
    enforce: 'post',
    configResolved({ build: { lib } }) {
      kept = [...(KEPT[String(lib && lib.fileName)] ?? KEPT_ELSEWHERE)];
    },
    transform(code, id) {
      if (!files.has(id.split('?', 1)[0] ?? '')) return undefined;
      let rest = code;
      for (const { key, start, end } of adapterIn(code).toSorted((a, b) => b.start - a.start)) {
        if (kept.includes(key?.name ?? '')) continue;
        rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
      }
      return { code: rest, map: null };
    },
  };
}

/** The script of each adapter: it puts the adapter where `reader.js` looks for it at each reading. */
export async function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  return Promise.all(
    siteIds().map(async (id) => ({
      relativeDest: `sites/${id}.js`,
      contents: await scriptOf(id),
    })),
  );
}

async function scriptOf(id: string): Promise<string> {
  const entry = `\0site:${id}`;
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [
      {
        name: 'evergreen:site-script',
        resolveId: (wanted) => (wanted === entry ? entry : undefined),
        load: (wanted) =>
          wanted === entry
            ? `import { site } from ${JSON.stringify(join(FOLDER, `${id}.ts`))};
               import { putSite } from ${JSON.stringify(join(FOLDER, 'reading', 'loaded.ts'))};
               putSite(site);`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: ['chrome144', 'firefox142'],
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`no script for the site ${id}`);
  return chunk.code;
}
