import * as z from 'zod/mini';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { BACKUP_TABLES, keyOf, SHAPES, type BackupTable } from './backup.ts';
import { asBackup, BackupTooLargeError, linesOf } from './lines.ts';
import { NotABackupError, unseal } from './sealed.ts';

/** Largest file that is read, bytes. */
const LARGEST_FILE = 200 * 1024 * 1024;

export type Row = Record<string, unknown> & { changedAt: number };
/** The records of a backup, read and checked, before anything is written. */
export type Restorable = Record<BackupTable, Row[]>;

const line = z.object({ table: z.enum(BACKUP_TABLES), row: z.unknown() });

/**
 * Reads a backup and checks every record; nothing is written.
 * @throws NotABackupError, OtherKindError, NewerBackupError, WrongPasswordError, BackupTooLargeError
 */
export async function readBackup(file: Blob, password: string | undefined): Promise<Restorable> {
  if (file.size > LARGEST_FILE) throw new BackupTooLargeError(`${file.size} bytes`);
  return asBackup(async () => {
    const rows = emptyTables();
    for await (const text of linesOf(unseal(file, password, 'backup'))) {
      const { table, row } = parsedLine(text);
      rows[table].push(row);
    }
    return rows;
  });
}

export function emptyTables(): Restorable {
  // Every table of the list gets its own array.
  return Object.fromEntries(BACKUP_TABLES.map((name) => [name, []])) as unknown as Restorable;
}

/** One record of a file, checked by its shape. @throws NotABackupError */
export function parsedLine(text: string): { table: BackupTable; row: Row } {
  try {
    const { table, row } = line.parse(JSON.parse(text));
    // The shape strips what it does not know, `__proto__` included.
    return { table, row: SHAPES[table].parse(row) };
  } catch (error) {
    throw new NotABackupError('a record is not one', { cause: error });
  }
}

/** What a restore did. */
export interface Restored {
  added: number;
  updated: number;
  /** Already there, and not older than in the backup. */
  kept: number;
}

/**
 * Adds what is missing and brings what is older up to date; nothing is removed, and a backup that
 * is restored twice changes nothing (P17). All of it is one batch, and one undo.
 */
export async function restore(db: EvergreenDb, backup: Restorable): Promise<Done<Restored>> {
  return together(db, async () => {
    const restored: Restored = { added: 0, updated: 0, kept: 0 };
    for (const name of BACKUP_TABLES) {
      const table = db.table<Row, IDBValidKey>(name);
      const keys = backup[name].map((row) => keyOf(name, row));
      const known = await table.bulkGet(keys);
      const wanted = backup[name].filter((row, index) => {
        const now = known[index];
        if (!now) restored.added++;
        else if (now.changedAt < row.changedAt) restored.updated++;
        else restored.kept++;
        return !now || now.changedAt < row.changedAt;
      });
      await table.bulkPut(wanted);
    }
    return restored;
  });
}
