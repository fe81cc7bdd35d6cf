import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAILS } from './mails.ts';
import { fillMaildir } from './mailbox.ts';
import { listening, startProcess } from './processes.ts';

export interface Account {
  user: string;
  password: string;
}

/** IMAP on loopback for one mailbox that already holds the bed's mails. */
export async function startDovecot(folder: string, port: number, account: Account): Promise<void> {
  const home = join(folder, 'mail');
  mkdirSync(home);
  fillMaildir(join(home, 'Maildir'), MAILS);
  execFileSync('chown', ['-R', 'mail:mail', home]);
  writeFileSync(join(folder, 'users'), `${account.user}:{PLAIN}${account.password}\n`);
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configFor(folder, home, port));
  startProcess(folder, 'dovecot', ['dovecot', '-F', '-c', config]);
  await listening(port, join(folder, 'dovecot.log'));
}

const configFor = (folder: string, home: string, port: number): string => `
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${home}/Maildir
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${home}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Trash {
    special_use = \\Trash
    auto = subscribe
  }
}
`;
