import { useEffect, useSyncExternalStore } from 'react';
import { db } from '../../lib/db/db.ts';
import { troubleOf } from '../../lib/db/trouble.ts';
import { ImportSession, type Stage } from '../../lib/exchange/import-session.ts';
import { UnreadableFileError, type Unreadable } from '../../lib/exchange/unreadable.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { TROUBLE_WORD } from '../app/use-desk.ts';
import type { Told } from '../desk.tsx';

/** The import of this page: it goes on while another screen is shown. */
export const session = new ImportSession(db);

export function useStage(): Stage {
  const stage = useSyncExternalStore(session.subscribe, () => session.stage);
  const writes = stage.at === 'busy' && (stage.doing === 'writing' || stage.doing === 'undoing');
  useEffect(() => {
    if (!writes) return undefined;
    // What is in would stay, but the rest would be missing.
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [writes]);
  return stage;
}

const UNREADABLE_WORD = {
  empty: 'fileEmpty',
  tooLarge: 'fileTooLarge',
  tooManyRecords: 'fileTooManyRecords',
  tooManyColumns: 'fileTooManyColumns',
  tooLongCell: 'fileTooLongCell',
  openQuote: 'fileOpenQuote',
  workbook: 'fileWorkbook',
  zipped: 'fileZipped',
  webPage: 'fileWebPage',
  backup: 'fileBackup',
  newer: 'fileNewer',
  binary: 'fileBinary',
  notJson: 'fileNotJson',
  tooDeep: 'fileBinary',
} as const satisfies Record<Unreadable, ScreenWord>;

/** The sentence for what went wrong. */
export function problemOf(error: unknown): Told {
  return error instanceof UnreadableFileError
    ? { word: UNREADABLE_WORD[error.reason], slots: { place: error.place ?? 1 } }
    : { word: TROUBLE_WORD[troubleOf(error)] };
}
