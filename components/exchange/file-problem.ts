import { BackupTooLargeError } from '../../lib/exchange/lines.ts';
import {
  NewerBackupError,
  OtherKindError,
  WrongPasswordError,
  type FileKind,
} from '../../lib/exchange/sealed.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** The sentence for a file that could not be read. @param wanted What it should have been. */
export function problemOf(error: unknown, wanted: FileKind): ScreenWord {
  if (error instanceof WrongPasswordError) return 'wrongPassword';
  if (error instanceof NewerBackupError) return 'newerBackup';
  if (error instanceof BackupTooLargeError) return 'tooLargeBackup';
  if (error instanceof OtherKindError) {
    return wanted === 'backup' ? 'handOverNoBackup' : 'backupNoHandOver';
  }
  return wanted === 'backup' ? 'notABackup' : 'notAHandOver';
}
