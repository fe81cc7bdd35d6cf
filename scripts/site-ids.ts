import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './run.mjs';

/** Where the adapters are. */
export const FOLDER = join(ROOT, 'lib', 'sites');

/** Files of the folder that are no adapters. */
const OTHERS = ['generic', 'index', 'site'];

/** Every adapter by the name of its file, which is its id. */
export const siteIds = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((id) => !OTHERS.includes(id));
