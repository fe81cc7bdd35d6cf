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

/** An error, and the errors that it wraps: Dexie keeps the browser's own in `inner`. */
function* chain(error: unknown): Generator<Error> {
  for (let at = error; at instanceof Error; at = Reflect.get(at, 'inner') ?? at.cause) yield at;
}

/** Names the trouble behind a failed read or write. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChangedSinceError) return 'changed';
  const found = [...chain(error)].map(({ name }) => BY_NAME[name]);
  // "Locked" is what every failed opening looks like from outside; its cause may know better.
  return found.find((trouble) => trouble && trouble !== 'locked') ?? found.find(Boolean) ?? 'other';
}
