import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { MODERN } from './modern.mjs';
import { ROOT } from './run.mjs';

/**
 * Bundles our own modules into one script for a page, so that they run in a real browser.
 * @param {string} source the entry module; it imports by absolute path
 * @returns {Promise<string>} an ES module
 */
export async function bundle(source) {
  const temporary = await mkdtemp(join(tmpdir(), 'evergreen-bundle-'));
  try {
    const entry = join(temporary, 'entry.js');
    await writeFile(entry, source);
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      resolve: { alias: MODERN },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: temporary,
        emptyOutDir: false,
        target: 'chrome144',
        lib: { entry, formats: ['es'], fileName: 'bundle' },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    return await readFile(join(temporary, 'bundle.js'), 'utf8');
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
