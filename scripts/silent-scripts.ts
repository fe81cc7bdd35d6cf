import type { Plugin } from 'vite';

const WRAPPER = /unlisted-script-entrypoint/;
const SAID = /logger\.error\(.*\);/g;

/** Around each script WXT puts words for its own log, which is silent in a build: pages need not carry them. */
export function silentScripts(): Plugin {
  return {
    name: 'evergreen:silent-scripts',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      WRAPPER.test(id) ? { code: code.replaceAll(SAID, ''), map: null } : undefined,
  };
}
