import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDovecot } from './bed/dovecot.ts';
import { installPackages } from './bed/packages.ts';
import { claim, folderPrefix, freePort, stopProcesses, sweep } from './bed/processes.ts';
import { startSink } from './bed/smtp-sink.ts';
import { startSogo } from './bed/sogo.ts';
import { prepareRoundcube, startRoundcube } from './bed/webmail.ts';

/** What a test needs to know of the running bed; plain data, so that it can cross processes. */
export interface BedPlaces {
  /** Roundcube with the elastic skin and the plain-text composer. */
  plainUrl: string;
  /** The same with the HTML composer (TinyMCE). */
  htmlUrl: string;
  /** The older larry skin with the HTML composer. */
  larryUrl: string;
  /** SOGo, with the HTML composer (CKEditor 4). */
  sogoUrl: string;
  user: string;
  password: string;
  /** Where the sent mails are written. */
  sentFolder: string;
}

export interface Bed extends BedPlaces {
  stop(): Promise<void>;
}

const ACCOUNT = { user: 'lin@evergreen.example', password: 'evergreen' };

/** Starts real webmails over a real IMAP server, all on loopback and in one temporary folder. */
export async function startBed(): Promise<Bed> {
  installPackages();
  await sweep();
  const folder = mkdtempSync(folderPrefix());
  claim(folder);
  // Dovecot reads the mail as the user "mail", who has to get through this folder.
  chmodSync(folder, 0o755);
  try {
    return await startIn(folder);
  } catch (error) {
    await stopProcesses(folder);
    throw error;
  }
}

async function startIn(folder: string): Promise<Bed> {
  const sentFolder = join(folder, 'sent');
  mkdirSync(sentFolder);
  const [imap, smtp] = [await freePort(), await freePort()];
  const sink = await startSink(smtp, sentFolder);
  await startDovecot(folder, imap, ACCOUNT);
  prepareRoundcube(folder, { imap, smtp }, ACCOUNT.user);
  const sogo = await startSogo(folder, { imap, smtp }, ACCOUNT);
  return {
    ...ACCOUNT,
    plainUrl: await startRoundcube(folder, { name: 'plain', skin: 'elastic', html: false }),
    htmlUrl: await startRoundcube(folder, { name: 'html', skin: 'elastic', html: true }),
    larryUrl: await startRoundcube(folder, { name: 'larry', skin: 'larry', html: true }),
    sogoUrl: sogo.url,
    sentFolder,
    async stop() {
      sink.close();
      sogo.close();
      await stopProcesses(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The source of every mail that was sent so far, oldest first. */
export function sentMails(bed: BedPlaces): string[] {
  return readdirSync(bed.sentFolder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(bed.sentFolder, name), 'utf8'));
}

// Run by hand, it keeps the bed up until Ctrl-C.
if (process.argv[1] === import.meta.filename) {
  const bed = await startBed();
  console.log(JSON.stringify(bed, undefined, 2));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void bed.stop().then(() => process.exit()));
  }
}
