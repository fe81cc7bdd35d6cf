import { execFileSync } from 'node:child_process';

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
  apt('install', '-y', '--no-install-recommends', ...missing);
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
