import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWords, encoderFor } from '../../encode-words.ts';

interface Mailbox {
  name: string;
  address: string;
}

export interface Mail {
  id: string;
  folder?: 'Sent';
  from: Mailbox;
  replyTo?: Mailbox;
  to: Mailbox[];
  cc?: Mailbox[];
  /** The `id` of the mail that this one answers. */
  answers?: string;
  date: string;
  subject: string;
  charset?: 'gb18030' | 'big5';
  headers?: string[];
  text: string;
  html?: string;
}

/** Writes the mails straight into a Maildir, oldest first, so that no IMAP client is needed. */
export function fillMaildir(folder: string, mails: Mail[]): void {
  for (const box of [folder, join(folder, '.Sent')]) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(box, part), { recursive: true });
  }
  for (const mail of mails) {
    const seconds = Date.parse(mail.date) / 1000;
    const box = mail.folder ? join(folder, `.${mail.folder}`) : folder;
    // ":2,S" is Maildir's mark for a mail that was read.
    const flags = mail.folder ? ':2,S' : ':2,';
    writeFileSync(join(box, 'cur', `${seconds}.${mail.id}.bed${flags}`), source(mail));
  }
}

function source(mail: Mail): Buffer {
  const words = (text: string) => encodeWords(text, mail.charset);
  const named = ({ name, address }: Mailbox) => {
    if (!name) return address;
    // Plain ASCII goes as a quoted string, so that `Nair, Priya` is one person.
    return `${/^[\x20-\x7e]{1,60}$/.test(name) ? `"${name}"` : words(name)} <${address}>`;
  };
  const list = (people: Mailbox[]) => people.map(named).join(',\r\n ');
  const head = [
    `From: ${named(mail.from)}`,
    ...(mail.replyTo ? [`Reply-To: ${named(mail.replyTo)}`] : []),
    `To: ${list(mail.to)}`,
    ...(mail.cc ? [`Cc: ${list(mail.cc)}`] : []),
    `Subject: ${words(mail.subject)}`,
    `Date: ${new Date(mail.date).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@bed.example>`,
    ...(mail.answers
      ? [`In-Reply-To: <${mail.answers}@bed.example>`, `References: <${mail.answers}@bed.example>`]
      : []),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  return Buffer.from([...head, ...body(mail)].join('\r\n'), 'latin1');
}

function body(mail: Mail): string[] {
  const text = part('text/plain', mail.text, mail.charset);
  if (!mail.html) return text;
  return [
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    ...text,
    '--part',
    ...part('text/html', mail.html, mail.charset),
    '--part--',
    '',
  ];
}

function part(type: string, text: string, charset = 'utf-8'): string[] {
  const encoded = Buffer.from(encoderFor(charset)(text)).toString('base64');
  return [
    `Content-Type: ${type}; charset=${charset}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(encoded.match(/.{1,76}/g) ?? []),
    '',
  ];
}
