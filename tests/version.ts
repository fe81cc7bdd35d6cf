import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes an unpacked build another version of itself. */
export async function asVersion(build: string, version: string): Promise<void> {
  const path = join(build, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}
