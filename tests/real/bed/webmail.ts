import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACTS, vcardOf, type Contact } from './contacts.ts';
import { freePort, listening, startProcess } from './processes.ts';

const PROGRAM = '/var/lib/roundcube/public_html';
const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';

/** How one Roundcube is set up: its look and its composer. */
export interface Flavour {
  name: string;
  skin: 'elastic' | 'larry';
  html: boolean;
}

/** What all flavours share: the database, and where mail comes from and goes to. */
export function prepareRoundcube(
  folder: string,
  { imap, smtp }: { imap: number; smtp: number },
  user: string,
): void {
  const config = join(folder, 'config');
  for (const name of [config, join(folder, 'temp')]) mkdirSync(name);
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', name), join(config, name));
  }
  writeFileSync(join(config, 'config.inc.php'), configFor(folder, imap, smtp));
  const first = join(folder, 'roundcube.sql');
  writeFileSync(first, [readFileSync(SCHEMA, 'utf8'), userSql(user)].join('\n'));
  execFileSync('php', [
    '-r',
    '(new PDO("sqlite:$argv[1]"))->exec(file_get_contents($argv[2]));',
    join(folder, 'roundcube.sqlite'),
    first,
  ]);
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The user as the first login would make one, and with the contacts already there. */
function userSql(user: string): string {
  const contact = (one: Contact) =>
    [one.name, one.address, one.given, one.family, vcardOf(one), `${one.name} ${one.address}`]
      .map(quoted)
      .join(', ');
  return [
    `INSERT INTO users (user_id, username, mail_host, language) VALUES (1, ${quoted(user)}, '127.0.0.1', 'en_US');`,
    `INSERT INTO identities (user_id, standard, email) VALUES (1, 1, ${quoted(user)});`,
    ...CONTACTS.map(
      (one) =>
        `INSERT INTO contacts (user_id, name, email, firstname, surname, vcard, words) VALUES (1, ${contact(one)});`,
    ),
  ].join('\n');
}

/** Serves one flavour on a free loopback port and answers its address. */
export async function startRoundcube(folder: string, flavour: Flavour): Promise<string> {
  const port = await freePort();
  const name = `roundcube-${flavour.name}`;
  startProcess(folder, name, ['php', '-S', `127.0.0.1:${port}`, '-t', PROGRAM], {
    ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
    PHP_CLI_SERVER_WORKERS: '3',
    BED_SKIN: flavour.skin,
    BED_HTML: flavour.html ? '1' : '0',
    BED_SESSION: name.replaceAll('-', '_'),
  });
  await listening(port, join(folder, `${name}.log`));
  return `http://127.0.0.1:${port}/`;
}

const configFor = (folder: string, imap: number, smtp: number): string => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/roundcube.sqlite?mode=0600',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'temp_dir' => '${folder}/temp/',
  'log_dir' => '${folder}/',
  'des_key' => 'only-for-this-test-bed!!',
  // Cookies know no port: without a name of its own each Roundcube would end the other's session.
  'session_name' => getenv('BED_SESSION'),
  'skin' => getenv('BED_SKIN'),
  'htmleditor' => (int) getenv('BED_HTML'),
  'plugins' => [],
  'language' => 'en_US',
  'drafts_mbox' => 'Drafts',
  'sent_mbox' => 'Sent',
  'trash_mbox' => 'Trash',
  'enable_spellcheck' => false,
];
`;
