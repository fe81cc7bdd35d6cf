import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Source {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/** The files of some folders of the project that were written by hand. */
export function sources(folders: string[], endings = 'ts,tsx,mjs,css,html'): Source[] {
  const wanted = endings.split(',');
  return folders
    .flatMap((folder) =>
      globSync(`${folder}/**/*`, { cwd: ROOT, exclude: (path) => path.endsWith('node_modules') }),
    )
    .filter((path) => wanted.some((ending) => path.endsWith(`.${ending}`)))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/** One file of the project, or `undefined` where it does not exist. */
export function textOf(path: string): string | undefined {
  return existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : undefined;
}

/** The code of a file without its comments. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|(?<=\s)\/\/ .*$/gm, '');
}
