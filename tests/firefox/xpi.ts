import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { asVersion } from '../version.ts';
import { BUILD } from './firefox.ts';

/** Packs the test build as some version. Answers with the path of the XPI, in a folder of its own. */
export async function packedBuild(version = '1.0'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-xpi-'));
  const source = join(folder, 'extension');
  await cp(BUILD, source, { recursive: true });
  await asVersion(source, version);
  const args = ['build', '-s', source, '-a', folder, '--filename', 'evergreen.xpi'];
  const { code, output } = await run('web-ext', args, { quiet: true });
  if (code !== 0) throw new Error(`web-ext build failed: ${output}`);
  return join(folder, 'evergreen.xpi');
}
