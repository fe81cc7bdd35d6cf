import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CONTACTS, vcardOf } from './contacts.ts';
import type { Account } from './dovecot.ts';
import { freePort, listening, startProcess } from './processes.ts';
import { startFront } from './sogo-front.ts';

/** SOGo refuses to run as root, and its package makes this user. */
const USER = 'sogo';

interface Sogo {
  url: string;
  close(): void;
}

/** Where SOGo finds what it needs. */
interface Ports {
  imap: number;
  smtp: number;
  database: number;
  cache: number;
}

/** SOGo with its own database and cache; its contacts are put into the user's address book. */
export async function startSogo(
  folder: string,
  { imap, smtp }: Pick<Ports, 'imap' | 'smtp'>,
  account: Account,
): Promise<Sogo> {
  const home = join(folder, 'sogo');
  mkdirSync(join(home, 'data'), { recursive: true });
  execFileSync('chown', ['-R', `${USER}:`, home]);
  const ports = { imap, smtp, database: await freePort(), cache: await freePort() };
  const port = await freePort();
  startDatabase(folder, home, ports.database, account);
  const cache = ['memcached', '-l', '127.0.0.1', '-p', String(ports.cache), '-U', '0'] as const;
  startProcess(folder, 'memcached', [...asUser(home), ...cache]);
  await listening(ports.database, join(folder, 'mariadb.log'));
  startProcess(folder, 'sogo', [...asUser(home), 'sogod', ...daemonOptions(home, port, ports)]);
  await listening(port, join(folder, 'sogo.log'));
  const front = await startFront(port);
  await answering(front.url);
  // One after the other: the first of them makes the tables.
  for (const [at, one] of CONTACTS.entries()) {
    await putContact(front.url, account, vcardOf(one), at);
  }
  return front;
}

/** Its port opens before its workers are there. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(url)).ok) return;
    await pause(100);
  }
  throw new Error('SOGo does not answer');
}

const asUser = (home: string): [string, ...string[]] => [
  'setpriv',
  `--reuid=${USER}`,
  `--regid=${USER}`,
  '--clear-groups',
  'env',
  `HOME=${home}`,
];

/** A MariaDB on an empty folder: whoever reaches its loopback port may do everything. */
function startDatabase(folder: string, home: string, port: number, account: Account): void {
  const first = join(folder, 'first.sql');
  writeFileSync(
    first,
    `CREATE DATABASE sogo CHARACTER SET utf8mb4;
CREATE TABLE sogo.users (c_uid VARCHAR(60) PRIMARY KEY, c_name VARCHAR(60), c_password VARCHAR(60), c_cn VARCHAR(60), mail VARCHAR(60));
INSERT INTO sogo.users VALUES ('${account.user}', '${account.user}', '${account.password}', 'Lin Hui', '${account.user}');
`,
  );
  startProcess(folder, 'mariadb', [
    ...asUser(home),
    'mariadbd',
    '--no-defaults',
    `--datadir=${join(home, 'data')}`,
    `--socket=${join(home, 'mariadb.sock')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-grant-tables',
    `--init-file=${first}`,
  ]);
}

/** On the command line they win over those of `/etc/sogo`, which stays as the package made it. */
function daemonOptions(home: string, port: number, ports: Ports): string[] {
  const database = `mysql://bed:bed@127.0.0.1:${ports.database}/sogo`;
  const options = {
    WOPort: `"127.0.0.1:${port}"`,
    WONoDetach: 'YES',
    WOWorkersCount: '3',
    WOPidFile: `"${home}/sogo.pid"`,
    WOLogFile: '-',
    SOGoProfileURL: `"${database}/profile"`,
    OCSFolderInfoURL: `"${database}/folder_info"`,
    OCSSessionsFolderURL: `"${database}/sessions_folder"`,
    OCSEMailAlarmsFolderURL: `"${database}/alarms_folder"`,
    SOGoUserSources: `({ type = sql; id = bed; viewURL = "${database}/users"; canAuthenticate = YES; userPasswordAlgorithm = plain; MailFieldNames = (mail); IMAPLoginFieldName = mail; })`,
    SOGoMemcachedHost: `"127.0.0.1:${ports.cache}"`,
    SOGoIMAPServer: `"imap://127.0.0.1:${ports.imap}"`,
    SOGoMailingMechanism: 'smtp',
    SOGoSMTPServer: `"smtp://127.0.0.1:${ports.smtp}"`,
    SOGoSieveScriptsEnabled: 'NO',
    SOGoMailComposeMessageType: 'html',
    SOGoLanguage: 'English',
    SOGoTimeZone: '"Asia/Shanghai"',
    SOGoLoginModule: 'Mail',
  };
  return Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]);
}

/** Contacts come in by CardDAV, as from a telephone. */
async function putContact(url: string, { user, password }: Account, body: string, at: number) {
  const response = await fetch(`${url}dav/${user}/Contacts/personal/bed-${at}.vcf`, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-type': 'text/vcard; charset=utf-8',
    },
    body,
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
