import { defineConfig } from 'wxt';
import { CHARACTERS } from './scripts/characters.ts';
import { manifestFor } from './scripts/manifest.ts';
import { localeFiles } from './scripts/locale-files.ts';
import { MODERN } from './scripts/modern.mjs';
import { ruleParts } from './scripts/rule-parts.ts';
import { siteParts, siteScripts } from './scripts/site-parts.ts';

// The test build (`--mode test`) differs from the shipped one in its manifest alone.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  vite: () => ({
    plugins: [ruleParts(), siteParts()],
    resolve: { alias: MODERN },
    // The two browsers' own CSS (light-dark, nesting) and Temporal stay as written.
    build: { target: ['chrome144', 'firefox142'], sourcemap: false },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, assets) => {
      assets.push(...localeFiles(), CHARACTERS, ...(await siteScripts()));
    },
  },
});
