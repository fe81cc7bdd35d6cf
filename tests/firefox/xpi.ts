import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { BUILD } from './firefox.ts';

/** Packs the test build. Answers with the path of the XPI, in a folder of its own. */
export async function packedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-xpi-'));
  const args = ['build', '-s', BUILD, '-a', folder, '--filename', 'evergreen.xpi'];
  const { code, output } = await run('web-ext', args, { quiet: true });
  if (code !== 0) throw new Error(`web-ext build failed: ${output}`);
  return join(folder, 'evergreen.xpi');
}
