import { ChangedSinceError } from './undo.ts';

/** What is wrong with the store, in the few kinds that call for different advice. */
export type Trouble = 'full' | 'locked' | 'newer' | 'changed' | 'other';

const BY_NAME: Record<string, Trouble> = {
  QuotaExceededError: 'full',
  // Chromium's answer when the disk is full: "Failed to write blobs (IOError)".
  DataError: 'full',
  VersionError: 'newer',
  UnknownError: 'locked',
  OpenFailedError: 'locked',
  InvalidStateError: 'locked',
  DatabaseClosedError: 'locked',
};

/** Names the trouble behind a failed read or write; Dexie wraps the browser's own error in `inner`. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChangedSinceError) return 'changed';
  for (let at = error; at instanceof Error; at = Reflect.get(at, 'inner') ?? at.cause) {
    const trouble = BY_NAME[at.name];
    if (trouble && !(trouble === 'locked' && Reflect.get(at, 'inner'))) return trouble;
  }
  return 'other';
}
