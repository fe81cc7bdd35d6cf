import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint';
const IMPORTS = /^import .*;$/gm;

/** WXT wraps each script in words for its own log, which is silent in a build: pages need not carry them. */
export function silentScripts(): Plugin {
  return {
    name: 'evergreen:silent-scripts',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(WRAPPER)) return undefined;
      const imports = code.match(IMPORTS)?.join('\n') ?? '';
      return { code: `${imports}\ninitPlugins();\nexport default definition.main();`, map: null };
    },
  };
}
