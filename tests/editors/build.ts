import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('pages', import.meta.url));

/** The editors of the matrix: plain fields, and what webmails and CRMs are built with. */
export const EDITORS = [
  'plain',
  'textarea',
  'input',
  'react',
  'quill',
  'tiptap',
  'lexical',
  'draft-js',
  'ckeditor',
  'tinymce',
  'rooster',
  'squire',
  'slate',
  'trix',
] as const;
/** A plain editor where a script of the page itself would hardly find it. */
export const PLACES = ['in-open-root', 'in-closed-root', 'field-in-root', 'in-frames'] as const;
export type EditorName = (typeof EDITORS | typeof PLACES)[number];

const sourceOf = (name: string) =>
  ['.ts', '.tsx'].map((end) => `${ROOT}/${name}${end}`).find((path) => existsSync(path)) ?? '';

/** Bundles one script for each editor, in memory. Answers with every file by its path. */
export async function bundleEditors(names: readonly string[]): Promise<Map<string, string>> {
  const outputs = await build({
    root: ROOT,
    configFile: false,
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const files = (outputs as Rolldown.RolldownOutput).output.map((file) => {
    const content = file.type === 'chunk' ? file.code : String(file.source);
    return [`/${file.fileName}`, content] as const;
  });
  return new Map(files);
}
