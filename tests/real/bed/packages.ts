import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const PACKAGES = [
  'dovecot-imapd',
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
  'sogo',
  'memcached',
  // Without the service that the whole server brings.
  'mariadb-server-core',
];

/** Installs what is missing from the system's own packages; does nothing when all is there. */
export function installPackages(): void {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`run as root, or install: ${missing.join(' ')}`);
  // The temp database of this bed is made by hand; the package must not set up one of its own.
  execFileSync('debconf-set-selections', {
    input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
  });
  apt('update');
  withoutServices(() => apt('install', '-y', '--no-install-recommends', ...missing));
}

/** Asked by every package that would start a service; what the bed needs it starts itself. */
const POLICY = '/usr/sbin/policy-rc.d';

function withoutServices(install: () => void): void {
  // Containers have one already.
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(POLICY);
  }
}

function apt(...args: string[]): void {
  execFileSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isInstalled(name: string): boolean {
  try {
    const status = execFileSync('dpkg-query', ['-W', '-f=${Status}', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status === 'install ok installed';
  } catch {
    return false;
  }
}
