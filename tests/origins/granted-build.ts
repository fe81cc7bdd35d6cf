import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a test build to which these hosts are granted too, as if the user had switched them on.
 * The builds themselves never ask for a real host.
 */
export async function grantedBuild(build: string, hosts: Iterable<string>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'evergreen-granted-'));
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(...Array.from(hosts, (host) => `https://${host}/*`));
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
