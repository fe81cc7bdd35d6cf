import * as z from 'zod/mini';
import { instant } from '../../db/record.ts';
import { asBackup, BackupTooLargeError, linesOf } from '../lines.ts';
import { emptyTables, parsedLine, type Restorable } from '../restore.ts';
import { NotABackupError, unseal } from '../sealed.ts';
import type { Covering } from './give.ts';

/** Largest file that is read, bytes. */
const LARGEST_FILE = 200 * 1024 * 1024;

const covering = z.object({
  handOver: z.object({ id: z.string(), from: z.string(), to: z.string(), at: instant }),
});

/** A hand-over, read and checked, before anything is written. */
export interface Taken {
  covering: Covering;
  rows: Restorable;
}

/**
 * Reads a hand-over and checks every record; nothing is written.
 * @throws NotABackupError, OtherKindError, NewerBackupError, WrongPasswordError, BackupTooLargeError
 */
export async function readHandOver(file: Blob, password: string | undefined): Promise<Taken> {
  if (file.size > LARGEST_FILE) throw new BackupTooLargeError(`${file.size} bytes`);
  return asBackup(async () => {
    const rows = emptyTables();
    let told: Covering | undefined;
    for await (const text of linesOf(unseal(file, password, 'hand-over'))) {
      if (!told) {
        told = coveringOf(text);
        continue;
      }
      const { table, row } = parsedLine(text);
      rows[table].push(row);
    }
    if (!told) throw new NotABackupError('empty');
    return { covering: told, rows };
  });
}

function coveringOf(text: string): Covering {
  try {
    return covering.parse(JSON.parse(text)).handOver;
  } catch (error) {
    throw new NotABackupError('no covering line', { cause: error });
  }
}
