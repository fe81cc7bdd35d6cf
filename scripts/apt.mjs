import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** True where this program may install packages: Debian or a descendant, as root. */
export const CAN_APT = existsSync('/etc/debian_version') && process.getuid?.() === 0;

const OS_RELEASE = '/etc/os-release';

/** True on Debian itself: Ubuntu's browsers are snaps, which cannot be driven or given a policy. */
export const IS_DEBIAN =
  existsSync(OS_RELEASE) && /^ID=debian$/m.test(readFileSync(OS_RELEASE, 'utf8'));

let updated = false;

/** Installs Debian packages. Answers whether that worked. */
export async function apt(...packages) {
  if (!CAN_APT) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) await run('apt-get', ['update', '-qq'], { quiet: true, env });
  updated = true;
  console.log(`Installing ${packages.join(', ')} …`);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', args, { quiet: true, env });
  if (code !== 0) console.log(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}
