import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apt } from './apt.mjs';
import { ROOT, run } from './run.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8')).packages;
  } catch {
    return undefined; // Nothing is installed yet.
  }
}

/** True when node_modules holds what the lock file says; packages for other systems may be absent. */
function upToDate() {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  const missing = Object.entries(wanted).some(
    ([path, { version, optional, peer }]) =>
      path && !optional && !peer && there[path]?.version !== version,
  );
  const stale = Object.entries(there).some(
    ([path, { version }]) => wanted[path]?.version !== version,
  );
  return !missing && !stale;
}

/** `npm ci` empties node_modules first, and through a link that would be somebody else's folder. */
function refuseLink() {
  const found = lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return;
  throw new Error(
    'node_modules is a link and does not hold what the lock file says: remove the link, or run `npm ci` in the folder it points to.',
  );
}

/**
 * The Node of the lock file needs a library that a small Debian lacks. Once that Node is installed it
 * runs these scripts, so this must come first.
 */
async function ensureLibatomic() {
  if (!existsSync('/etc/debian_version')) return;
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  if (folders.some((folder) => existsSync(join(folder, 'libatomic.so.1')))) return;
  if (await apt('libatomic1')) return;
  throw new Error('The package libatomic1 is missing: run `apt-get install libatomic1` as root.');
}

/** Installs the dependencies exactly as locked, if they are not there yet. */
export async function install() {
  if (upToDate()) return;
  refuseLink();
  await ensureLibatomic();
  console.log('Installing the dependencies of the lock file …');
  // Old Node versions only start npm: everything after it runs on the Node of the lock file, so
  // npm's warnings about the old one would mislead.
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('npm ci failed: see its message above.');
}
